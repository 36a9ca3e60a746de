using System.Text.Json;
using GesSpecGen.Generated;
using Private = GesSpecGen.Benchmarks.Shapes.Support.Inside;

namespace GesSpecGen.Benchmarks.Shapes.Support;

public sealed class ReferenceField<TOwner, T>(Held<TOwner, T?> at, Kind<T> kind) : Field<TOwner>
    where TOwner : GesObject
    where T : class
{
    public override void Read(TOwner owner, ref Utf8JsonReader json, int index) => at(owner) = kind.Read(ref json);

    public override void Write(TOwner owner, ref GesMemberWriter json)
    {
        T? value = at(owner);
        if (Private.Begin(ref json, value is null))
            kind.Write(Private.Json(ref json), value!);
    }
}

public sealed class ValueField<TOwner, T>(Held<TOwner, T?> at, Kind<T> kind, T? absentAs = null) : Field<TOwner>
    where TOwner : GesObject
    where T : struct
{
    public override void Read(TOwner owner, ref Utf8JsonReader json, int index)
    {
        T value = kind.Read(ref json);
        if (absentAs is { } absent && EqualityComparer<T>.Default.Equals(value, absent))
            Private.MarkAbsent(owner, index);
        else
            at(owner) = value;
    }

    public override void Write(TOwner owner, ref GesMemberWriter json)
    {
        T? value = at(owner) ?? (absentAs is not null && Private.WasAbsent(ref json) ? absentAs : null);
        if (Private.Begin(ref json, value is null))
            kind.Write(Private.Json(ref json), value.GetValueOrDefault());
    }
}

public sealed class RequiredField<TOwner, T>(Held<TOwner, T> at, Kind<T> kind) : Field<TOwner>
    where TOwner : GesObject
    where T : struct
{
    public override void Read(TOwner owner, ref Utf8JsonReader json, int index) => at(owner) = kind.Read(ref json);

    public override void Write(TOwner owner, ref GesMemberWriter json)
    {
        Private.Begin(ref json, isNull: false);
        kind.Write(Private.Json(ref json), at(owner));
    }
}

public sealed class NumberedField<TOwner, T>(string name, Held<TOwner, IReadOnlyList<T>?> at, Kind<T> kind) : Field<TOwner>
    where TOwner : GesObject
{
    public override void Finish(TOwner owner) => at(owner) = Private.ReadNumbered(owner, name, kind.Read);

    public override void Write(TOwner owner, ref GesMemberWriter json)
    {
        Private.Begin(ref json, isNull: true);
        Numbers.Write(Private.Json(ref json), name, at(owner), kind.Write);
    }
}

public sealed class OpeningField<TOwner>(string name) : Field<TOwner>
    where TOwner : GesObject
{
    public string Name => name;

    public override void Write(TOwner owner, ref GesMemberWriter json) => json.Open();
}

public sealed class ConstantField<TOwner>(string value, bool isRaw) : Field<TOwner>
    where TOwner : GesObject
{
    public override void Write(TOwner owner, ref GesMemberWriter json)
    {
        Private.Begin(ref json, isNull: false);
        if (isRaw)
            Private.Json(ref json).WriteRawValue(value);
        else
            Private.Json(ref json).WriteStringValue(value);
    }
}
