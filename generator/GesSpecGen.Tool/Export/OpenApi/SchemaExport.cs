using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>Turns rows and types into schemas: mandatory, type, values, default and limits are kept.</summary>
internal sealed class SchemaExport(OpenApiDocument document)
{
    /// <summary>An object of a request: what is mandatory has to be there.</summary>
    public OpenApiSchema Sent(string description, EquatableArray<RowSpec> rows) => new()
    {
        Type = JsonSchemaType.Object,
        Description = Text(description),
        Properties = rows.Where(static row => !row.Repeats).ToDictionary(static row => row.Name.Text, Of),
        PatternProperties = Numbered(rows),
        Required = Required(rows),
    };

    /// <summary>An object of an answer: the service sends null for what it does not have.</summary>
    public OpenApiSchema Received(string description, EquatableArray<RowSpec> rows)
    {
        OpenApiSchema schema = Sent(description, rows);
        foreach (RowSpec row in rows)
            foreach (Word alias in row.Aliases)
                schema.Properties![alias.Text] = Alias(row);
        foreach (OpenApiSchema member in schema.Properties!.Values.OfType<OpenApiSchema>().Where(static member => member.Type is not null))
            member.Type |= JsonSchemaType.Null;
        return schema;
    }

    private Dictionary<string, IOpenApiSchema>? Numbered(EquatableArray<RowSpec> rows)
    {
        Dictionary<string, IOpenApiSchema> numbered = rows.Where(static row => row.Repeats).ToDictionary(static row => $"^{row.Name.Text.TrimEnd('*')}[1-9][0-9]*$", Of);
        return numbered.Count > 0 ? numbered : null;
    }

    // A case that is none of them may be one of a later release.
    private OpenApiSchema Cases(TypeSpec type) => new()
    {
        Description = Text(type.Description),
        AnyOf = [.. type.Cases.Select(Case)],
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-ges-cases"] = new JsonNodeExtension(new JsonObject(type.Cases.Select(static part => KeyValuePair.Create(part.Name.Text, (JsonNode?)JsonValue.Create(part.When?.Text ?? part.Type?.Name ?? "{}"))))),
        },
    };

    private IOpenApiSchema Case(CaseSpec part) => part.Type is { } type
        ? Item(type)
        : new OpenApiSchema { Type = JsonSchemaType.Object, MaxProperties = 0, Description = Text(part.Description) };

    private IOpenApiSchema Alias(RowSpec row)
    {
        IOpenApiSchema schema = Of(row with { Aliases = default, Description = $"Another name that {row.Name.Text} arrives under." });
        Dictionary<string, IOpenApiExtension> extensions = new(schema.Extensions ?? new Dictionary<string, IOpenApiExtension>());
        Extensions.Add(extensions, "alias-of", row.Name.Text);
        if (schema is OpenApiSchema own)
            own.Extensions = extensions;
        else
            ((OpenApiSchemaReference)schema).Extensions = extensions;
        return schema;
    }

    public OpenApiSchema Type(TypeSpec type, bool isSent)
    {
        if (type.IsText)
            return Values(type);
        if (type.IsUnion)
            return Cases(type);
        return isSent ? Sent(type.Description, type.Members) : Received(type.Description, type.Members);
    }

    public IOpenApiSchema Reference(string name) => new OpenApiSchemaReference(name, document);

    public IOpenApiSchema Of(RowSpec row)
    {
        if (row.Type.Kind == TypeKind.Named && !row.IsJsonText)
        {
            return new OpenApiSchemaReference(row.Type.Name, document)
            {
                Description = Text(row.Description),
                Default = Value(row.Default, row),
                Deprecated = row.Deprecated is not null,
                Extensions = Extensions.Of(row),
            };
        }

        OpenApiSchema schema = row.IsJsonText ? new OpenApiSchema { Type = JsonSchemaType.String } : Of(row.Type, row.IsEncodedAsString);
        schema.Description = Text(row.Description);
        schema.Default = Value(row.Default, row);
        schema.Deprecated = row.Deprecated is not null;
        schema.Extensions = Extensions.Of(row);
        Format(schema, row);
        Limits(schema, row);
        return schema;
    }

    private OpenApiSchema Of(TypeReference type, bool isText) => type.Kind switch
    {
        TypeKind.Integer when !isText => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
        TypeKind.Long when !isText => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        TypeKind.Float when !isText => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "float" },
        TypeKind.Double when !isText => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "double" },
        TypeKind.Boolean when !isText => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        TypeKind.Array => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Item(type.Item!) },
        TypeKind.Map => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Item(type.Item!) },
        TypeKind.Entries => new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Item(type.Item!) } },
        TypeKind.Object => new OpenApiSchema(),
        TypeKind.Properties => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalPropertiesAllowed = true },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private IOpenApiSchema Item(TypeReference type) => type.Kind == TypeKind.Named ? Reference(type.Name) : Of(type, isText: false);

    // A list of what is documented, not of all that may come: x-ges-values says what each value means.
    private static OpenApiSchema Values(TypeSpec type) => new()
    {
        Type = JsonSchemaType.String,
        Description = Text(type.Description),
        Enum = [.. type.Values.Select(static value => JsonValue.Create(value.Text.Text))],
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-enumNames"] = new JsonNodeExtension(new JsonArray([.. type.Values.Select(static value => JsonValue.Create(Naming.Value(value)))])),
            ["x-ges-values"] = new JsonNodeExtension(new JsonObject(type.Values.Select(static value => KeyValuePair.Create(value.Text.Text, (JsonNode?)JsonValue.Create(value.Description))))),
        },
    };

    // A time without a zone mark is no date-time of RFC 3339.
    private static void Format(OpenApiSchema schema, RowSpec row)
    {
        if (row.Format == RowFormat.Date)
            schema.Format = "date";
        else if (row.IsSensitive && row.Type.Kind == TypeKind.String)
            schema.Format = "password";
        if (row.Const is { } constant)
            schema.Enum = [Value(constant, row)!];
        if (row.Example is { } example)
            schema.Examples = [Value(example, row)!];
    }

    private static void Limits(OpenApiSchema schema, RowSpec row)
    {
        bool isArray = row.Type.Kind == TypeKind.Array;
        schema.MinLength = isArray ? null : (int?)row.MinLength;
        schema.MaxLength = isArray ? null : (int?)row.MaxLength;
        schema.MinItems = isArray ? (int?)row.MinLength : null;
        schema.MaxItems = isArray ? (int?)row.MaxLength : null;
        schema.Pattern = row.Pattern is { } pattern ? $"^(?:{pattern.Text})$" : null;
        // A number that travels as text has no limit that a schema could state.
        if (schema.Type is JsonSchemaType.Integer or JsonSchemaType.Number)
        {
            schema.Minimum = row.Range?.From?.Text;
            schema.Maximum = row.Range?.To?.Text;
        }
        else if (row.Range is { } range)
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            Extensions.Add(schema.Extensions, "range", new JsonArray(range.From?.Text, range.To?.Text));
        }
    }

    private static JsonNode? Value(Word? word, RowSpec row) => word is null ? null : row.Type.Kind switch
    {
        TypeKind.Integer or TypeKind.Long or TypeKind.Float or TypeKind.Double or TypeKind.Boolean when !row.IsEncodedAsString => JsonNode.Parse(word.Text),
        _ => JsonValue.Create(word.Text),
    };

    private static HashSet<string>? Required(EquatableArray<RowSpec> rows)
    {
        HashSet<string> required = [.. rows.Where(static row => row.IsRequired).Select(static row => row.Name.Text)];
        return required.Count > 0 ? required : null;
    }

    private static string? Text(string text) => text.Length > 0 ? text.Trim() : null;
}
