using System.Security.Cryptography;
using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests.Consumers;

/// <summary>A project of somebody who has nothing of this repository but its packages.</summary>
internal sealed class Consumer(LocalFeed feed, string name = "Consumer")
{
    public string Folder { get; } = feed.NewFolder(name);

    public string TargetFramework { get; init; } = "net10.0";

    /// <summary>More elements of the project file: property groups and item groups.</summary>
    public string Settings { get; init; } = "";

    public Consumer WithFile(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes the project, with a reference to the generator package and to no other one, and builds it. Warnings are errors.</summary>
    public Task<DotNetResult> BuildAsync() => BuildAsync($"""
        <PackageReference Include="GesSpecGen" Version="{feed.Version}" />
        """);

    /// <summary>Writes the project, with these references and further elements, and builds it. Warnings are errors.</summary>
    public Task<DotNetResult> BuildAsync(string references, string more = "")
    {
        WriteProject(references, more);
        return DotNet.RunAsync(Folder, feed.Packages, "build", "-nologo", "-warnaserror", "-consoleLoggerParameters:NoSummary");
    }

    /// <summary>Writes the project, with these references, and makes native code of it. Warnings are errors. Gives the program.</summary>
    public async Task<string> PublishNativeAsync(string references)
    {
        WriteProject(references, """
            <PropertyGroup>
              <PublishAot>true</PublishAot>
              <UseAppHost>true</UseAppHost>
              <InvariantGlobalization>true</InvariantGlobalization>
            </PropertyGroup>
            """);
        string output = Path.Combine(Folder, "native");
        (await DotNet.RunAsync(Folder, feed.Packages, "publish", "-nologo", "-warnaserror", "-o", output)).Succeeded();
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    /// <summary>Runs what was built, and gives what it wrote.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        DotNetResult run = await DotNet.RunAsync(Folder, feed.Packages, [Assembly, .. arguments]);
        return run.Succeeded().Output.ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>The documentation file, where <see cref="Settings"/> ask for one.</summary>
    public string Documentation() => File.ReadAllText(Path.ChangeExtension(Assembly, ".xml"));

    /// <summary>Hashes of the files that the generator of this repository has made, by their paths, where <see cref="Settings"/> ask for files.</summary>
    public IReadOnlyDictionary<string, string> GeneratedFiles()
    {
        string root = Path.Combine(Folder, "obj", "Debug", TargetFramework, "generated", "GesSpecGen.Generator");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
    }

    public IReadOnlyList<string> PublicTypes() => AssemblyTypes.PublicOnes(Assembly);

    public IReadOnlyList<string> AllTypes() => AssemblyTypes.All(Assembly);

    private void WriteProject(string references, string more = "")
    {
        bool isProgram = File.Exists(Path.Combine(Folder, "Program.cs"));
        WithFile($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{TargetFramework}</TargetFramework>
                <OutputType>{(isProgram ? "Exe" : "Library")}</OutputType>
                <UseAppHost>false</UseAppHost>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
              {Settings}
              {more}
            </Project>
            """);
    }

    private string Assembly => Path.Combine(Folder, "bin", "Debug", TargetFramework, $"{name}.dll");
}
