namespace GesSpecGen.Http;

internal static class OwnProduct
{
    /// <summary>This library, as the <c>User-Agent</c> header names it.</summary>
    internal static string Name { get; } = "GesSpecGen/" + typeof(OwnProduct).Assembly.GetName().Version?.ToString(3);
}
