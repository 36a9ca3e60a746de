using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Tests.Support;

/// <summary>A small set of packaged files and files of the consumer's own, bound as the generator does.</summary>
internal sealed class Bound
{
    private readonly List<SpecFile> _files = [Read(TestSpec.PlanePath, TestSpec.Plane, isBundled: true)];
    private Selection _selection = Selection.Parse("all");

    public static Bound Nothing() => new();

    /// <summary>The source of one operation of the consumer's own.</summary>
    public static SourceModel Source(string keys) => Nothing().Own(TestSpec.OperationPath, keys).Sources().Single();

    public Bound Packaged(string path, string keys) => Add(path, keys, isBundled: true);

    public Bound Own(string path, string keys) => Add(path, keys, isBundled: false);

    public Bound Selecting(string patterns)
    {
        _selection = Selection.Parse(patterns);
        return this;
    }

    public SpecIndex Index() => SpecIndexBuilder.Build(_files, _selection).Index;

    /// <summary>The names of the emitted operations.</summary>
    public IEnumerable<string> Operations() => Index().Operations.Select(static operation => operation.Name);

    public IReadOnlyList<SourceModel> Sources()
    {
        Settings settings = Settings.Default with { Selection = _selection };
        SpecIndex index = Index();
        return [.. _files.Select(file => FileBinder.Bind(file, index, settings).Source).OfType<SourceModel>()];
    }

    /// <summary>What is wrong with the files beside each other.</summary>
    public IEnumerable<string> Findings() => _files.SelectMany(file => FileBinder.Bind(file, Index(), Settings.Default with { Selection = _selection }).Findings).Select(static finding => finding.ToString());

    public PlaneModel? Plane() => PlaneBinder.Client(Index().Plane("management")!, Index(), Settings.Default);

    private Bound Add(string path, string keys, bool isBundled)
    {
        bool isOperation = SpecPath.Of(path).FileName is not (SpecPath.PlaneFile or SpecPath.TypesFile);
        _files.Add(Read(path, isOperation ? TestSpec.With(keys).Text(TestSpec.OperationPath) : keys, isBundled));
        return this;
    }

    private static SpecFile Read(string path, string text, bool isBundled)
    {
        SpecFile file = SpecFileReader.Read((isBundled ? "packaged/" : "own/") + path, path, isBundled, text);
        Assert.Empty(file.Findings);
        return file;
    }
}
