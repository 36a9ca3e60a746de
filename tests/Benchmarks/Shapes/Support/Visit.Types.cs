using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <content>Members of emitted types, lists and maps.</content>
public ref partial struct Visit
{
    public void Text<T>(ref T? value)
        where T : struct, IGesText<T>
    {
        if (!_reads)
            _writer.Value(value);
        else if (IsHere)
            Take(ref value, KnownValues<T>.Read(ref _json));
    }

    public void Text<T>(ref T value)
        where T : struct, IGesText<T>
    {
        if (!_reads)
            _writer.Value<T>(value);
        else if (IsHere)
            Take(ref value, KnownValues<T>.Read(ref _json));
    }

    public void Rows<T>(ref GesRows<T>? rows)
        where T : struct, IGesRow<T>
    {
        if (!_reads)
            _writer.Rows(rows);
        else if (IsHere)
            Take(ref rows, GesReads.Rows<T>()(ref _json));
    }

    public void Object<T>(ref T? value, GesRead<T> read)
        where T : GesObject
    {
        if (!_reads)
            _writer.Object(value);
        else if (IsHere)
            Take(ref value, read(ref _json));
    }

    public void Union<T>(ref T? value, GesRead<T> read)
        where T : GesUnion
    {
        if (!_reads)
            _writer.Union(value);
        else if (IsHere)
            Take(ref value, read(ref _json));
    }

    public void Objects<T>(ref IReadOnlyList<T>? values, GesRead<T> read)
        where T : GesObject
    {
        if (!_reads)
            _writer.Objects(values);
        else if (IsHere)
            Take(ref values, ListJson.Read(ref _json, read));
    }

    public void List<T>(ref IReadOnlyList<T>? values, GesRead<T> read, GesWrite<T> write)
    {
        if (!_reads)
            _writer.List(values, write);
        else if (IsHere)
            Take(ref values, ListJson.Read(ref _json, read));
    }

    public void Map<T>(ref IReadOnlyDictionary<string, T>? values, GesRead<T> read, GesWrite<T> write)
    {
        if (!_reads)
            _writer.Map(values, write);
        else if (IsHere)
            Take(ref values, MapJson.Read(ref _json, read));
    }

    public void Entries<T>(ref IReadOnlyList<KeyValuePair<string, T>>? values, GesRead<T> read, GesWrite<T> write)
    {
        if (!_reads)
            _writer.Entries(values, write);
        else if (IsHere)
            Take(ref values, EntriesJson.Read(ref _json, read));
    }

    public void JsonText<T>(ref T? value, GesRead<T> read, GesWrite<T> write)
        where T : class
    {
        if (!_reads)
            _writer.JsonText(value, write);
        else if (IsHere)
            Take(ref value, TextInJson.Read(ref _json, read));
    }

    public void JsonTextValue<T>(ref T? value, GesRead<T> read, GesWrite<T> write)
        where T : struct
    {
        if (!_reads)
            _writer.JsonText(value, write);
        else if (IsHere)
            Take(ref value, TextInJson.Read(ref _json, read));
    }

    public void Numbered<T>(string name, ref IReadOnlyList<T>? values, GesRead<T> read, GesWrite<T> write)
    {
        if (!_reads)
            _writer.Numbered(values, write);
        else if (_found == End)
            values = Inside.ReadNumbered(_owner, name, read);
        _next++;
        _hasNumbered = true;
    }

    public void Constant(string value, bool isRaw)
    {
        if (_reads)
        {
            Skip();
            return;
        }

        Inside.Begin(ref _writer, isNull: false);
        if (isRaw)
            Inside.Json(ref _writer).WriteRawValue(value);
        else
            Inside.Json(ref _writer).WriteStringValue(value);
    }
}
