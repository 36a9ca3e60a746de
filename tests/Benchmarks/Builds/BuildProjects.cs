using GesSpecGen.Benchmarks.Generation;

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

    public BuildProject Empty() => Create("Empty", "", "");

    /// <summary>A project with the package, as its consumers have it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="selection">What it generates of the spec.</param>
    /// <param name="files">The spec; that of the repository if absent.</param>
    public BuildProject Generated(string name, string selection, IReadOnlyList<SpecFileText>? files = null)
    {
        string generator = Path.Combine(SpecCopies.Repository, "generator"), spec = Path.Combine(SpecCopies.Repository, "spec");
        if (files is not null)
            SpecFolder.Write(files, spec = Path.Combine(folder, name + ".spec"));
        string[] analyzers = ["GesSpecGen.Generator", "GesSpecGen.Core", "GesSpecGen.YamlDotNet"];
        return Create(
            name,
            $"<GesBundledSpec>{selection}</GesBundledSpec><GesSpecFolder>{spec}/</GesSpecFolder><GesHelpFolder>{generator}/help/</GesHelpFolder>",
            $"""
              <Import Project="{generator}/GesSpecGen.Generator/build/GesSpecGen.props" />
              <ItemGroup>
                <Reference Include="{typeof(GesObject).Assembly.Location}" />
                {string.Concat(analyzers.Select(static name => $"<Analyzer Include=\"{Path.Combine(AppContext.BaseDirectory, name)}.dll\" />"))}
              </ItemGroup>
              <Import Project="{generator}/GesSpecGen.Generator/build/GesSpecGen.targets" />
            """);
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

    private BuildProject Create(string name, string properties, string rest)
    {
        string own = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(own, $"{name}.csproj"), $"{Head}\n{properties}</PropertyGroup>\n{rest}\n</Project>");
        File.WriteAllText(Path.Combine(own, "Class.cs"), $"namespace {name};\n\npublic class Class;\n");
        return new BuildProject(name, own);
    }
}
