using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Rows;

/// <summary>A row type as the generator emits it.</summary>
[JsonConverter(typeof(GesRowConverter<Vertex>))]
public readonly struct Vertex : IGesRow<Vertex>
{
    private static readonly GesRowType _type = new(new("id|label|properties|degree|vertexId", 0), 2);
    private readonly GesRow _row;

    private Vertex(GesRow row) => _row = row;

    static GesRowType IGesRow<Vertex>.RowType => _type;

    public string? Id => _row.Text(0);

    public string? Label => _row.Text(1);

    public GesProperties Properties => _row.Properties(2);

    public GesValue Degree => _row.Value(3);

    public GesUnknownMembers UnknownMembers => _row.Unknown(_type);

    GesRow IGesRow<Vertex>.Row => _row;

    public override string ToString() => _row.ToString();

    static Vertex IGesRow<Vertex>.From(GesRow row) => new(row);
}
