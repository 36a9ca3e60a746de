using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>A page without a total, whose items have no key.</summary>
public sealed class PlainPage : GesResponse, IGesObject<PlainPage>, IGesPage<Thing>
{
    private static readonly GesNames Names = new("things");

    public PlainPage()
    {
    }

    private PlainPage(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, Names, ref at);)
            Things = ReadList(ref json, Thing.Read);
    }

    public IReadOnlyList<Thing>? Things { get; init; }

    protected override GesNames MemberNames => Names;

    IReadOnlyList<Thing>? IGesPage<Thing>.Items => Things;

    public static PlainPage Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json) => json.Objects(Things);
}
