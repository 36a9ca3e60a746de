using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>A page whose items have a key.</summary>
public sealed class ListThingsResponse : GesResponse, IGesObject<ListThingsResponse>, IGesPage<Thing>
{
    private static readonly GesNames Names = new("total|things");

    public ListThingsResponse()
    {
    }

    private ListThingsResponse(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, Names, ref at);)
        {
            if (at.Index == 0)
                Total = ReadInt32(ref json);
            else
                Things = ReadList(ref json, Thing.Read);
        }
    }

    public int? Total { get; init; }

    public IReadOnlyList<Thing>? Things { get; init; }

    protected override GesNames MemberNames => Names;

    IReadOnlyList<Thing>? IGesPage<Thing>.Items => Things;

    long? IGesPage<Thing>.Total => Total;

    public static ListThingsResponse Read(ref Utf8JsonReader json) => new(ref json);

    object? IGesPage<Thing>.KeyOf(Thing item) => item.Id;

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.Int32(Total);
        json.Objects(Things);
    }
}
