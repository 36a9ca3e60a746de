using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Spec;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>A plane as an OpenAPI 3.1 document.</summary>
internal static class PlaneDocument
{
    public static async Task<string> WriteAsync(PlaneSpec plane, SpecSet spec, CancellationToken cancellationToken)
    {
        OpenApiDocument document = Build(plane, spec);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken).ConfigureAwait(false);
    }

    public static string ResponseName(StatusSpec status) => string.Create(CultureInfo.InvariantCulture, $"Status{status.Status}");

    private static OpenApiDocument Build(PlaneSpec plane, SpecSet spec)
    {
        OpenApiDocument document = new()
        {
            Info = Info(plane),
            Servers = Servers(plane),
            Tags = plane.Groups.Select(static group => new OpenApiTag { Name = group.Name.Text, Description = group.Summary }).ToHashSet(),
            Paths = [],
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>(), Responses = new Dictionary<string, IOpenApiResponse>(), Headers = new Dictionary<string, IOpenApiHeader>() },
        };
        Security.AddTo(document, plane);
        SchemaExport schemas = new(document);
        AddShared(document, plane, spec, schemas);
        OperationExport operations = new(plane, schemas, document);
        List<SpecFile> files = [.. spec.Operations.Where(file => file.PlaneName == plane.Name.Text)];
        PathKeys keys = new(files.Select(static file => file.Operation!));
        foreach (SpecFile file in files)
            Add(document, keys.Of(file.Operation!), file.Operation!.Uri.Verb, operations.Of(file));
        return document;
    }

    private static OpenApiInfo Info(PlaneSpec plane)
    {
        OpenApiInfo info = new()
        {
            Title = $"Graph Engine Service, {plane.Name.Text} plane",
            Description = plane.Summary,
            Version = typeof(PlaneDocument).Assembly.GetName().Version!.ToString(3),
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        if (plane.ErrorCodes.Count > 0)
            info.Extensions = new Dictionary<string, IOpenApiExtension> { ["x-ges-error-codes"] = new JsonNodeExtension(ErrorCodes(plane)) };
        return info;
    }

    private static JsonObject ErrorCodes(PlaneSpec plane) => new(plane.ErrorCodes.Select(static code => KeyValuePair.Create(code.Code.Text, (JsonNode?)new JsonObject
    {
        ["name"] = code.Name.Text,
        ["status"] = code.Status,
        ["meaning"] = code.Meaning,
        ["advice"] = code.Advice.ToString().ToLowerInvariant(),
        ["remedy"] = code.Remedy,
    })));

    private static List<OpenApiServer>? Servers(PlaneSpec plane) => plane.Endpoint is not { } endpoint ? null :
    [
        new OpenApiServer
        {
            Url = endpoint.Text,
            Variables = plane.Regions.Count == 0 ? null : new Dictionary<string, OpenApiServerVariable>
            {
                ["region"] = new() { Default = plane.Regions[0].Code.Text, Enum = [.. plane.Regions.Select(static region => region.Code.Text)], Description = string.Join("; ", plane.Regions.Select(static region => region.Name.Length > 0 ? $"{region.Code}: {region.Name}" : region.Code.Text)) },
            },
        },
    ];

    private static void AddShared(OpenApiDocument document, PlaneSpec plane, SpecSet spec, SchemaExport schemas)
    {
        SortedDictionary<string, IOpenApiSchema> byName = new(StringComparer.Ordinal);
        List<SpecFile> files = [.. spec.Files.Where(file => file.PlaneName == plane.Name.Text)];
        HashSet<string> sent = [.. SentTypes.Of(plane.Name.Text, files)];
        foreach (SpecFile file in files)
        {
            foreach (TypeSpec type in file.Types)
                byName[type.Name.Text] = schemas.Type(type, sent.Contains(type.Name.Text));
            if (file.Operation is not { } operation)
                continue;
            if (operation.Body is { } body)
                byName[Naming.Request(operation.Name.Text)] = schemas.Sent($"Body of {operation.Name.Text}.", body.Rows);
            if (operation.Algorithm is null && operation.Success?.Body is { Rows.Count: > 0 } success)
                byName[Naming.Response(operation)] = schemas.Received($"What {operation.Name.Text} answers.", success.Rows);
            if (operation.Result is { } result)
                byName[Naming.Result(operation.Name.Text)] = schemas.Received($"What the jobs of {operation.Name.Text} give.", new EquatableArray<RowSpec>([.. result.Rows, .. operation.SharedResult]));
        }

        foreach (ErrorSpec error in plane.Errors)
            byName[error.Name.Text] = schemas.Received(error.Description, error.Members);
        foreach ((string name, IOpenApiSchema schema) in byName)
            document.AddComponent(name, schema);
        foreach (RowSpec header in plane.Headers)
            document.AddComponent<IOpenApiHeader>(header.Name.Text, new OpenApiHeader { Description = header.Description, Schema = schemas.Of(header with { Description = "" }) });
        foreach (StatusSpec status in plane.Statuses.Where(status => files.Any(file => file.Operation is { } operation && operation.Responses.All(response => response.Status != status.Status))))
            document.AddComponent<IOpenApiResponse>(ResponseName(status), new OpenApiResponse { Description = status.Description });
    }

    private static void Add(OpenApiDocument document, string key, string verb, OpenApiOperation operation)
    {
        if (!document.Paths.TryGetValue(key, out IOpenApiPathItem? item))
            document.Paths.Add(key, item = new OpenApiPathItem());
        ((OpenApiPathItem)item).AddOperation(new HttpMethod(verb), operation);
    }
}
