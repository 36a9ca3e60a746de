using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Limits;

/// <summary>One end of a documented range or length: the value that is just inside, and the one just outside, where a value can be there.</summary>
internal sealed record Bound(string Name, string Documented, JsonNode Inside, JsonNode? Outside)
{
    /// <param name="row">The row.</param>
    /// <param name="item">What an array of the row may hold.</param>
    public static IEnumerable<Bound> Of(RowSpec row, JsonNode? item) => new[]
    {
        row.Range?.From is { } from ? Range("from", from.Text, row, -1) : null,
        row.Range?.To is { } to ? Range("to", to.Text, row, +1) : null,
        row.MinLength is { } least ? Length("min_length", (int)least, row, item, -1) : null,
        row.MaxLength is { } most ? Length("max_length", (int)most, row, item, +1) : null,
    }.OfType<Bound>();

    private static Bound Length(string name, int length, RowSpec row, JsonNode? item, int step)
    {
        return new Bound(name, length.ToString(CultureInfo.InvariantCulture), Value(length), length + step < 0 ? null : Value(length + step));

        JsonNode Value(int size) => row.Type.Kind == TypeKind.Array
            ? new JsonArray([.. Enumerable.Range(0, size).Select(_ => item?.DeepClone())])
            : JsonValue.Create(new string('x', size));
    }

    private static Bound Range(string name, string documented, RowSpec row, int step)
    {
        double bound = double.Parse(documented, CultureInfo.InvariantCulture);
        return row.Type.Kind switch
        {
            // No number of the type is outside.
            TypeKind.Integer when bound + step is > int.MaxValue or < int.MinValue => new Bound(name, documented, Encoded((long)bound, row), null),
            TypeKind.Integer or TypeKind.Long => new Bound(name, documented, Encoded((long)bound, row), Encoded((long)bound + step, row)),
            TypeKind.Float => new Bound(name, documented, Encoded((float)bound, row), Encoded(step < 0 ? MathF.BitDecrement((float)bound) : MathF.BitIncrement((float)bound), row)),
            TypeKind.String => new Bound(name, documented, JsonValue.Create(documented), JsonValue.Create((bound + step).ToString(CultureInfo.InvariantCulture))),
            _ => new Bound(name, documented, Encoded(bound, row), Encoded(step < 0 ? Math.BitDecrement(bound) : Math.BitIncrement(bound), row)),
        };
    }

    private static JsonValue Encoded<T>(T number, RowSpec row)
    {
        JsonValue value = JsonValue.Create(number)!;
        return row.IsEncodedAsString ? JsonValue.Create(value.ToJsonString()) : value;
    }
}
