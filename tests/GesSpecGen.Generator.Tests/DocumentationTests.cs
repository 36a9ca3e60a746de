using System.Xml.Linq;
using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests;

/// <summary>What editors show of everything that is generated of this repository's spec.</summary>
public sealed class DocumentationTests
{
    private const string PageAddress = "https://support.huaweicloud.com/intl/en-us/api-ges/";

    private static readonly Dictionary<string, string> Pages = ReadPages();

    private static readonly ISymbol[] Generated = [.. Types(GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything).Compilation().Assembly.GlobalNamespace).SelectMany(static type => type.GetMembers().Where(IsForCallers).Prepend(type))];

    [Fact]
    public void Everything_public_is_documented() =>
        Assert.Empty(Generated.Where(static symbol => Documentation(symbol) is var comment && comment.Element("inheritdoc") is null && comment.Element("summary") is not { Value.Length: > 0 }).Select(static symbol => symbol.ToDisplayString()));

    [Fact]
    public void What_one_page_describes_links_to_it() =>
        Assert.Empty(Generated.Where(IsFromTheDocumentation).Where(static symbol => PageOf(symbol) is { Length: > 0 } page && !Links(symbol).Contains($"{PageAddress}{page}.html")).Select(static symbol => symbol.ToDisplayString()));

    [Fact]
    public void Links_lead_to_pages_alone() => Assert.All(Generated.SelectMany(Links), static link => Assert.StartsWith(PageAddress, link, StringComparison.Ordinal));

    [Fact]
    public void All_kinds_of_things_are_looked_at()
    {
        Assert.Contains(Generated, static symbol => symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } && PageOf(symbol).Length > 0);
        Assert.Contains(Generated, static symbol => symbol is IPropertySymbol { ContainingType.TypeKind: TypeKind.Class } && PageOf(symbol).Length > 0);
        Assert.Contains(Generated, static symbol => symbol is INamedTypeSymbol { TypeKind: TypeKind.Struct } && PageOf(symbol).Length > 0);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol inside) => inside.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type ? Types(type).Prepend(type) : member is INamespaceSymbol ? Types(member) : []);

    private static bool IsForCallers(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false } and (IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IFieldSymbol) && !IsForTheRuntime(member);

    // Beside it stands what all types of a kind have.
    private static bool IsFromTheDocumentation(ISymbol symbol) =>
        symbol is not IMethodSymbol { MethodKind: not MethodKind.Ordinary } and not IPropertySymbol { Name: "Value" or "UnknownMembers" };

    // What says nothing that its name does not say, or is called by emitted code alone.
    private static bool IsForTheRuntime(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } or IMethodSymbol { Name: "Read", IsStatic: true };

    private static XElement Documentation(ISymbol symbol)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        return string.IsNullOrEmpty(xml) ? new XElement("member") : XElement.Parse(xml);
    }

    private static IEnumerable<string> Links(ISymbol symbol) => Documentation(symbol).Descendants("see").Select(static see => (string?)see.Attribute("href")).OfType<string>();

    private static string PageOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var only] && only.SyntaxTree.FilePath.Replace('\\', '/').Split('/') is [.., var plane, _, var source]
        && Pages.TryGetValue($"{plane}/{source}", out string? page) ? page : "";

    // Pages by the name of what is generated of their file.
    private static Dictionary<string, string> ReadPages() => RepositorySpec.Files
        .Select(static file => (Plane: file.Path.Split('/')[0], Text: file.GetText().ToString()))
        .Where(static file => Value(file.Text, "page").Length > 0)
        .ToDictionary(static file => $"{file.Plane}/{Value(file.Text, Value(file.Text, "algorithm").Length > 0 ? "name" : "operation")}.g.cs", static file => Value(file.Text, "page"), StringComparer.OrdinalIgnoreCase);

    private static string Value(string yaml, string key) => yaml.Split('\n').FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..].Trim() ?? "";
}
