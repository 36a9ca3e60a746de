using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Fuzz.Inputs;

namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>Text to C# by the steps of the generator, without a compiler around them.</summary>
public static class PipelineRun
{
    private static readonly Settings Settings = Settings.Default with { Selection = Selection.Everything };

    /// <summary>The emitted sources by hint name.</summary>
    /// <exception cref="BrokenPromise">A finding does not point into its file, or two sources have one name.</exception>
    public static IReadOnlyDictionary<string, string> Emit(SpecInput input)
    {
        SpecSet set = SpecSet.Of([.. input.Real, .. input.Texts.Select(static file => SpecFileReader.Read(file.Key, file.Key, isBundled: false, file.Value))]);
        BoundSpec bound = BoundSpec.Of(set, Settings);
        FindingCheck.Run(input, [.. bound.Findings(file => input.Texts.Any(text => text.Key == file.Path))]);
        return Sources(bound.Index, [.. bound.Files.Select(static pair => pair.Bound)]);
    }

    private static Dictionary<string, string> Sources(IndexResult indexed, List<BoundFile> bound)
    {
        Dictionary<string, string> sources = new(StringComparer.OrdinalIgnoreCase);
        foreach (SourceModel source in bound.Select(static file => file.Source).OfType<SourceModel>())
            Add(source.HintName, EmittedBefore.Text(source.HintName, source, SourceEmitter.Emit));
        foreach (PlaneModel plane in indexed.Index.Planes.Select(plane => PlaneBinder.Client(plane, indexed.Index, Settings)).OfType<PlaneModel>())
            Add(plane.HintName, EmittedBefore.Text(plane.HintName, plane, PlaneEmitter.Emit));
        foreach (ErrorCodesModel codes in indexed.Facts.Select(plane => PlaneBinder.ErrorCodes(plane, indexed.Index, Settings)).OfType<ErrorCodesModel>())
            Add(codes.HintName, EmittedBefore.Text(codes.HintName, codes, ErrorCodeEmitter.Emit));
        foreach (EndpointsModel endpoints in indexed.Facts.Select(plane => PlaneBinder.Endpoints(plane, indexed.Index, Settings)).OfType<EndpointsModel>())
            Add(endpoints.HintName, EmittedBefore.Text(endpoints.HintName, endpoints, EndpointEmitter.Emit));
        return sources;

        void Add(string name, string text)
        {
            HintNameCheck.Run(name);
            if (!sources.TryAdd(name, text))
                throw new BrokenPromise($"Two sources are named {name}.");
        }
    }
}
