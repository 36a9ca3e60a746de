using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Roslyn;

/// <summary>Where the page of each rule lies: beside the generator, so that it is of the same version and needs no network.</summary>
internal sealed record HelpPages(string? Folder)
{
    public static HelpPages Of(AnalyzerConfigOptionsProvider options) => new(ProjectProperty.Of(options, "GesHelpFolder"));

    /// <summary>A link that editors open.</summary>
    public string? Link(string ruleId) => Folder is not null && Uri.TryCreate(Folder + ruleId + ".md", UriKind.Absolute, out Uri? page) ? page.AbsoluteUri : null;
}
