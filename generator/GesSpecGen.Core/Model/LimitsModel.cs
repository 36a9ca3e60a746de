namespace GesSpecGen.Core.Model;

/// <summary>The documented limits of a value that is sent. The ends of a range are C# literals.</summary>
public sealed record LimitsModel
{
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Fewest characters, or items of a list.</summary>
    public int? Least { get; init; }

    /// <summary>Most characters, or items of a list.</summary>
    public int? Most { get; init; }

    /// <summary>The objects that the value is, or holds, have limits of their own.</summary>
    public bool IsInside { get; init; }

    public bool HasRange => From is not null || To is not null;

    public bool HasLength => Least is not null || Most is not null;
}
