using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Json;

/// <summary>More members than the marks of an object have room for in one word.</summary>
public sealed class Wide : GesObject, IGesObject<Wide>
{
    private static readonly GesNames Names = new(string.Join('|', Enumerable.Range(0, 40).Select(static i => $"m{i}")));

    private Wide(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
            Values[at.Index] = ReadInt64(ref json, absentAs: -1, ref at);
    }

    public IDictionary<int, long?> Values { get; } = new Dictionary<int, long?>();

    protected override GesNames MemberNames => Names;

    public static Wide Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        for (int i = 0; i < 40; i++)
            json.Int64(Values.TryGetValue(i, out long? value) ? value : null, absentAs: -1);
    }
}
