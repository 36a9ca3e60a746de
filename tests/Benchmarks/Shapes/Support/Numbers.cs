using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>Values that have a member each.</summary>
internal static class Numbers
{
    public static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T>? values, GesWrite<T> write)
    {
        for (int i = 0; i < values?.Count; i++)
        {
            json.WritePropertyName(NumberedMembers.Name(name, i + 1));
            write(json, values[i]);
        }
    }
}
