using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>A consuming project: C# 12, nullable, warnings at their strictest, documentation demanded.</summary>
internal static class Project
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("", Language)],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(GesObject).Assembly.Location).Distinct().Select(static path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public const string CodePath = "Code.cs";

    public const string NullsUnchecked = "#nullable disable warnings\n#nullable enable annotations\n";

    /// <summary>Emitted code with all warnings of nulls, but that which a constructor that reads JSON gets for members that the service may leave out.</summary>
    public static SyntaxTree WithNullsChecked(SyntaxTree emitted) =>
        CSharpSyntaxTree.ParseText(emitted.ToString().Replace(NullsUnchecked, "#nullable enable\n#pragma warning disable CS8618\n", StringComparison.Ordinal), Language, emitted.FilePath);

    /// <summary>Code of the consumer, which needs no documentation.</summary>
    public static SyntaxTree Code(string code) => CSharpSyntaxTree.ParseText(code, Language.WithDocumentationMode(DocumentationMode.Parse), CodePath);

    public static CSharpCompilation With(string code, NullableContextOptions nullable) =>
        Empty.AddSyntaxTrees(Code(code)).WithOptions(Empty.Options.WithNullableContextOptions(nullable));

    /// <summary>A project with another language version and nullable setting, and code of its own.</summary>
    public static CSharpCompilation Of(LanguageVersion language, NullableContextOptions nullable, string code = "") => Empty
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Language.WithLanguageVersion(language), CodePath))
        .WithOptions(Empty.Options.WithNullableContextOptions(nullable));

    /// <summary>Names that take the place of everything that emitted code does not name from the root.</summary>
    public static SyntaxTree Decoys { get; } = CSharpSyntaxTree.ParseText(
        """
        #pragma warning disable
        namespace GesSpecGen.System { }
        namespace GesSpecGen.Management.System { }
        namespace GesSpecGen.Management.GesSpecGen { }
        namespace GesSpecGen.Management { class Task { } class CancellationToken { } class Uri { } class GesRequest { } class GesOperation { } class GesObject { } class DateTimeOffset { } class IReadOnlyList { } class Json { } }
        class String { } class Task { } class Obsolete { }
        """,
        Language);
}
