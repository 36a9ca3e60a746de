namespace GesSpecGen.Core.Yaml;

/// <summary>What a spec file may cost the compiler that reads it. The largest documented page needs a tenth of each.</summary>
internal static class YamlLimits
{
    public const int Characters = 1024 * 1024;
    public const int Depth = 64;
    public const int Nodes = 100_000;
}
