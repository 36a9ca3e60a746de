using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Http;

public sealed class ListJobsRequest : GesRequestOptions
{
    public int? Limit { get; init; }

    public string? Name { get; init; }

    public JobStatus? Status { get; init; }

    public bool? Detail { get; init; }

    public double? Weight { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateOnly? Day { get; init; }

    public IReadOnlyList<string>? Labels { get; init; }

    public string? Language { get; init; }

    protected override void AddTo(GesRequest request)
    {
        request.Query("limit", Limit);
        request.Query("name", Name);
        request.QueryValue("status", Status);
        request.Query("detail", Detail);
        request.Query("weight", Weight);
        request.Query("from", From);
        request.Query("day", Day);
        request.Query("label", Labels);
        request.Header("X-Language", Language);
        request.HeaderValue("X-Status", Status);
    }
}

[JsonConverter(typeof(GesObjectConverter<StartGraphRequest>))]
public sealed class StartGraphRequest : GesRequestBody, IGesObject<StartGraphRequest>
{
    private static readonly GesNames Names = new("backup_id");

    public StartGraphRequest()
    {
    }

    private StartGraphRequest(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
            BackupId = ReadString(ref json);
    }

    public string? BackupId { get; init; }

    public bool? Force { get; init; }

    public string? ContentType { get; init; }

    protected override GesNames MemberNames => Names;

    public static StartGraphRequest Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json) => json.String(BackupId);

    protected override void AddTo(GesRequest request)
    {
        request.Query("force", Force);
        request.Header("Content-Type", ContentType);
    }
}
