using System.Globalization;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Json;

/// <summary>Values that have a member each, with a number behind a common name. What is behind a gap is no part of them, and stays an unknown member.</summary>
internal static class NumberedMembers
{
    internal static string Name(string name, int number) => name + number.ToString(CultureInfo.InvariantCulture);

    internal static IReadOnlyList<T>? Take<T>(GesUnknownMembers members, string name, GesRead<T> read)
    {
        List<T>? values = null;
        for (int number = 1; members.TryGet(Name(name, number), out GesValue value) && value.Kind != JsonValueKind.Null; number++)
        {
            (values ??= []).Add(Read(value, Name(name, number), read));
            members.Remove(Name(name, number));
        }

        return values;
    }

    private static T Read<T>(GesValue value, string name, GesRead<T> read)
    {
        try
        {
            return GesJson.Read(value.Utf8.Span, read);
        }
        catch (JsonException e)
        {
            throw new JsonException($"Member '{name}' is not as documented. {e.Message}", e);
        }
    }
}
