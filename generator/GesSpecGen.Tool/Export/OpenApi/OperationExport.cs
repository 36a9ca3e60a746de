using System.Globalization;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>Turns an operation file into an OpenAPI operation.</summary>
internal sealed class OperationExport(PlaneSpec plane, SchemaExport schemas, OpenApiDocument document)
{
    private const string Json = "application/json";

    public OpenApiOperation Of(SpecFile file)
    {
        OperationSpec operation = file.Operation!;
        return new OpenApiOperation
        {
            OperationId = operation.Name.Text,
            Summary = operation.Summary.TrimEnd('.'),
            Description = operation.Remarks.Length > 0 ? operation.Remarks.Trim() : null,
            Tags = new HashSet<OpenApiTagReference> { new(file.GroupName!, document) },
            Deprecated = operation.Status != OperationStatus.Current,
            ExternalDocs = operation.Page.Text.Length > 0 ? new OpenApiExternalDocs { Description = $"Page {operation.Page.Text}", Url = new Uri($"https://support.huaweicloud.com/intl/en-us/api-ges/{operation.Page.Text}.html") } : null,
            Parameters = [.. Parameters(operation)],
            RequestBody = RequestBody(operation),
            Responses = Responses(operation),
            Extensions = Extensions.Of(file),
        };
    }

    private IEnumerable<IOpenApiParameter> Parameters(OperationSpec operation)
    {
        foreach (RowSpec row in operation.Path)
            yield return Parameter(row, ParameterLocation.Path);
        foreach (ConstantQuery constant in operation.Uri.ConstantQuery)
            yield return Constant(constant);
        foreach (RowSpec row in operation.Query)
            yield return Parameter(row, ParameterLocation.Query);
        // Credentials are security schemes.
        foreach (RowSpec row in operation.Headers.Where(static row => row.Role == RowRole.Data))
            yield return Parameter(row, ParameterLocation.Header);
    }

    private OpenApiParameter Parameter(RowSpec row, ParameterLocation location) => new()
    {
        Name = row.Name.Text,
        In = location,
        Description = row.Description.Length > 0 ? row.Description.Trim() : null,
        Required = row.IsRequired || location == ParameterLocation.Path,
        Deprecated = row.Deprecated is not null,
        Schema = schemas.Of(row with { Description = "" }),
    };

    private static OpenApiParameter Constant(ConstantQuery constant) => new()
    {
        Name = constant.Name,
        In = ParameterLocation.Query,
        Description = "Tells the operations on this path apart.",
        Required = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [constant.Value] },
    };

    private OpenApiRequestBody? RequestBody(OperationSpec operation) => operation.Body is not { } body ? null : new OpenApiRequestBody
    {
        Required = body.Rows.Any(static row => row.IsRequired),
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [Json] = new OpenApiMediaType { Schema = schemas.Reference(Naming.Request(operation.Name.Text)), Examples = ExampleExport.Requests(operation) },
        },
    };

    private OpenApiResponses Responses(OperationSpec operation)
    {
        OpenApiResponses responses = [];
        foreach (ResponseSpec response in operation.Responses.OrderBy(static response => response.Status))
            responses[Key(response.Status)] = Response(operation, response);
        foreach (StatusSpec status in plane.Statuses.Where(status => operation.Responses.All(response => response.Status != status.Status)))
            responses[Key(status.Status)] = new OpenApiResponseReference(PlaneDocument.ResponseName(status), document);
        return responses;
    }

    private OpenApiResponse Response(OperationSpec operation, ResponseSpec response)
    {
        IOpenApiSchema? schema = response.Error is { } error ? schemas.Reference(error.Text) : Body(operation, response);
        return new OpenApiResponse
        {
            Description = Description(response),
            Headers = plane.Headers.Count > 0 ? plane.Headers.ToDictionary(static row => row.Name.Text, IOpenApiHeader (row) => new OpenApiHeaderReference(row.Name.Text, document)) : null,
            Content = schema is null ? null : new Dictionary<string, IOpenApiMediaType>
            {
                [Json] = new OpenApiMediaType { Schema = schema, Examples = ExampleExport.Responses(operation, response.Status) },
            },
        };
    }

    private IOpenApiSchema? Body(OperationSpec operation, ResponseSpec response)
    {
        // An answer without a documented member has a body where an example shows one.
        if (response.Body is not { } body || (body.Rows.Count == 0 && ExampleExport.Responses(operation, response.Status) is null))
            return null;
        return body.Rows.Count > 0 && ReferenceEquals(response, operation.Success) ? schemas.Reference(Naming.Response(operation)) : schemas.Received("", body.Rows);
    }

    private string Description(ResponseSpec response)
    {
        if (response.Description.Length > 0)
            return response.Description;
        if (response.Status < 300)
            return "The call succeeded.";
        return plane.Statuses.FirstOrDefault(status => status.Status == response.Status)?.Description ?? "The call failed.";
    }

    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
