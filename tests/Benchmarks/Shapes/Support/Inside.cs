using System.Runtime.CompilerServices;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>What the runtime library keeps to itself, at no cost: another shape would have it there.</summary>
internal static class Inside
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_json")]
    public static extern ref Utf8JsonWriter Json(ref GesMemberWriter writer);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_owner")]
    public static extern ref GesObject Owner(ref GesMemberWriter writer);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Begin")]
    public static extern bool Begin(ref GesMemberWriter writer, bool isNull);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_WasAbsent")]
    public static extern bool WasAbsent(ref GesMemberWriter writer);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ReadMember")]
    public static extern bool ReadMember(GesObject owner, ref Utf8JsonReader json, GesNames names, ref GesMember at);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ReadNumbered")]
    public static extern IReadOnlyList<T>? ReadNumbered<T>(GesObject owner, string name, GesRead<T> read);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "KeepUnknown")]
    public static extern void KeepUnknown(GesObject owner, ref Utf8JsonReader json);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MarkNull")]
    public static extern void MarkNull(GesObject owner, int index);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MarkAbsent")]
    public static extern void MarkAbsent(GesObject owner, int index);

    /// <summary>Position of the member whose value was found, by whichever of its names.</summary>
    public static int Member(in GesMember at) => at.Last!.AliasOf >= 0 ? at.Last.AliasOf : at.Last.Index;
}
