using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace GesSpecGen.Tool.Tests.Export;

/// <summary>Another generator takes the document, and what it makes of it compiles.</summary>
public sealed class NSwagTests
{
    [Fact]
    public async Task A_client_of_another_generator_compiles_and_has_every_operation()
    {
        Exported exported = await Exported.Management;
        string code = await GenerateAsync(exported.Text);
        CSharpCompilation compilation = CSharpCompilation.Create("Client", [CSharpSyntaxTree.ParseText(code)], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        INamedTypeSymbol client = compilation.GetTypeByMetadataName("Peer.PeerClient")!;
        Assert.All(exported.Operations, operation => Assert.NotEmpty(client.GetMembers((string)operation.Operation["operationId"]! + "Async")));
    }

    private static async Task<string> GenerateAsync(string json)
    {
        CSharpClientGeneratorSettings settings = new() { ClassName = "PeerClient", CSharpGeneratorSettings = { Namespace = "Peer", JsonLibrary = CSharpJsonLibrary.SystemTextJson } };
        return new CSharpClientGenerator(await NSwag.OpenApiDocument.FromJsonAsync(json), settings).GenerateFile();
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
}
