using GesSpecGen.Package.Tests.Feed;

namespace GesSpecGen.Package.Tests.Neighbors;

/// <summary>A package with another generator that reads YAML, and that brings the YamlDotNet that it was compiled with, as most do. It adds a constant to its consumers: what it has read.</summary>
internal sealed record YamlGenerator(string Name, string YamlVersion)
{
    public async Task PackAsync(LocalFeed feed)
    {
        string folder = feed.NewFolder(Name);
        await File.WriteAllTextAsync(Path.Combine(folder, "Generator.cs"), Code());
        await File.WriteAllTextAsync(Path.Combine(folder, $"{Name}.csproj"), Project(feed.Version));
        (await DotNet.RunAsync(folder, feed.Packages, "pack", "-nologo", "-warnaserror", "-o", feed.Folder)).Succeeded();
    }

    private string Code() => $$"""
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Serialization;

        [Generator(LanguageNames.CSharp)]
        public sealed class {{Name}}Generator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("animal: cat");
                output.AddSource("Read.g.cs", "namespace {{Name}} { internal static class Read { public const string Animal = \"" + read["animal"] + "\"; } }");
            });
        }

        """;

    private string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <Version>{version}</Version>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <DevelopmentDependency>true</DevelopmentDependency>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);RS1036;RS1041;NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.Analyzers" Version="{LocalFeed.VersionOf("Microsoft.CodeAnalysis.Analyzers")}" PrivateAssets="all" />
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{LocalFeed.VersionOf("Microsoft.CodeAnalysis.CSharp")}" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="{YamlVersion}" PrivateAssets="all" />
            <None Include="$(OutputPath)$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
            <None Include="$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
          </ItemGroup>
        </Project>
        """;
}
