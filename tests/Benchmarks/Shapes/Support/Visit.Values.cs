using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <content>Members that are one value.</content>
public ref partial struct Visit
{
    public void String(ref string? value)
    {
        if (!_reads)
            _writer.String(value);
        else if (IsHere)
            Take(ref value, TextJson.Read(ref _json));
    }

    public void Boolean(ref bool? value)
    {
        if (!_reads)
            _writer.Boolean(value);
        else if (IsHere)
            Take(ref value, BooleanJson.Read(ref _json));
    }

    public void Boolean(ref bool value)
    {
        if (!_reads)
            _writer.Boolean(value);
        else if (IsHere)
            Take(ref value, BooleanJson.Read(ref _json));
    }

    public void Int32(ref int? value)
    {
        if (!_reads)
            _writer.Int32(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int32(ref _json));
    }

    public void Int32(ref int value)
    {
        if (!_reads)
            _writer.Int32(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int32(ref _json));
    }

    public void Int64(ref long? value)
    {
        if (!_reads)
            _writer.Int64(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int64(ref _json));
    }

    public void Int64(ref long value)
    {
        if (!_reads)
            _writer.Int64(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int64(ref _json));
    }

    public void Single(ref float? value)
    {
        if (!_reads)
            _writer.Single(value);
        else if (IsHere)
            Take(ref value, NumberJson.Single(ref _json));
    }

    public void Single(ref float value)
    {
        if (!_reads)
            _writer.Single(value);
        else if (IsHere)
            Take(ref value, NumberJson.Single(ref _json));
    }

    public void Double(ref double? value)
    {
        if (!_reads)
            _writer.Double(value);
        else if (IsHere)
            Take(ref value, NumberJson.Double(ref _json));
    }

    public void Double(ref double value)
    {
        if (!_reads)
            _writer.Double(value);
        else if (IsHere)
            Take(ref value, NumberJson.Double(ref _json));
    }

    public void UtcTime(ref DateTimeOffset? value)
    {
        if (!_reads)
            _writer.UtcTime(value);
        else if (IsHere)
            Take(ref value, TimeText.ReadTime(ref _json));
    }

    public void UtcTime(ref DateTimeOffset value)
    {
        if (!_reads)
            _writer.UtcTime(value);
        else if (IsHere)
            Take(ref value, TimeText.ReadTime(ref _json));
    }

    public void Date(ref DateOnly? value)
    {
        if (!_reads)
            _writer.Date(value);
        else if (IsHere)
            Take(ref value, TimeText.ReadDate(ref _json));
    }

    public void Date(ref DateOnly value)
    {
        if (!_reads)
            _writer.Date(value);
        else if (IsHere)
            Take(ref value, TimeText.ReadDate(ref _json));
    }

    public void Any(ref GesValue? value)
    {
        if (!_reads)
            _writer.Any(value);
        else if (IsHere)
            Take(ref value, GesValue.Read(ref _json));
    }

    public void Any(ref GesValue value)
    {
        if (!_reads)
            _writer.Any(value);
        else if (IsHere)
            Take(ref value, GesValue.Read(ref _json));
    }

    public void Properties(ref GesProperties? value)
    {
        if (!_reads)
            _writer.Properties(value);
        else if (IsHere)
            Take(ref value, GesProperties.Read(ref _json));
    }

    public void BooleanAsString(ref bool? value)
    {
        if (!_reads)
            _writer.BooleanAsString(value);
        else if (IsHere)
            Take(ref value, BooleanJson.Read(ref _json));
    }

    public void Int32AsString(ref int? value)
    {
        if (!_reads)
            _writer.Int32AsString(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int32(ref _json));
    }

    public void Int64AsString(ref long? value)
    {
        if (!_reads)
            _writer.Int64AsString(value);
        else if (IsHere)
            Take(ref value, NumberJson.Int64(ref _json));
    }

    public void DoubleAsString(ref double? value)
    {
        if (!_reads)
            _writer.DoubleAsString(value);
        else if (IsHere)
            Take(ref value, NumberJson.Double(ref _json));
    }

    public void DoubleAsPercent(ref double? value)
    {
        if (!_reads)
            _writer.DoubleAsPercent(value);
        else if (IsHere)
            Take(ref value, NumberJson.Percent(ref _json));
    }

    public void Int32(ref int? value, int absentAs)
    {
        if (!_reads)
            _writer.Int32(value, absentAs);
        else if (IsHere)
            Take(ref value, Unless(NumberJson.Int32(ref _json), absentAs));
    }

    public void Int64(ref long? value, long absentAs)
    {
        if (!_reads)
            _writer.Int64(value, absentAs);
        else if (IsHere)
            Take(ref value, Unless(NumberJson.Int64(ref _json), absentAs));
    }

    public void Double(ref double? value, double absentAs)
    {
        if (!_reads)
            _writer.Double(value, absentAs);
        else if (IsHere)
            Take(ref value, Unless(NumberJson.Double(ref _json), absentAs));
    }

    private void Take<T>(ref T place, T value)
    {
        place = value;
        Move();
    }

    private T? Unless<T>(T value, T absentAs)
        where T : struct, IEquatable<T>
    {
        if (!value.Equals(absentAs))
            return value;
        Inside.MarkAbsent(_owner, _found);
        return null;
    }
}
