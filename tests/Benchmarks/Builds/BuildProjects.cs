using GesSpecGen.Benchmarks.Generation;
using GesSpecGen.Management;

namespace GesSpecGen.Benchmarks.Builds;

/// <summary>Projects that differ in what is generated for them.</summary>
internal sealed class BuildProjects(string folder)
{
    private const string Head = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
        """;

    private static readonly string[] Analyzers = ["GesSpecGen.Generator", "GesSpecGen.Core", "GesSpecGen.YamlDotNet", "GesSpecGen.Analyzers", "GesSpecGen.CodeFixes"];

    private static string Build => Path.Combine(SpecCopies.Repository, "generator", "GesSpecGen.Generator", "build");

    public BuildProject Empty() => Create("Empty", "", "");

    /// <summary>A project with the whole API compiled, as consumers of that package have it.</summary>
    public BuildProject Compiled(string name) => Create(name, "", Using("GesSpecGen.Callers", typeof(GesObject), typeof(GesManagementClient)));

    /// <summary>A project with the package, as its consumers have it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="selection">What it generates of the spec.</param>
    /// <param name="files">The spec; that of the repository if absent.</param>
    public BuildProject Generated(string name, string selection, IReadOnlyList<SpecFileText>? files = null)
    {
        string generator = Path.Combine(SpecCopies.Repository, "generator"), spec = Path.Combine(SpecCopies.Repository, "spec");
        if (files is not null)
            SpecFolder.Write(files, spec = Path.Combine(folder, name + ".spec"));
        return Create(
            name,
            $"<GesBundledSpec>{selection}</GesBundledSpec><GesSpecFolder>{spec}/</GesSpecFolder><GesHelpFolder>{generator}/help/</GesHelpFolder>",
            Using("GesSpecGen", typeof(GesObject)));
    }

    /// <summary>A project with what NSwag makes of the same operations.</summary>
    public BuildProject Peer(string name, IReadOnlyList<SpecFileText> files, out int lines)
    {
        BuildProject project = Create(name, "<NoWarn>$(NoWarn);CS8618;CS8625;CS8600;CS8602;CS8603;CS8604</NoWarn>", "");
        lines = 0;
        foreach ((string plane, string document) in PeerCode.Documents(files))
        {
            string code = PeerCode.Generate(document, $"Peer.{char.ToUpperInvariant(plane[0])}{plane[1..]}");
            lines += code.Count(static c => c == '\n');
            File.WriteAllText(project.File($"{plane}.cs"), code);
        }

        return project;
    }

    private static string Using(string build, params Type[] libraries) => $"""
          <Import Project="{Path.Combine(Build, build)}.props" />
          <ItemGroup>
            {string.Concat(libraries.Select(static type => $"<Reference Include=\"{type.Assembly.Location}\" />"))}
            {string.Concat(Analyzers.Select(static name => $"<Analyzer Include=\"{Path.Combine(AppContext.BaseDirectory, name)}.dll\" />"))}
          </ItemGroup>
          <Import Project="{Path.Combine(Build, build)}.targets" />
        """;

    private BuildProject Create(string name, string properties, string rest)
    {
        string own = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(own, $"{name}.csproj"), $"{Head}\n{properties}</PropertyGroup>\n{rest}\n</Project>");
        File.WriteAllText(Path.Combine(own, "Class.cs"), $"namespace {name};\n\npublic class Class;\n");
        return new BuildProject(name, own);
    }
}
