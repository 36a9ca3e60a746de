using System.Text.RegularExpressions;
using GesSpecGen.Analyzers.Lists;
using GesSpecGen.Analyzers.Results;
using GesSpecGen.Analyzers.Statements;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Contract.Tests.Readme;

/// <summary>What people copy out of the README has to work.</summary>
public sealed partial class ReadmeTests
{
    private const string ImpliedUsings = "using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; using GesSpecGen.Emulator; using Xunit;\n";

    private static readonly string Root = RepositoryRoot();

    internal static string Text => File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public async Task The_code_of_the_readme_compiles_as_one_program_without_a_mistake()
    {
        string[] blocks = [.. Block().Matches(Text).Select(static block => block.Groups["code"].Value)];
        ILookup<bool, string> lines = blocks.SelectMany(static block => block.Split('\n')).ToLookup(static line => UsingDirective().IsMatch(line));
        string text = ImpliedUsings + string.Join("\n", lines[true].Distinct()) + "\n" + string.Join("\n", lines[false]);

        CSharpCompilation program = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(TypesLast(CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot()))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            // What the SDK does not warn of either: assemblies that were compiled against older ones of the framework.
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]));

        CSharpGeneratorDriver.Create(new GesSpecGenerator()).RunGeneratorsAndUpdateCompilation(program, out Compilation complete, out _);

        Assert.True(blocks.Length >= 3, "The README has lost its code.");
        Assert.DoesNotContain(complete.GetDiagnostics(), static found => found.Severity >= DiagnosticSeverity.Warning);
        DiagnosticAnalyzer[] analyzers = [new DroppedResultAnalyzer(), new StatementAnalyzer(), new UnboundedAnalyzer()];
        Assert.Empty(await complete.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public void The_worked_example_of_the_format_has_no_finding()
    {
        string yaml = YamlBlock().Match(File.ReadAllText(Path.Combine(Root, "spec", "README.md"))).Groups["code"].Value;
        SpecSet packaged = SpecSet.Of(Documentation.Spec.Files.Where(static file => file.Operation?.Name.Text != "StopGraph").Append(SpecFileReader.Read("README.md", "management/graph/stop-graph.yaml", isBundled: false, yaml)));

        Assert.Contains("operation: StopGraph", yaml, StringComparison.Ordinal);
        Assert.Empty(SpecCheck.Findings(packaged).Select(static finding => finding.ToString()));
    }

    // A program has its types below its statements; a page shows them where they are talked about.
    private static string TypesLast(CompilationUnitSyntax program) =>
        program.WithMembers(SyntaxFactory.List(program.Members.OrderBy(static member => member is not GlobalStatementSyntax))).ToFullString();

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GesSpecGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie inside of the repository.");
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^using [A-Za-z0-9.]+;")]
    private static partial Regex UsingDirective();

    [GeneratedRegex("```yaml\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
