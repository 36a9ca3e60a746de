using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Reading;

/// <summary>
/// The operations that run algorithms. They complete what a page of an algorithm leaves unsaid, so that from there on it is an operation like all others:
/// one whose body always has the algorithm's name, and an object with its parameters.
/// </summary>
/// <param name="Files">Their files, a consumer's own before packaged ones.</param>
public sealed record AlgorithmRunners(EquatableArray<SpecFile> Files)
{
    public static AlgorithmRunners Of(IEnumerable<SpecFile> files) => new(files
        .Where(static file => file.Operation?.Behaviour.Algorithms is not null)
        .OrderBy(static file => file.IsBundled).ThenBy(static file => file.LogicalPath, StringComparer.Ordinal).ThenBy(static file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>The file, with a whole operation if it is one of an algorithm; without one where nothing can run it, which a finding says.</summary>
    public SpecFile Complete(SpecFile file)
    {
        // One that is whole already may be put together with other files once more.
        if (file.Operation is not { Algorithm: { } algorithm, Uri.Verb: "" } operation)
            return file;
        FindingList findings = new(file.Path);
        SpecFile[] runners = [.. Files.Where(runner => runner.PlaneName == file.PlaneName)];
        OperationSpec? runner = runners.FirstOrDefault(runner => runner.Operation!.Name.Text == algorithm.Runs.Text)?.Operation;
        if (runner is null)
            findings.Add(Rules.RunsOperation, algorithm.Runs.Place, algorithm.Runs.Text, $"no operation of this name says 'algorithms' under its 'behaviour'{findings.Hint(algorithm.Runs.Text, runners.Select(static other => other.Operation!.Name.Text))}");
        else if (AlgorithmCompletion.Fault(runner) is { } fault)
            findings.Add(Rules.RunsOperation, algorithm.Runs.Place, algorithm.Runs.Text, fault);
        else if (algorithm.Modes is { } modes && runner.Behaviour.Modes is null)
            findings.Add(Rules.RunsOperation, modes.Place, algorithm.Runs.Text, "it says nothing of 'modes' under its 'behaviour'");
        bool isWhole = runner is not null && findings.ToArray().Count == 0;
        return file with
        {
            Operation = isWhole ? AlgorithmCompletion.Complete(operation, algorithm, runner!) : null,
            Types = isWhole ? file.Types.Concat([AlgorithmCompletion.Parameters(operation, algorithm)]).ToEquatableArray() : default,
            Findings = file.Findings.Concat(findings.ToArray()).ToEquatableArray(),
        };
    }
}
