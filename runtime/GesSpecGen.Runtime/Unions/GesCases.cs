using System.ComponentModel;
using System.Text;
using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>
/// Tells the cases of a type apart, by marks: how the JSON of a case begins (<c>"</c>, <c>0</c>, <c>t</c>, <c>[</c> or <c>{</c>), for objects with the member
/// that they have, as in <c>{id</c>, and <c>{}</c> for the empty object. Only emitted code uses it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesCases
{
    private const string EmptyObject = "{}";

    private readonly string[] _marks;
    private readonly byte[][] _members;

    /// <summary>Takes the marks.</summary>
    /// <param name="marks">The marks of the cases; of two that an object has, the first counts.</param>
    public GesCases(params string[] marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        _marks = marks;
        _members = [.. marks.Select(static mark => mark.Length > 1 && mark != EmptyObject ? Encoding.UTF8.GetBytes(mark[1..]) : [])];
    }

    /// <summary>Finds the case of a value; the reader is not moved.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>Position of the case, or -1 if there is none.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public int Find(in Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => FindObject(json),
        JsonTokenType.StartArray => Array.IndexOf(_marks, "["),
        JsonTokenType.String => Array.IndexOf(_marks, "\""),
        JsonTokenType.Number => Array.IndexOf(_marks, "0"),
        JsonTokenType.True or JsonTokenType.False => Array.IndexOf(_marks, "t"),
        _ => -1,
    };

    private int FindObject(Utf8JsonReader json)
    {
        int found = int.MaxValue;
        bool isEmpty = true;
        for (; Next(ref json); isEmpty = false)
        {
            // No later member can be that of an earlier case than the first.
            found = Math.Min(found, Member(in json));
            if (found == 0)
                return 0;
            Unexpected.EndUnlessMore(json.Read());
            json.Skip();
        }

        if (found < int.MaxValue)
            return found;
        int empty = isEmpty ? Array.IndexOf(_marks, EmptyObject) : -1;
        return empty >= 0 ? empty : Array.IndexOf(_marks, "{");
    }

    private static bool Next(ref Utf8JsonReader json)
    {
        Unexpected.EndUnlessMore(json.Read());
        return json.TokenType == JsonTokenType.PropertyName;
    }

    private int Member(in Utf8JsonReader json)
    {
        for (int i = 0; i < _members.Length; i++)
            if (_members[i].Length > 0 && json.ValueTextEquals(_members[i]))
                return i;
        return int.MaxValue;
    }
}
