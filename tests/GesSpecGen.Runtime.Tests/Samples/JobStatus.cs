using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Samples;

// What the generator emits for `values:`, written by hand.
[JsonConverter(typeof(GesValueConverter<JobStatus>))]
public readonly record struct JobStatus : IGesText<JobStatus>
{
    private readonly string? _value;

    public JobStatus(string value) => _value = value;

    public static JobStatus Pending => new("pending");

    public static JobStatus Running => new("running");

    public static JobStatus Success => new("success");

    public static JobStatus Failed => new("failed");

    public string Value => _value ?? "";

    static string[] IGesText<JobStatus>.KnownValues => ["pending", "running", "success", "failed"];

    static JobStatus IGesText<JobStatus>.From(string value) => new(value);

    public override string ToString() => Value;
}
