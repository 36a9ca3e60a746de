namespace GesSpecGen.Json;

/// <summary>Whether null is a value of a type like any other, so that lists and maps keep it: what is beside it keeps its place.</summary>
internal static class NullItems<T>
{
    internal static readonly bool AreValues = typeof(T) == typeof(GesValue) || typeof(GesUnion).IsAssignableFrom(typeof(T));
}
