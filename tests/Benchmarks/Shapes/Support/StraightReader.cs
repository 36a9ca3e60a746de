using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>Goes through the members of an object whose names the caller compares.</summary>
public readonly struct StraightReader
{
    private readonly GesObject _owner;

    public StraightReader(GesObject owner, ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        _owner = owner;
    }

    public static GesNames NoNames { get; } = new("");

    public bool Next(ref Utf8JsonReader json)
    {
        Unexpected.EndUnlessMore(json.Read());
        return json.TokenType == JsonTokenType.PropertyName;
    }

    public bool HasValue(ref Utf8JsonReader json, int index, int alias = -1)
    {
        Unexpected.EndUnlessMore(json.Read());
        if (json.TokenType == JsonTokenType.Null)
        {
            Inside.MarkNull(_owner, index);
            return false;
        }

        if (alias >= 0)
            Inside.MarkAbsent(_owner, alias);
        return true;
    }

    public T? Unless<T>(T value, T absentAs, int index)
        where T : struct, IEquatable<T>
    {
        if (!value.Equals(absentAs))
            return value;
        Inside.MarkAbsent(_owner, index);
        return null;
    }

    public void Keep(ref Utf8JsonReader json) => Inside.KeepUnknown(_owner, ref json);
}
