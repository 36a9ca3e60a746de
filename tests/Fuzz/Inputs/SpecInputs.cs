using CsCheck;
using GesSpecGen.Core.Spec;

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

    private static readonly Gen<SpecInput> All = Gen.Frequency((16, Mutated), (3, Hostile), (1, Noise));

    public static SpecInput Of(ulong seed, uint number) => All.Generate(new PCG(number, seed), null, out _);
}
