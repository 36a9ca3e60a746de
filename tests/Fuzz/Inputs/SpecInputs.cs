using CsCheck;
using GesSpecGen.Core.Spec;
using GesSpecGen.Fuzz.Structure;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>All inputs of the fuzz. The same seed and number give the same input.</summary>
public static class SpecInputs
{
    private static readonly Dictionary<string, IReadOnlyList<SpecFile>> Around = RealSpec.Texts.ToDictionary(static file => file.Key, static file => RealSpec.Around(file.Key));

    private static readonly Gen<KeyValuePair<string, string>> RealFile = Gen.OneOf([.. RealSpec.Texts]);

    private static readonly Gen<string> Piece = Gen.Frequency(
        (3, Gen.OneOf(HostileWords.Words)),
        (2, Gen.OneOf(HostileWords.Keys)),
        (2, Gen.OneOf(HostileWords.Marks)),
        (1, Gen.Char.Select(static c => c.ToString())));

    // What keeps the file YAML goes further than what does not.
    private static readonly Gen<MutationKind> Kind = Gen.Frequency((1, Gen.Enum<MutationKind>()), (1, Gen.OneOf(MutationKind.Value, MutationKind.Key, MutationKind.Token, MutationKind.DeleteLines, MutationKind.ForeignLines)));

    private static readonly Gen<Mutation> Change = Gen.Select(Kind, Gen.UInt, Gen.UInt, Gen.Int[1, 40], Piece, static (kind, at, to, length, piece) => new Mutation(kind, at, to, length, piece));

    private static readonly Gen<SpecInput> Mutated = Gen.Select(RealFile, RealFile, Change.Array[1, 3], static (file, other, changes) =>
        new SpecInput("mutated", Around[file.Key], [KeyValuePair.Create(file.Key, changes.Aggregate(file.Value, (text, change) => change.Apply(text, other.Value)))]));

    private static readonly Gen<SpecInput> Hostile = Gen.Select(RealFile, HostileYaml.Document, static (file, text) => new SpecInput("hostile YAML", Around[file.Key], [KeyValuePair.Create(file.Key, text)]));

    private static readonly Gen<SpecInput> Noise = Gen.Select(RealFile, HostileYaml.Noise, static (file, text) => new SpecInput("noise", Around[file.Key], [KeyValuePair.Create(file.Key, text)]));

    // Most files stay where they are: elsewhere they have no plane, or another one.
    private static readonly Gen<string?> Place = Gen.Frequency((20, Gen.Const((string?)null)), (1, Gen.OneOf<string?>("do-it.yaml", "management/do-it.yaml", "memory/\u4F60\u597D/a b.yaml", "management/graph/../graph/.yaml", "/management/job/con.yaml", "C:/specs/memory/\u0130/aux.yaml", "memory/\uD83D\uDE00/x'y.yaml", "persistent/plane.yaml/types.yaml", "memory/#x/{0}.yaml")));

    private static readonly Gen<SpecInput> Restructured = RealFile.SelectMany(static file => StructureGen.Of(file.Key).Select(Place), static (file, made) =>
        new SpecInput("restructured", Around[file.Key], [KeyValuePair.Create(made.Item2 ?? file.Key, made.Item1)]));

    // Two files may disagree: of one name, of the same types, of each other's jobs.
    private static readonly Gen<SpecInput> Two = Gen.Select(Restructured, Restructured, static (one, other) => one.Texts[0].Key == other.Texts[0].Key ? one : new SpecInput(
        "two restructured",
        [.. one.Real.Concat(other.Real).DistinctBy(static file => file.Path).Where(file => file.Path != one.Texts[0].Key && file.Path != other.Texts[0].Key)],
        [.. one.Texts, .. other.Texts]));

    private static readonly Gen<SpecInput> All = Gen.Frequency((8, Mutated), (7, Restructured), (2, Two), (3, Hostile), (1, Noise));

    public static SpecInput Of(ulong seed, uint number) => All.Generate(new PCG(number, seed), null, out _);
}
