namespace GesSpecGen.Core.Model;

/// <summary>Any number of items is sent in several requests.</summary>
/// <param name="Method">The method that does it, without its suffix.</param>
/// <param name="Items">Member of the request that holds the items of one.</param>
/// <param name="Most">The most items of a request; null where no limit is documented.</param>
/// <param name="Others">What else a request holds: all requests of a run hold the same.</param>
public sealed record BatchesModel(string Method, MemberModel Items, int? Most, EquatableArray<MemberModel> Others);
