using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Samples;

[JsonConverter(typeof(GesObjectConverter<ShowJobResponse>))]
public sealed class ShowJobResponse : GesResponse, IGesObject<ShowJobResponse>, IGesJobStatus
{
    private static readonly GesNames Names = new("job_id|status|job_type|job_name|related_graph|begin_time|end_time|job_detail|fail_reason|job_progress|error_code|jobId", 0);

    public ShowJobResponse()
    {
    }

    private ShowJobResponse(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0 or 11: JobId = ReadString(ref json); break;
                case 1: Status = ReadValue<JobStatus>(ref json); break;
                case 2: JobType = ReadString(ref json); break;
                case 3: JobName = ReadString(ref json); break;
                case 4: RelatedGraph = ReadString(ref json); break;
                case 5: BeginTime = ReadUtcTime(ref json); break;
                case 6: EndTime = ReadUtcTime(ref json); break;
                case 7: JobDetail = JobDetail.Read(ref json); break;
                case 8: FailReason = ReadString(ref json); break;
                case 9: JobProgress = ReadDouble(ref json); break;
                case 10: ErrorCode = ReadString(ref json); break;
            }
        }
    }

    public string? JobId { get; init; }

    public JobStatus? Status { get; init; }

    public string? JobType { get; init; }

    public string? JobName { get; init; }

    public string? RelatedGraph { get; init; }

    public DateTimeOffset? BeginTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public JobDetail? JobDetail { get; init; }

    public string? FailReason { get; init; }

    public double? JobProgress { get; init; }

    public string? ErrorCode { get; init; }

    GesJobState IGesJobStatus.State => Status?.Value switch { "success" => GesJobState.Succeeded, "failed" => GesJobState.Failed, "partiallyFailed" => GesJobState.PartiallyFailed, _ => GesJobState.Running };

    string? IGesJobStatus.Reason => FailReason;

    double? IGesJobStatus.Progress => JobProgress;

    string? IGesJobStatus.ErrorCode => ErrorCode;

    protected override GesNames MemberNames => Names;

    public static ShowJobResponse Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.String(JobId);
        json.Value(Status);
        json.String(JobType);
        json.String(JobName);
        json.String(RelatedGraph);
        json.UtcTime(BeginTime);
        json.UtcTime(EndTime);
        json.Object(JobDetail);
        json.String(FailReason);
        json.Double(JobProgress);
        json.String(ErrorCode);
    }
}
