using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Reading;

/// <summary>Puts an algorithm and the operation that runs it together.</summary>
internal static class AlgorithmCompletion
{
    /// <summary>Why an operation cannot run algorithms; null where it can.</summary>
    public static string? Fault(OperationSpec runner)
    {
        AlgorithmsSpec rows = runner.Behaviour.Algorithms!;
        foreach (Word name in new[] { rows.Name, rows.Parameters })
            if (!(runner.Body?.Rows ?? default).Any(row => row.Name.Text == name.Text))
                return $"its body has no row '{name}', which its 'algorithms' names";
        return null;
    }

    /// <summary>The type of the parameters. It is documented, but not emitted: the request has its members.</summary>
    public static TypeSpec Parameters(OperationSpec operation, AlgorithmSpec algorithm) =>
        new(ParametersName(operation), $"Parameters of {algorithm.Text}.", false, algorithm.Parameters, default) { IsFlat = true };

    public static OperationSpec Complete(OperationSpec operation, AlgorithmSpec algorithm, OperationSpec runner)
    {
        Place place = algorithm.Runs.Place;
        return operation with
        {
            Uri = runner.Uri with { Place = place },
            Path = At(runner.Path, place),
            Query = At(runner.Query, place),
            Headers = At(runner.Headers, place),
            Body = new BodySpec(Body(operation, algorithm, runner).ToEquatableArray(), place),
            Responses = runner.Responses.Select(response => response with { Place = place, Body = response.Body is { } body ? new BodySpec(At(body.Rows, place), place) : null }).ToEquatableArray(),
            ResponsesPlace = place,
            Result = operation.Result ?? (runner.Result is null ? null : new BodySpec(default, place)),
            SharedResult = At(runner.Result?.Rows ?? default, place),
            Behaviour = new BehaviourSpec { IsIdempotent = runner.Behaviour.IsIdempotent, Job = runner.Behaviour.Job, Modes = algorithm.Modes is null ? null : runner.Behaviour.Modes, Streams = operation.Behaviour.Streams },
        };
    }

    // Of other rows of the body, each algorithm describes those that it takes.
    private static IEnumerable<RowSpec> Body(OperationSpec operation, AlgorithmSpec algorithm, OperationSpec runner)
    {
        AlgorithmsSpec rows = runner.Behaviour.Algorithms!;
        foreach (RowSpec row in At(runner.Body!.Rows, algorithm.Runs.Place))
        {
            if (row.Name.Text == rows.Name.Text)
                yield return row with { IsRequired = true, Const = algorithm.Text, Default = null, Example = null };
            else if (algorithm.Modes is not null && row.Name.Text == runner.Behaviour.Modes?.Row.Text)
                yield return row;
            else if (row.Name.Text == rows.Parameters.Text)
                yield return new RowSpec(row.Name, TypeReference.Parse(ParametersName(operation).Text), row.TypeWord) { IsRequired = row.IsRequired, Description = row.Description, IsFlat = true };
        }

        foreach (RowSpec row in operation.Body?.Rows ?? default)
            yield return row;
    }

    private static Word ParametersName(OperationSpec operation) => new(operation.Name.Text + "Parameters", operation.Name.Place);

    // What is wrong with a row of another file is shown where that file is named.
    private static EquatableArray<RowSpec> At(EquatableArray<RowSpec> rows, Place place) => rows.Select(row => row with
    {
        Name = row.Name with { Place = place },
        TypeWord = row.TypeWord with { Place = place },
        MemberName = row.MemberName is { } name ? name with { Place = place } : null,
    }).ToEquatableArray();
}
