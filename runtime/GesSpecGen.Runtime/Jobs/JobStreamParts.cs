using GesSpecGen.Generated;

namespace GesSpecGen.Jobs;

/// <summary>The list of a result that is given while it comes: its documented name, how it is read, and where it is in a whole result.</summary>
internal sealed record JobStreamParts<TItem, TResult>(string Member, GesRead<IReadOnlyList<TItem>> Read, Func<TResult, IReadOnlyList<TItem>?> Of);
