using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Samples;

[JsonConverter(typeof(GesObjectConverter<FindThingsResult>))]
public sealed class FindThingsResult : GesResponse, IGesObject<FindThingsResult>, IGesJobResult<FindThingsResult>
{
    private static readonly GesNames Names = new("things|total|runtime|found", 0);

    public FindThingsResult()
    {
    }

    private FindThingsResult(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0 or 3: Things = ReadList(ref json, ReadString); break;
                case 1: Total = ReadInt32(ref json); break;
                case 2: Runtime = ReadDouble(ref json); break;
            }
        }
    }

    static GesJobResultKind IGesJobResult<FindThingsResult>.Kind { get; } = new("FindThings", "data.outputs", "things", "total");

    public IReadOnlyList<string>? Things { get; init; }

    public int? Total { get; init; }

    /// <summary>What results of other operations have too.</summary>
    public double? Runtime { get; init; }

    protected override GesNames MemberNames => Names;

    public static FindThingsResult Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.List(Things, static (json, item) => json.WriteStringValue(item));
        json.Int32(Total);
        json.Double(Runtime);
    }
}
