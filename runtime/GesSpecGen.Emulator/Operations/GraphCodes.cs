namespace GesSpecGen.Emulator.Operations;

/// <summary>Documented codes of what a graph refuses.</summary>
internal static class GraphCodes
{
    public const string InvalidParameter = "GES.8000";
    public const string InvalidVertexFilter = "GES.8202";
    public const string UpdateVertexFailed = "GES.8220";
    public const string AddLabelFailed = "GES.8801";
    public const string FilteredQueryFailed = "GES.8806";
    public const string StatementFailed = "GES.8902";
}
