using System.Runtime.Serialization;

namespace GesSpecGen.Build;

/// <summary>What the generator makes of a project's spec files, and what it finds in them.</summary>
[DataContract]
internal sealed record SpecReport
{
    /// <summary>Grows when a reader of the report would have to know.</summary>
    [DataMember(Name = "version", Order = 0)]
    public int Version { get; init; } = 1;

    [DataMember(Name = "total", Order = 1)]
    public required ReportTotal Total { get; init; }

    /// <summary>What is found in the project file.</summary>
    [DataMember(Name = "findings", Order = 2)]
    public required ReportFinding[] Findings { get; init; }

    /// <summary>The files of which something is generated or in which something is found, and all of the project's own.</summary>
    [DataMember(Name = "files", Order = 3)]
    public required ReportFile[] Files { get; init; }

    public static SpecReport Of(IReadOnlyList<SpecInput> inputs, ProjectChoice choice) => ReportBuilder.Build(inputs, choice);
}

/// <summary>One spec file.</summary>
[DataContract]
internal sealed record ReportFile
{
    /// <summary>From the project's folder to the file; of packaged files, the path below the spec.</summary>
    [DataMember(Name = "path", Order = 0)]
    public required string Path { get; init; }

    /// <summary>own or packaged</summary>
    [DataMember(Name = "origin", Order = 1)]
    public required string Origin { get; init; }

    [DataMember(Name = "plane", Order = 2, EmitDefaultValue = false)]
    public string? Plane { get; init; }

    [DataMember(Name = "group", Order = 3, EmitDefaultValue = false)]
    public string? Group { get; init; }

    [DataMember(Name = "operation", Order = 4, EmitDefaultValue = false)]
    public string? Operation { get; init; }

    /// <summary>Rows of the documentation's tables.</summary>
    [DataMember(Name = "rows", Order = 5)]
    public int Rows { get; init; }

    /// <summary>Names of what is generated of it.</summary>
    [DataMember(Name = "sources", Order = 6)]
    public string[] Sources { get; init; } = [];

    [DataMember(Name = "lines", Order = 7)]
    public int Lines { get; init; }

    /// <summary>In UTF-8.</summary>
    [DataMember(Name = "bytes", Order = 8)]
    public int Bytes { get; init; }

    [DataMember(Name = "findings", Order = 9)]
    public ReportFinding[] Findings { get; init; } = [];
}

/// <summary>Something that the author of a file should know.</summary>
[DataContract]
internal sealed record ReportFinding
{
    [DataMember(Name = "rule", Order = 0)]
    public required string Rule { get; init; }

    /// <summary>In the words of .editorconfig, as the project wants it.</summary>
    [DataMember(Name = "severity", Order = 1)]
    public required string Severity { get; init; }

    /// <summary>From 1; 0 where the finding is about no place.</summary>
    [DataMember(Name = "line", Order = 2, EmitDefaultValue = false)]
    public int Line { get; init; }

    [DataMember(Name = "column", Order = 3, EmitDefaultValue = false)]
    public int Column { get; init; }

    [DataMember(Name = "message", Order = 4)]
    public required string Message { get; init; }
}
