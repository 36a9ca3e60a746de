using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>
/// Compares emitted sources with files that were looked at once, by the conventions of Verify: <c>Snapshots/Class.Method#Source.verified.cs</c>,
/// and <c>.received.cs</c> beside it on a difference. With <c>UPDATE_SNAPSHOTS=1</c> in the environment the files are rewritten, and stale ones deleted.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="test">Class and method of the test.</param>
    /// <param name="sources">Emitted text by name.</param>
    public static void Compare(string test, IReadOnlyDictionary<string, string> sources)
    {
        List<string> faults = [];
        foreach ((string name, string text) in sources.OrderBy(static source => source.Key, StringComparer.Ordinal))
            CompareOne(Path.Combine(Folder(), $"{test}#{name}"), text, faults);
        foreach (string stale in Directory.EnumerateFiles(Folder(), test + "#*" + Verified).Where(file => !sources.ContainsKey(NameOf(file, test))))
        {
            if (IsUpdate)
                File.Delete(stale);
            else
                faults.Add($"{Path.GetFileName(stale)} is there, but nothing of this name is emitted any more.");
        }

        if (faults.Count > 0)
            throw new XunitException(string.Join("\n\n", faults) + "\n\nIf the change is meant: UPDATE_SNAPSHOTS=1 dotnet test tests/GesSpecGen.Generator.Tests");
    }

    /// <summary>Names of the snapshot files that belong to none of the given tests; on an update they are deleted instead.</summary>
    public static IReadOnlyList<string> Orphans(IReadOnlySet<string> tests)
    {
        string[] orphans = [.. Directory.EnumerateFiles(Folder(), "*" + Verified).Where(file => !tests.Contains(Path.GetFileName(file).Split('#')[0]))];
        if (!IsUpdate)
            return [.. orphans.Select(static file => Path.GetFileName(file))];
        Array.ForEach(orphans, File.Delete);
        return [];
    }

    private static void CompareOne(string path, string text, List<string> faults)
    {
        string? verified = File.Exists(path + Verified) ? File.ReadAllText(path + Verified).ReplaceLineEndings("\n") : null;
        File.Delete(path + Received);
        if (verified == text)
            return;
        if (IsUpdate)
        {
            File.WriteAllText(path + Verified, text);
            return;
        }

        File.WriteAllText(path + Received, text);
        faults.Add(verified is null
            ? $"{Path.GetFileName(path)}{Verified} does not exist; what was emitted is in {Path.GetFileName(path)}{Received}."
            : $"{Path.GetFileName(path)}{Verified} differs:\n{Difference(verified, text)}");
    }

    // Changed lines with their numbers; the rest is in the two files.
    private static string Difference(string before, string after)
    {
        StringBuilder changes = new();
        foreach (DiffPiece line in InlineDiffBuilder.Diff(before, after).Lines.Where(static line => line.Type != ChangeType.Unchanged).Take(60))
            changes.Append(line.Type == ChangeType.Inserted ? "  + " : "  - ").AppendLine(line.Text);
        return changes.ToString();
    }

    private static string NameOf(string file, string test)
    {
        string name = Path.GetFileName(file);
        return name[(test.Length + 1)..^Verified.Length];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Snapshots");
}
