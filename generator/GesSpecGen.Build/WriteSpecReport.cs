using Microsoft.Build.Framework;

namespace GesSpecGen.Build;

/// <summary>Writes what the generator makes of a project's spec files, as JSON for programs, and beside it for people.</summary>
public sealed class WriteSpecReport : Microsoft.Build.Utilities.Task
{
    /// <summary>The additional files that are spec files, marked as the generator has them.</summary>
    [Required]
    public ITaskItem[] SpecFiles { get; set; } = [];

    /// <summary>Where the report goes, with <c>.json</c> at the end.</summary>
    [Required]
    public string ReportFile { get; set; } = "";

    /// <summary>Paths in the report are relative to it.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    public string? Namespace { get; set; }

    public string? Visibility { get; set; }

    public string? BundledSpec { get; set; }

    public string? Severity { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            SpecReport report = SpecReport.Of([.. SpecFiles.Select(Read)], new ProjectChoice(Namespace, Visibility, BundledSpec, Severity));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(ReportFile))!);
            File.WriteAllText(ReportFile, ReportJson.Of(report));
            File.WriteAllText(Path.ChangeExtension(ReportFile, ".md"), ReportText.Of(report));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.LogError("The report that GesSpecReport asks for was not written: {0}", error.Message);
            return false;
        }
    }

    private SpecInput Read(ITaskItem item)
    {
        string file = item.GetMetadata("FullPath"), logicalPath = item.GetMetadata("GesSpecPath");
        bool isPackaged = item.GetMetadata("GesSpec") == "bundled";
        return new SpecInput(isPackaged ? logicalPath : RelativePath.Of(file, ProjectFolder), logicalPath.Length > 0 ? logicalPath : file, isPackaged, File.ReadAllText(file));
    }
}
