using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Tests.Support;
using GesSpecGen.Core.Yaml;
using NJsonSchema;
using NJsonSchema.Validation;

namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>The schema that a spec file names in its first line.</summary>
internal static partial class EditorSchema
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Read = new(StringComparer.Ordinal);

    /// <param name="path">The path below the spec folder.</param>
    public static string FileOf(string path) => Named().Match(Repository.Spec[path]) is { Success: true } line
        ? Path.GetFullPath(Path.Combine(Repository.Path("spec"), Path.GetDirectoryName(path)!, line.Groups[1].Value))
        : throw new FileNotFoundException($"The first line of {path} names no schema.");

    public static JsonSchema Of(string path) => Named(Path.GetFileName(FileOf(path)));

    public static JsonSchema Named(string name) => Read.GetOrAdd(name, static name => JsonSchema.FromFileAsync(Repository.Path("spec", "schema", name)).GetAwaiter().GetResult());

    /// <summary>What an editor would underline.</summary>
    public static IReadOnlyList<string> Faults(JsonSchema schema, YamlNode root) =>
        [.. schema.Validate(JsonOfYaml.Of(root)?.ToJsonString() ?? "null").SelectMany(Innermost).Select(static fault => $"{fault.Path}: {fault.Kind}")];

    private static IEnumerable<ValidationError> Innermost(ValidationError fault) => fault switch
    {
        // Where more than one of several is right, nothing in them is wrong.
        ChildSchemaValidationError parts when parts.Errors.Values.Any(static part => part.Count > 0) => parts.Errors.Values.SelectMany(static part => part).SelectMany(Innermost),
        MultiTypeValidationError parts => parts.Errors.Values.SelectMany(static part => part).SelectMany(Innermost),
        _ => [fault],
    };

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=(\S+)\n")]
    private static partial Regex Named();
}
