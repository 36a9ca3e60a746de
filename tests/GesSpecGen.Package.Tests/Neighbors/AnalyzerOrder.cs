using GesSpecGen.Package.Tests.Consumers;

namespace GesSpecGen.Package.Tests.Neighbors;

/// <summary>Hands analyzers to the compiler in an order of the packages that they come from, behind those of the SDK.</summary>
internal static class AnalyzerOrder
{
    private const string Log = "obj/analyzers.txt";

    public static string Target(IEnumerable<string> packages) => $"""
        <Target Name="OrderAnalyzers" BeforeTargets="CoreCompile">
          <ItemGroup>
            {string.Join('\n', packages.Select(static package => $"""<OrderedAnalyzer Include="@(Analyzer)" Condition="'%(Analyzer.NuGetPackageId)' == '{package}'" />"""))}
            <Analyzer Remove="@(OrderedAnalyzer)" />
            <Analyzer Include="@(OrderedAnalyzer)" />
          </ItemGroup>
          <WriteLinesToFile File="{Log}" Lines="@(Analyzer->'%(NuGetPackageId)')" Overwrite="true" />
        </Target>
        """;

    /// <summary>The packages of the last build.</summary>
    public static IEnumerable<string> Of(Consumer consumer) =>
        File.ReadAllLines(Path.Combine(consumer.Folder, Log)).Where(static package => package.Length > 0).Distinct();
}
