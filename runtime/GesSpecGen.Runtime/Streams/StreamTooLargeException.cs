namespace GesSpecGen.Streams;

/// <summary>An item, or what stands around the items, is larger than an answer may be.</summary>
internal sealed class StreamTooLargeException : IOException;
