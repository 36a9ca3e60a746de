using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>
/// Documented examples use few of the rows. This one uses all, at every depth and with a value for each that no other row has,
/// so that nothing can be left out or mixed up. Its known values are of a later release.
/// </summary>
internal sealed class MadeUpExample
{
    public const string Title = "every row, each with a value of its own";

    private const int Deepest = 4;

    private readonly string _plane;
    private int _number;

    private MadeUpExample(string plane) => _plane = plane;

    public static DocumentedExample Of(DocumentedOperation operation)
    {
        MadeUpExample values = new(operation.Plane);
        return new DocumentedExample(operation, Title, operation.Spec.Success!.Status)
        {
            Answer = operation.Answer.Count == 0 ? null : Successful(values.Object(operation.Answer, 0), operation.Spec.Behaviour.Errors),
            RequestBody = operation.Spec.Body is { } body ? InMode(values.Object(body.Rows.Where(static row => row.Const is null), 0), operation.Spec) : null,
            Query = values.Texts(operation.Spec.Query),
            Headers = values.Texts(operation.Spec.Headers),
        };
    }

    // What an algorithm gives at once is no answer of the operation that runs it.
    private static JsonObject InMode(JsonObject body, OperationSpec operation)
    {
        if (operation.Behaviour.Modes is { } modes)
            body[modes.Row.Text] = (operation.Result is null ? modes.Sync : modes.Async).Text;
        return body;
    }

    private static JsonObject Successful(JsonObject answer, Word? errors)
    {
        if (errors is not null)
            answer[errors.Text] = new JsonArray();
        return answer;
    }

    private Dictionary<string, string> Texts(IEnumerable<RowSpec> rows) => rows.Where(static row => row.Role == RowRole.Data && row.Const is null)
        .ToDictionary(static row => row.Name.Text, row => Value(row.Type, row, 0)!.ToString());

    private JsonObject Object(IEnumerable<RowSpec> rows, int depth) => new(rows.SelectMany(row => Members(row, depth)));

    private IEnumerable<KeyValuePair<string, JsonNode?>> Members(RowSpec row, int depth)
    {
        if (row.Repeats)
            return Enumerable.Range(1, 3).Select(number => KeyValuePair.Create($"{row.Name.Text.TrimEnd('*')}{number}", Value(row.Type, row, depth)));
        JsonNode? value = Value(row.Type, row, depth);
        return [KeyValuePair.Create(row.Name.Text, row.IsJsonText ? JsonValue.Create(value!.ToJsonString()) : value)];
    }

    // A value type without a value is one all the same.
    private bool MustBeThere(RowSpec row) => row.IsRequired && (row.Type.Kind == TypeKind.Named ? Documentation.Spec.Type(_plane, row.Type.Name) is { IsText: true } : row.Type.Item is null && row.Type.Kind is not (TypeKind.Object or TypeKind.Properties));

    // Another case each time.
    private JsonNode? Case(TypeSpec union, RowSpec row, int depth)
    {
        CaseSpec part = union.Cases[_number % union.Cases.Count];
        return part.Type is null ? new JsonObject() : Value(part.Type, row, depth);
    }

    private JsonNode? Value(TypeReference type, RowSpec row, int depth)
    {
        int number = ++_number;
        return type.Kind switch
        {
            TypeKind.Array => new JsonArray([.. Enumerable.Range(0, Fitting.Items(row)).Select(_ => Value(type.Item!, row, depth))]),
            TypeKind.Map => new JsonObject([new("one", Value(type.Item!, row, depth)), new("two", Value(type.Item!, row, depth))]),
            TypeKind.Entries => new JsonArray(new JsonObject([new("one", Value(type.Item!, row, depth))]), new JsonObject([new("two", Value(type.Item!, row, depth))]), new JsonObject([new("one", Value(type.Item!, row, depth))])),
            TypeKind.Properties => new JsonObject { ["name"] = new JsonArray($"{row.Name} {number}"), ["age"] = new JsonArray(number, 9007199254740993 + number, 0.1), ["plain"] = true },
            TypeKind.Named when Documentation.Spec.Type(_plane, type.Name) is { IsUnion: true } union => Case(union, row, depth),
            TypeKind.Object => new JsonObject { ["any"] = new JsonArray(number, $"{row.Name}", null) },
            TypeKind.Named when Documentation.Spec.Type(_plane, type.Name) is { IsText: false } named => Object(depth == Deepest ? named.Members.Where(MustBeThere) : named.Members, depth + 1),
            _ when row.AbsentAs is { } absent && number % 2 == 0 => JsonValue.Create(absent),
            TypeKind.Integer or TypeKind.Boolean or TypeKind.Float or TypeKind.Double or TypeKind.Long => Encoded(Fitting.Number(Simple(type.Kind, number), row, number), row),
            _ => Text(row, number),
        };
    }

    private static JsonValue Simple(TypeKind kind, int number) => kind switch
    {
        TypeKind.Boolean => JsonValue.Create(number % 2 == 0),
        TypeKind.Long => JsonValue.Create(9007199254740993 + number),
        TypeKind.Float => JsonValue.Create(number + 0.25f),
        TypeKind.Double => JsonValue.Create(number + 0.1),
        _ => JsonValue.Create(number),
    };

    private static JsonNode Encoded(JsonValue value, RowSpec row) => row.IsPercent ? JsonValue.Create(value.ToJsonString() + "%") : row.IsEncodedAsString ? JsonValue.Create(value.ToJsonString()) : value;

    private static JsonValue Text(RowSpec row, int number) => JsonValue.Create(row.Format switch
    {
        RowFormat.UtcTime => DateTime.UnixEpoch.AddHours(number * 1001).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        RowFormat.LooseTime => DateTime.UnixEpoch.AddHours(number * 1001).ToString("yyyy-M-d H:mm:ss", CultureInfo.InvariantCulture),
        RowFormat.Date => DateTime.UnixEpoch.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Fitting.Text($"{row.Name} \u00e9&=\"/ {number}", row, number),
    });
}
