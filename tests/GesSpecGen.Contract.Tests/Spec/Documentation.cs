using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>The spec files of the repository.</summary>
internal static class Documentation
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    /// <summary>The texts of the files by their paths below the spec folder.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText);

    public static SpecSet Spec { get; } = SpecSet.Read(Texts);

    public static IEnumerable<DocumentedOperation> Operations => Spec.Operations.Select(static file => new DocumentedOperation(file));

    public static IEnumerable<DocumentedExample> Examples => Operations.SelectMany(static operation => operation.Spec.Examples.Select(example => DocumentedExample.From(operation, example)));

    public static IEnumerable<DocumentedExample> MadeUpExamples => Operations.Select(MadeUpExample.Of);

    public static DocumentedExample Example(string operation, string title) =>
        Examples.Concat(MadeUpExamples).Single(example => example.Operation.ToString() == operation && example.Title == title);
}
