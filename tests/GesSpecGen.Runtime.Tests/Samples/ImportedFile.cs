using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Samples;

[JsonConverter(typeof(GesObjectConverter<ImportedFile>))]
public sealed class ImportedFile : GesObject, IGesObject<ImportedFile>
{
    private static readonly GesNames Names = new("path|log|status|cause|total_lines|failed_lines|successful_lines");

    public ImportedFile()
    {
    }

    private ImportedFile(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0: Path = ReadString(ref json); break;
                case 1: Log = ReadString(ref json); break;
                case 2: Status = ReadValue<JobStatus>(ref json); break;
                case 3: Cause = ReadString(ref json); break;
                case 4: TotalLines = ReadInt64(ref json, absentAs: -1, ref at); break;
                case 5: FailedLines = ReadInt64(ref json, absentAs: -1, ref at); break;
                case 6: SuccessfulLines = ReadInt64(ref json, absentAs: -1, ref at); break;
            }
        }
    }

    public string? Path { get; init; }

    public string? Log { get; init; }

    public JobStatus? Status { get; init; }

    public string? Cause { get; init; }

    public long? TotalLines { get; init; }

    public long? FailedLines { get; init; }

    public long? SuccessfulLines { get; init; }

    protected override GesNames MemberNames => Names;

    public static ImportedFile Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.String(Path);
        json.String(Log);
        json.Value(Status);
        json.String(Cause);
        json.Int64(TotalLines, absentAs: -1);
        json.Int64(FailedLines, absentAs: -1);
        json.Int64(SuccessfulLines, absentAs: -1);
    }
}
