using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>What OpenAPI has no word for, as <c>x-ges-</c> keys.</summary>
internal static class Extensions
{
    public static IDictionary<string, IOpenApiExtension> Of(SpecFile file)
    {
        OperationSpec operation = file.Operation!;
        Dictionary<string, IOpenApiExtension> extensions = [];
        Add(extensions, "page", operation.Page.Text);
        Add(extensions, "group", file.GroupName);
        Add(extensions, "documented-as", operation.DocumentedAs?.Text ?? operation.Name.Text);
        Add(extensions, "algorithm", operation.Algorithm?.Text.Text);
        Add(extensions, "runs", operation.Algorithm?.Runs.Text);
        Add(extensions, "since", operation.Since?.Text);
        Add(extensions, "status", Word(operation.Status));
        Add(extensions, "replaced-by", operation.ReplacedBy?.Text);
        Add(extensions, "idempotent", operation.IsIdempotent);
        if (operation.OneRequired.Count > 0)
            Add(extensions, "one-required", new JsonArray([.. operation.OneRequired.Select(static names => new JsonArray([.. names.Select(static name => JsonValue.Create(name.Text))]))]));
        Add(extensions, "job", BehaviourExtensions.OfJob(operation));
        Add(extensions, "polls", BehaviourExtensions.Of(operation.Behaviour.Polls));
        Add(extensions, "pages", BehaviourExtensions.Of(operation.Behaviour.Pages));
        Add(extensions, "algorithms", BehaviourExtensions.Of(operation.Behaviour.Algorithms));
        Add(extensions, "batches", BehaviourExtensions.Of(operation.Behaviour.Batches));
        Add(extensions, "errors", BehaviourExtensions.Of(operation.Behaviour.Errors));
        Add(extensions, "table", BehaviourExtensions.Of(operation.Behaviour.Table));
        Add(extensions, "streams", operation.Behaviour.Streams?.Text);
        Add(extensions, "transaction", BehaviourExtensions.Of(operation.Behaviour.Transaction));
        Add(extensions, "within", BehaviourExtensions.Of(operation.Behaviour.Within));
        return extensions;
    }

    /// <summary>Of a row, or null where OpenAPI says it all.</summary>
    public static IDictionary<string, IOpenApiExtension>? Of(RowSpec row)
    {
        Dictionary<string, IOpenApiExtension> extensions = [];
        Add(extensions, "since", row.Since?.Text);
        Add(extensions, "sensitive", row.IsSensitive ? true : null);
        Add(extensions, "format", row.Format switch { RowFormat.UtcTime => "utc-time", RowFormat.LooseTime => "loose-time", _ => null });
        Add(extensions, "absent-as", row.AbsentAs);
        Add(extensions, "encoded", row.IsPercent ? "percent" : row.IsEncodedAsString ? row.Type.Name : null);
        Add(extensions, "json-in", row.IsJsonText ? "string" : null);
        Add(extensions, "deprecated", row.Deprecated?.Text);
        if (row.Aliases.Count > 0)
            Add(extensions, "aliases", new JsonArray([.. row.Aliases.Select(static alias => JsonValue.Create(alias.Text))]));
        return extensions.Count > 0 ? extensions : null;
    }

    public static string Word(OperationStatus status) => status switch
    {
        OperationStatus.Legacy => "legacy",
        OperationStatus.Deprecated => "deprecated",
        _ => "current",
    };

    public static void Add(IDictionary<string, IOpenApiExtension> extensions, string name, JsonNode? value)
    {
        if (value is not null)
            extensions["x-ges-" + name] = new JsonNodeExtension(value);
    }
}
