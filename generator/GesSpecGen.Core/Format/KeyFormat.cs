namespace GesSpecGen.Core.Format;

/// <summary>A key that the format has in a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="Description">What it says, for those who write spec files.</param>
public sealed record KeyFormat(string Name, ValueFormat Value, string Description)
{
    public bool IsMandatory { get; init; }

    /// <summary>Of the keys of which the map has exactly one, that beside which alone it may stand.</summary>
    public string? Beside { get; init; }
}
