using GesSpecGen.Core.Tests.Support;
using GesSpecGen.Tool.Schema;

namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>The schemas of the repository are those of the format.</summary>
public sealed class SchemaFileTests
{
    private static string Folder => Repository.Path("spec", "schema");

    [Fact]
    public void The_schemas_beside_the_spec_are_up_to_date()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            foreach (SchemaFile file in SchemaFile.All)
                File.WriteAllText(Path.Combine(Folder, file.Name), file.Text());

        Assert.Equal(SchemaFile.All.Select(static file => file.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(SchemaFile.All, static file => Assert.Equal(file.Text(), File.ReadAllText(Path.Combine(Folder, file.Name)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Gesspec_writes_the_schemas_into_a_folder()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "schema");

        Run run = await Run.OfAsync("schema", "--output", folder);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.All(SchemaFile.All, file => Assert.Equal(file.Text(), File.ReadAllText(Path.Combine(folder, file.Name))));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_refused()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "schema");
        File.WriteAllText(file, "");

        Run run = await Run.OfAsync("schema", "-o", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }
}
