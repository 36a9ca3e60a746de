using GesSpecGen.Benchmarks.Generation;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>All sources of a spec, in any shape.</summary>
internal sealed class ShapedSpec
{
    private readonly IReadOnlyList<(string Path, string Text)> _emitted;
    private readonly Dictionary<string, SourceModel> _models;

    public ShapedSpec(IReadOnlyList<SpecFileText> files)
    {
        GeneratorDriverRunResult result = GeneratorHost.Driver(files.Select(GeneratorHost.Text)).RunGenerators(GeneratorHost.Project("")).GetRunResult();
        _emitted = [.. result.Results.Single().GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];
        SpecSet set = SpecSet.Of(files.Select(static file => SpecFileReader.Read(file.Path, file.Path, isBundled: true, file.Text)));
        SpecIndex index = SpecIndexBuilder.Build(set.Files, Selection.Everything).Index;
        _models = set.Files.Select(file => FileBinder.Bind(file, index, Settings.Default).Source).OfType<SourceModel>().ToDictionary(static model => model.HintName);
        Operations = _models.Values.Count(static model => model.Operation is not null);
    }

    public int Operations { get; }

    public IEnumerable<(string Path, string Text)> Sources(Shape shape) =>
        _emitted.Select(source => _models.TryGetValue(source.Path, out SourceModel? model) ? (source.Path, ShapedSource.Of(source.Text, model, shape)) : source);
}
