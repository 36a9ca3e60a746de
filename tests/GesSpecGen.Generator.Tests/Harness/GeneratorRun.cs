using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>One run of the generator over spec files, and what can be said of it.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _project;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation project, ImmutableArray<AdditionalText> files)
    {
        _driver = driver.RunGenerators(project);
        _project = project;
        _files = files;
        _result = _driver.GetRunResult().Results.Single();
    }

    /// <summary>Emitted text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>What the generator threw, which it never may.</summary>
    public Exception? Failure => _result.Exception;

    public ImmutableArray<Diagnostic> Findings => _result.Diagnostics;

    /// <summary>Runs the generator over a plane file and the given files: path below the spec folder, and YAML.</summary>
    public static GeneratorRun From(params (string Path, string Yaml)[] files) =>
        Run([new SpecText("management/plane.yaml", Specs.Plane), .. files.Select(static file => new SpecText(file.Path, file.Yaml))]);

    /// <summary>Runs the generator over the C# of a project that has no spec.</summary>
    public static GeneratorRun FromCSharp(string code, NullableContextOptions nullable = NullableContextOptions.Enable) =>
        Start([], Project.With(code, nullable), new Dictionary<string, string> { ["GesBundledSpecList"] = "none" });

    public static GeneratorRun Run(IEnumerable<SpecText> files, params (string Name, string Value)[] properties) =>
        Start([.. files], Project.Empty, properties.ToDictionary(static property => property.Name, static property => property.Value));

    /// <summary>Runs the generator over the spec of another project.</summary>
    public static GeneratorRun RunIn(CSharpCompilation project, IEnumerable<SpecText> files, params (string Name, string Value)[] properties) =>
        Start([.. files], project, properties.ToDictionary(static property => property.Name, static property => property.Value));

    private static GeneratorRun Start(ImmutableArray<AdditionalText> texts, CSharpCompilation project, Dictionary<string, string> properties)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new GesSpecGenerator().AsSourceGenerator()],
            texts,
            (CSharpParseOptions)project.SyntaxTrees[0].Options,
            new ProjectOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, project, texts);
    }

    /// <summary>Runs again after one spec file has another text.</summary>
    public GeneratorRun Edit(string path, Func<string, string> edit)
    {
        AdditionalText old = _files.Single(file => file.Path == path);
        SpecText edited = new(path, edit(old.GetText()!.ToString()), ((SpecText)old).IsBundled);
        return new GeneratorRun(_driver.ReplaceAdditionalText(old, edited), _project, _files.Replace(old, edited));
    }

    public GeneratorRun Add(string path, string yaml)
    {
        SpecText added = new(path, yaml);
        return new GeneratorRun(_driver.AddAdditionalTexts([added]), _project, _files.Add(added));
    }

    public GeneratorRun Remove(string path)
    {
        AdditionalText removed = _files.Single(file => file.Path == path);
        return new GeneratorRun(_driver.RemoveAdditionalTexts([removed]), _project, _files.Remove(removed));
    }

    /// <summary>Runs again after the project file says something else.</summary>
    public GeneratorRun EditProject(params (string Name, string Value)[] properties) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties.ToDictionary(static property => property.Name, static property => property.Value))), _project, _files);

    /// <summary>Runs again after somebody typed C#.</summary>
    public GeneratorRun EditCSharp() =>
        new(_driver, _project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed { }", (CSharpParseOptions)_project.SyntaxTrees[0].Options)), _files);

    /// <summary>Runs again after the C# of a project has another text.</summary>
    public GeneratorRun EditCSharp(Func<string, string> edit)
    {
        SyntaxTree old = _project.SyntaxTrees.Single(static tree => tree.FilePath == Project.CodePath);
        return new GeneratorRun(_driver, _project.ReplaceSyntaxTree(old, Project.Code(edit(old.ToString()))), _files);
    }

    /// <summary>What the generator's own steps have given.</summary>
    public IEnumerable<object> Outputs => typeof(Steps).GetFields().Select(static step => step.Name).Where(_result.TrackedSteps.ContainsKey).SelectMany(step => _result.TrackedSteps[step]).SelectMany(static run => run.Outputs).Select(static output => output.Value);

    /// <summary>Why the outputs of a step are as they are, compared with the run before.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        _result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)] : [];

    /// <summary>Why the emitted sources are as they are: what is not cached was emitted again.</summary>
    public IReadOnlyList<IncrementalStepRunReason> SourceReasons =>
        [.. _result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Where(IsSource).Select(static output => output.Reason)];

    /// <summary>What was emitted for spec files is what somebody looked at once; the client, which is alike everywhere, aside.</summary>
    public GeneratorRun MatchesSnapshot([CallerMemberName] string method = "") => Compare(static name => !name.EndsWith("Client.g.cs", StringComparison.Ordinal), method);

    public GeneratorRun MatchesSnapshotWithClient([CallerMemberName] string method = "") => Compare(static _ => true, method);

    public GeneratorRun MatchesSnapshotOf(string hintName, [CallerMemberName] string method = "") => Compare(name => name == hintName, method);

    /// <summary>What was emitted compiles as C# 12 without a warning, beside names that shadow everything that is not fully named; nulls are checked here, so that no consumer's compiler has to.</summary>
    public GeneratorRun Compiles()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_project.AddSyntaxTrees(Project.Decoys), out Compilation compilation, out _);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(static tree => tree.ToString().Contains(Project.NullsUnchecked, StringComparison.Ordinal)))
            compilation = compilation.ReplaceSyntaxTree(tree, Project.WithNullsChecked(tree));
        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning).Select(static found => found.ToString()));
        return this;
    }

    /// <summary>What the compiler says of code that uses what was emitted.</summary>
    public IReadOnlyList<Diagnostic> Compile(string code)
    {
        SyntaxTree consumer = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)_project.SyntaxTrees[0].Options, "Consumer.cs");
        _driver.RunGeneratorsAndUpdateCompilation(_project.AddSyntaxTrees(consumer), out Compilation compilation, out _);
        return [.. compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>What the compiler says of the emitted sources in another project, beside what that project says of itself.</summary>
    public IReadOnlyList<string> CompileIn(CSharpCompilation project)
    {
        Assert.NotEmpty(Sources);
        CSharpParseOptions language = (CSharpParseOptions)project.SyntaxTrees[0].Options;
        return
        [
            .. project.AddSyntaxTrees(Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, language, source.Key))).GetDiagnostics()
                .Where(static found => found.Severity >= DiagnosticSeverity.Warning).Select(static found => found.ToString()),
        ];
    }

    /// <summary>A second run over equal texts emits nothing anew.</summary>
    public GeneratorRun IsCachedOnSecondRun()
    {
        GeneratorRun second = new(_driver, _project.Clone(), _files);
        Assert.All(second.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.NotEmpty(second.SourceReasons);
        return this;
    }

    public GeneratorRun HasNoFindings()
    {
        Assert.Empty(Findings.Select(static finding => finding.ToString()));
        return this;
    }

    /// <summary>The project with what was emitted.</summary>
    public Compilation Compilation()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_project, out Compilation compilation, out _);
        return compilation;
    }

    private GeneratorRun Compare(Func<string, bool> isCompared, string method)
    {
        Type test = new StackTrace().GetFrames().Select(static frame => frame.GetMethod()).First(candidate => candidate?.Name == method)!.DeclaringType!;
        Snapshot.Compare($"{test.Name}.{method}", Sources.Where(source => isCompared(source.Key)).ToDictionary(static source => SnapshotName(source.Key), static source => source.Value));
        return this;
    }

    // An output step gives sources and diagnostics, one of which is empty here.
    private static bool IsSource((object Value, IncrementalStepRunReason Reason) output) =>
        output.Value is ITuple { Length: 2 } pair && pair[0] is System.Collections.IEnumerable sources && sources.GetEnumerator().MoveNext();

    private static string SnapshotName(string hintName) => hintName.Replace('/', '.').Replace(".g.cs", ".g", StringComparison.Ordinal);
}
