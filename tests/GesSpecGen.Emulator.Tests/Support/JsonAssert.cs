using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Tests.Support;

internal static class JsonAssert
{
    /// <summary>The same JSON, however it is written.</summary>
    public static void Equal(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}{Environment.NewLine}but was  {actual}");
}
