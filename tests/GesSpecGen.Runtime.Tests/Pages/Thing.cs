using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>An item of a list.</summary>
public sealed class Thing : GesObject, IGesObject<Thing>
{
    private static readonly GesNames Names = new("id|state");

    public Thing()
    {
    }

    private Thing(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, Names, ref at);)
        {
            if (at.Index == 0)
                Id = ReadString(ref json);
            else
                State = ReadString(ref json);
        }
    }

    public string? Id { get; init; }

    public string? State { get; init; }

    protected override GesNames MemberNames => Names;

    public static Thing Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.String(Id);
        json.String(State);
    }
}
