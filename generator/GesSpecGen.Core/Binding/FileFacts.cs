using System.Runtime.CompilerServices;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>What the index takes from a file by itself: found once, and not at each edit of another file.</summary>
internal sealed class FileFacts
{
    private static readonly ConditionalWeakTable<SpecFile, FileFacts> Known = new();

    private FileFacts(SpecFile file)
    {
        Named = NeededTypes.Names(FileRows.NamedTypes(file));
        Sent = NeededTypes.Names((file.Operation?.Body?.Rows ?? default).Select(static row => row.Type));
        Sensitive = [.. FileRows.OfTypes(file).Concat(FileRows.OutsideTypes(file)).Where(static row => row.IsSensitive).SelectMany(static row => row.Aliases.Select(static alias => alias.Text).Concat([row.Name.Text]))];
        Operation = file.Operation is { } operation ? OperationIndexer.ByItself(file, operation) : null;
    }

    /// <summary>Names of types outside of its own types.</summary>
    public IReadOnlyList<string> Named { get; }

    /// <summary>Names of types that stand in the body of its request.</summary>
    public IReadOnlyList<string> Sent { get; }

    /// <summary>Wire names of rows that hold secrets.</summary>
    public IReadOnlyList<string> Sensitive { get; }

    /// <summary>What can be said of its operation without other files.</summary>
    public IndexedOperation? Operation { get; }

    public static FileFacts Of(SpecFile file) => Known.GetValue(file, static file => new FileFacts(file));
}
