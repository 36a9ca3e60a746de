using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Tests;

/// <summary>A project that references the compiled client, and generates it too.</summary>
public sealed class CompiledClientTests
{
    private const string Error =
        "error GES0510: This project has the client from GesSpecGen.Client, so nothing is generated of the spec; "
        + "leave one of the two packages out, or choose nothing (GesBundledSpec 'none'), or another namespace (GesNamespace)";

    private static readonly CSharpCompilation _compiled = CSharpCompilation.Create("GesSpecGen.Client", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void It_is_told_so_once_and_gets_no_type_twice()
    {
        GeneratorRun run = Run(_compiled.ToMetadataReference(), ("GesBundledSpecList", "all"));

        Assert.Equal(Error, Assert.Single(run.Findings).ToString());
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void So_is_one_that_has_it_as_a_file()
    {
        MetadataReference file = AssemblyMetadata.CreateFromImage(Image()).GetReference(filePath: Path.Combine("lib", "GesSpecGen.Client.dll"));

        Assert.Equal(Error, Assert.Single(Run(file, ("GesBundledSpecList", "management/job")).Findings).ToString());
    }

    [Theory]
    [InlineData("GesBundledSpecList", "none")]
    [InlineData("GesNamespace", "Contoso.Graphs")]
    public void What_is_not_the_same_is_no_finding(string property, string value) => Run(_compiled.ToMetadataReference(), (property, value)).HasNoFindings();

    [Fact]
    public void Another_namespace_is_generated() =>
        Assert.Contains("Management/GesManagementClient.g.cs", Run(_compiled.ToMetadataReference(), ("GesNamespace", "Contoso.Graphs")).Sources.Keys);

    private static GeneratorRun Run(MetadataReference reference, params (string Name, string Value)[] properties) =>
        GeneratorRun.RunIn(Project.Empty.AddReferences(reference), RepositorySpec.Files, properties);

    private static byte[] Image()
    {
        using MemoryStream image = new();
        Assert.True(_compiled.AddReferences(Project.Empty.References).Emit(image).Success);
        return image.ToArray();
    }
}
