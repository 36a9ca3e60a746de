using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Json;

/// <summary>Members that have other names too.</summary>
public sealed class Renamed : GesObject, IGesObject<Renamed>
{
    private static readonly GesNames Names = new("one|two|eins|zwei|deux", 0, 1, 1);

    private Renamed(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0 or 2: One = ReadInt32(ref json, absentAs: -1, ref at); break;
                case 1 or 3 or 4: Two = ReadInt64(ref json, absentAs: -1, ref at); break;
            }
        }
    }

    public int? One { get; init; }

    public long? Two { get; init; }

    protected override GesNames MemberNames => Names;

    public static Renamed Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.Int32(One, absentAs: -1);
        json.Int64(Two, absentAs: -1);
    }
}

/// <summary>The same as it was emitted when the table of names did not say whose the other names are.</summary>
public sealed class RenamedBefore : GesObject, IGesObject<RenamedBefore>
{
    private static readonly GesNames Names = new("one|eins");

    private RenamedBefore(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, Names, ref at);)
            One = ReadInt32(ref json);
    }

    public int? One { get; init; }

    protected override GesNames MemberNames => Names;

    public static RenamedBefore Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json) => json.Int32(One);
}
