using System.Runtime.Serialization;

namespace GesSpecGen.Build;

/// <summary>Sums over all files.</summary>
[DataContract]
internal sealed record ReportTotal
{
    /// <summary>Operations that the client has.</summary>
    [DataMember(Name = "operations", Order = 0)]
    public int Operations { get; init; }

    [DataMember(Name = "rows", Order = 1)]
    public int Rows { get; init; }

    [DataMember(Name = "sources", Order = 2)]
    public int Sources { get; init; }

    [DataMember(Name = "lines", Order = 3)]
    public int Lines { get; init; }

    [DataMember(Name = "bytes", Order = 4)]
    public int Bytes { get; init; }

    [DataMember(Name = "errors", Order = 5)]
    public int Errors { get; init; }

    [DataMember(Name = "warnings", Order = 6)]
    public int Warnings { get; init; }

    /// <summary>Suggestions too.</summary>
    [DataMember(Name = "findings", Order = 7)]
    public int Findings { get; init; }

    public static ReportTotal Of(IReadOnlyCollection<ReportFile> files, IEnumerable<ReportFinding> others)
    {
        ReportFinding[] findings = [.. files.SelectMany(static file => file.Findings), .. others];
        return new ReportTotal
        {
            Operations = files.Count(static file => file.Operation is not null),
            Rows = files.Sum(static file => file.Rows),
            Sources = files.Sum(static file => file.Sources.Length),
            Lines = files.Sum(static file => file.Lines),
            Bytes = files.Sum(static file => file.Bytes),
            Errors = findings.Count(static finding => finding.Severity == "error"),
            Warnings = findings.Count(static finding => finding.Severity == "warning"),
            Findings = findings.Length,
        };
    }
}
