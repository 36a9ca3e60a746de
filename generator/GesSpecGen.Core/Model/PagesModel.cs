namespace GesSpecGen.Core.Model;

/// <summary>A list that is read page by page.</summary>
/// <param name="Method">The method that gives all items, without its suffix.</param>
/// <param name="Item">Type of the items.</param>
/// <param name="Items">Member of the response that holds them.</param>
public sealed record PagesModel(string Method, TypeModel Item, string Items)
{
    /// <summary>Member of the response that says how many items there are.</summary>
    public string? Total { get; init; }

    /// <summary>Member of an item that tells it from all others.</summary>
    public string? Key { get; init; }

    public PageNumberModel Offset { get; init; } = null!;

    public PageNumberModel Limit { get; init; } = null!;
}

/// <summary>A number that says which page is asked for: its member of the request, and what the service takes when it is absent.</summary>
public sealed record PageNumberModel(MemberModel Member, string? Default);
