using System.Globalization;
using System.Text;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;
using GesSpecGen.Emulator.Answers;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>The documented examples, under keys made of their titles.</summary>
internal static class ExampleExport
{
    public static IDictionary<string, IOpenApiExample>? Requests(OperationSpec operation) =>
        Of(operation.Examples.Where(static example => example.RequestBody is not null), static example => example.RequestBody!);

    public static IDictionary<string, IOpenApiExample>? Responses(OperationSpec operation, int status) =>
        Of(operation.Examples.Where(example => example.Status == status && example.ResponseBody is not null), static example => example.ResponseBody!);

    private static Dictionary<string, IOpenApiExample>? Of(IEnumerable<ExampleSpec> examples, Func<ExampleSpec, YamlNode> body)
    {
        Dictionary<string, IOpenApiExample> byKey = [];
        foreach (ExampleSpec example in examples)
        {
            string key = Key(example.Title.Text);
            for (int twin = 2; byKey.ContainsKey(key); twin++)
                key = string.Create(CultureInfo.InvariantCulture, $"{Key(example.Title.Text)}-{twin}");
            byKey.Add(key, new OpenApiExample { Summary = example.Title.Text, Value = ExampleJson.Of(body(example)) });
        }

        return byKey.Count > 0 ? byKey : null;
    }

    private static string Key(string title)
    {
        StringBuilder key = new();
        foreach (char c in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                key.Append(c);
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
        }

        return key.ToString().TrimEnd('-') is { Length: > 0 } words ? words : "example";
    }
}
