namespace GesSpecGen.Core.Spec;

/// <summary>One of the types that a value may have, and what tells it from the others besides its kind of JSON.</summary>
/// <param name="Name">Name of the case.</param>
/// <param name="Type">Null where the case is the empty object.</param>
/// <param name="TypeWord">The type as it is written.</param>
/// <param name="When">The member that an object of this case has.</param>
/// <param name="Description">Meaning of the case.</param>
public sealed record CaseSpec(Word Name, TypeReference? Type, Word TypeWord, Word? When, string Description);
