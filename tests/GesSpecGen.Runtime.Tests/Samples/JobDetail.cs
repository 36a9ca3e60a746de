using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Samples;

[JsonConverter(typeof(GesObjectConverter<JobDetail>))]
public sealed class JobDetail : GesObject, IGesObject<JobDetail>
{
    private static readonly GesNames Names = new("schema_path|edgeset_path|vertexset_path");

    public JobDetail()
    {
    }

    private JobDetail(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0: SchemaPath = ReadList(ref json, ImportedFile.Read); break;
                case 1: EdgesetPath = ReadList(ref json, ImportedFile.Read); break;
                case 2: VertexsetPath = ReadList(ref json, ImportedFile.Read); break;
            }
        }
    }

    public IReadOnlyList<ImportedFile>? SchemaPath { get; init; }

    public IReadOnlyList<ImportedFile>? EdgesetPath { get; init; }

    public IReadOnlyList<ImportedFile>? VertexsetPath { get; init; }

    protected override GesNames MemberNames => Names;

    public static JobDetail Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.Objects(SchemaPath);
        json.Objects(EdgesetPath);
        json.Objects(VertexsetPath);
    }
}
