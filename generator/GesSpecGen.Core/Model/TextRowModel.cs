namespace GesSpecGen.Core.Model;

/// <summary>An emitted line of a result as text: its values, in their order.</summary>
public sealed record TextRowModel(string Name, string Documentation, EquatableArray<MemberModel> Members);
