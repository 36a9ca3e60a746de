using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>An answer for which no member is documented. What the service sends all the same is in <see cref="GesObject.UnknownMembers"/>.</summary>
[JsonConverter(typeof(GesObjectConverter<GesEmptyResponse>))]
public sealed class GesEmptyResponse : GesResponse, IGesObject<GesEmptyResponse>
{
    private static readonly GesNames Names = new("");

    /// <summary>Makes an empty answer, for tests.</summary>
    public GesEmptyResponse()
    {
    }

    private GesEmptyResponse(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
            json.Skip();
    }

    /// <inheritdoc/>
    protected override GesNames MemberNames => Names;

    /// <inheritdoc/>
    public static GesEmptyResponse Read(ref Utf8JsonReader json) => new(ref json);

    /// <inheritdoc/>
    protected override void WriteMembers(ref GesMemberWriter json)
    {
    }
}
