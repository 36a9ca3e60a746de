using GesSpecGen.Tool;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>What NSwag makes of the same operations.</summary>
internal static class PeerCode
{
    /// <summary>The OpenAPI document of each plane.</summary>
    public static IReadOnlyDictionary<string, string> Documents(IReadOnlyList<SpecFileText> files)
    {
        string folder = Directory.CreateTempSubdirectory("gesspecgen-spec-").FullName;
        try
        {
            SpecFolder.Write(files, folder);
            return files.Select(SpecCopies.PlaneOf).Distinct().ToDictionary(static plane => plane, plane => Export(folder, plane));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static string Generate(string document, string name)
    {
        CSharpClientGeneratorSettings settings = new() { ClassName = "PeerClient", CSharpGeneratorSettings = { Namespace = name, JsonLibrary = CSharpJsonLibrary.SystemTextJson } };
        return new CSharpClientGenerator(NSwag.OpenApiDocument.FromJsonAsync(document).GetAwaiter().GetResult(), settings).GenerateFile();
    }

    private static string Export(string folder, string plane)
    {
        using StringWriter output = new(), error = new();
        int code = GesSpecTool.RunAsync(["export", "--spec", folder, "--plane", plane], output, error).GetAwaiter().GetResult();
        return code == 0 ? output.ToString() : throw new InvalidOperationException(error.ToString());
    }
}
