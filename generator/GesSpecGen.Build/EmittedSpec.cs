using GesSpecGen.Core;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Build;

/// <summary>What is generated of a spec.</summary>
/// <param name="Sources">By the path of the file that they come from.</param>
/// <param name="Operations">Paths of the files whose operation the client has.</param>
/// <param name="Findings">What is found in the files, and in the selection.</param>
internal sealed record EmittedSpec(ILookup<string, EmittedSource> Sources, ISet<string> Operations, IReadOnlyList<Finding> Findings)
{
    public static EmittedSpec Of(SpecSet spec, Settings settings)
    {
        BoundSpec bound = BoundSpec.Of(spec, settings);
        (string Path, SourceModel Source)[] sources = [.. bound.Files.Where(static pair => pair.Bound.Source is not null).Select(static pair => (pair.File.Path, pair.Bound.Source!))];
        return new EmittedSpec(
            sources.Select(static pair => (pair.Path, Source: EmittedSource.Of(pair.Source.HintName, SourceEmitter.Emit(pair.Source))))
                .Concat(spec.Files.Where(static file => file.Plane is not null).OrderBy(static file => file.IsBundled).GroupBy(static file => file.Plane!.Name.Text, StringComparer.Ordinal).SelectMany(same => OfPlane(same.First(), bound.Index, settings)))
                .ToLookup(static pair => pair.Path, static pair => pair.Source, StringComparer.Ordinal),
            new HashSet<string>(sources.Where(static pair => pair.Source.Operation is not null).Select(static pair => pair.Path), StringComparer.Ordinal),
            [.. bound.Findings(static file => !file.IsBundled)]);
    }

    private static IEnumerable<(string Path, EmittedSource Source)> OfPlane(SpecFile file, IndexResult index, Settings settings)
    {
        string name = file.Plane!.Name.Text;
        if (index.Index.Plane(name) is { } plane && PlaneBinder.Client(plane, index.Index, settings) is { } client)
            yield return (file.Path, EmittedSource.Of(client.HintName, PlaneEmitter.Emit(client)));
        PlaneFacts? facts = index.Facts.FirstOrDefault(facts => facts.Plane == name);
        if (facts is null)
            yield break;
        if (PlaneBinder.ErrorCodes(facts, index.Index, settings) is { } codes)
            yield return (file.Path, EmittedSource.Of(codes.HintName, ErrorCodeEmitter.Emit(codes)));
        if (PlaneBinder.Endpoints(facts, index.Index, settings) is { } endpoints)
            yield return (file.Path, EmittedSource.Of(endpoints.HintName, EndpointEmitter.Emit(endpoints)));
    }
}
