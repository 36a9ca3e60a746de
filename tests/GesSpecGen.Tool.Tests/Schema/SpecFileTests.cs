using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;
using GesSpecGen.Core.Yaml;
using NJsonSchema;

namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>Editors find nothing wrong with the spec, and find each key that is misspelled in it.</summary>
public sealed class SpecFileTests
{
    public static TheoryData<string> Planes => [.. Repository.Spec.Keys.Select(static path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Files(string plane) => Repository.Spec.Keys.Where(path => path.StartsWith(plane + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Theory, MemberData(nameof(Planes))]
    public void Every_file_names_the_schema_of_its_kind(string plane) => Assert.All(Files(plane), static path =>
        Assert.Equal(Repository.Path("spec", "schema", KindOf(path) + ".schema.json"), EditorSchema.FileOf(path)));

    [Theory, MemberData(nameof(Planes))]
    public void Every_file_is_valid(string plane) => Assert.All(Files(plane), static path =>
        Assert.Empty(EditorSchema.Faults(EditorSchema.Of(path), JsonOfYaml.Parse(Repository.Spec[path]))));

    [Theory, MemberData(nameof(Planes))]
    public void Every_misspelled_key_is_found(string plane)
    {
        int keys = 0;
        Parallel.ForEach(Files(plane), path =>
        {
            string text = Repository.Spec[path];
            JsonSchema schema = EditorSchema.Of(path);
            foreach (YamlText key in JsonOfYaml.Keys(JsonOfYaml.Parse(text)))
            {
                string misspelled = text.Insert(key.Place.Start + (key.IsPlain ? 0 : 1), "x");
                if (!SpecFileReader.Read(path, path, isBundled: false, misspelled).Findings.Any(finding => finding.Rule == Rules.UnknownKey && finding.Place.Start == key.Place.Start))
                    continue;
                Interlocked.Increment(ref keys);
                if (EditorSchema.Faults(schema, JsonOfYaml.Parse(misspelled)).Count == 0)
                    Assert.Fail($"Nobody finds 'x{key.Value}' in line {key.Place.Line + 1} of {path}.");
            }
        });

        Assert.True(keys > 500, $"Only {keys} keys were tried.");
    }

    private static string KindOf(string path) => SpecPath.Of(path).FileName switch
    {
        SpecPath.PlaneFile => "plane",
        SpecPath.TypesFile => "types",
        _ => JsonOfYaml.Parse(Repository.Spec[path]) is YamlMap map && map.Entries.Any(static entry => entry.Key.Value == "algorithm") ? "algorithm" : "operation",
    };
}
