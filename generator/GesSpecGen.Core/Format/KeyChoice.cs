namespace GesSpecGen.Core.Format;

/// <summary>One of the keys of which a map has exactly one.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What has to stand behind it to count; null for whatever it may hold.</param>
public sealed record KeyChoice(string Key, ValueFormat? Value = null);
