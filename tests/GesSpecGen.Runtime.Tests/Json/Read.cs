using System.Text;
using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Json;

internal static class Read
{
    internal static T From<T>(string json)
        where T : GesObject, Generated.IGesObject<T> => GesJson.Read<T>(Encoding.UTF8.GetBytes(json));

    internal static AllKinds Member(string name, string value) => From<AllKinds>($$"""{"{{name}}":{{value}}}""");

    internal static string Error<T>(string json)
        where T : GesObject, Generated.IGesObject<T> => Assert.ThrowsAny<JsonException>(() => From<T>(json)).Message;

    internal static string Again(GesObject value) => Encoding.UTF8.GetString(GesJson.Write(value));
}
