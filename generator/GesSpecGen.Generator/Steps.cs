namespace GesSpecGen.Generator;

/// <summary>Names of the generator's steps, for those who ask why one ran.</summary>
public static class Steps
{
    public const string Settings = "Settings";
    public const string Read = "Read";
    public const string Index = "Index";
    public const string Shared = "Shared";
    public const string Bind = "Bind";
    public const string Source = "Source";
    public const string Plane = "Plane";
    public const string ErrorCodes = "ErrorCodes";
    public const string Endpoints = "Endpoints";
    public const string Record = "Record";
    public const string Findings = "Findings";
}
