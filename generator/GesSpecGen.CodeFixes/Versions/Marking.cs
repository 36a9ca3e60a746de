using GesSpecGen.Analyzers.Versions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GesSpecGen.CodeFixes.Versions;

/// <summary>Marks members with the newest version of what they use.</summary>
internal static class Marking
{
    private const string Attribute = "GesSpecGen.GesSinceAttribute";

    /// <summary>The member that can be marked; null in a program without a class.</summary>
    public static MemberDeclarationSyntax? Declaration(SyntaxNode used) =>
        used.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax
            ? used.Ancestors().OfType<MemberDeclarationSyntax>().First()
            : used.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault();

    public static string? Version(SyntaxNode used, SemanticModel model) => model.GetSymbolInfo(used).Symbol?.OriginalDefinition.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == Attribute)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string).FirstOrDefault();

    public static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> found, CancellationToken stop)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, stop).ConfigureAwait(false);
        IEnumerable<SyntaxNode> uses = found.Select(diagnostic => editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
        foreach (IGrouping<MemberDeclarationSyntax?, SyntaxNode> member in uses.GroupBy(Declaration))
        {
            string? newest = member.Select(use => Version(use, editor.SemanticModel)).Where(static version => version is not null).OrderBy(EngineVersion.Parse).LastOrDefault();
            if (member.Key is { } declaration && newest is not null)
                editor.ReplaceNode(declaration, Marked(declaration, Short(editor.SemanticModel, declaration), newest));
        }

        return editor.GetChangedDocument();
    }

    private static string Short(SemanticModel model, SyntaxNode declaration)
    {
        string name = model.Compilation.GetTypeByMetadataName(Attribute)!.ToMinimalDisplayString(model, declaration.SpanStart);
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static SyntaxNode Marked(MemberDeclarationSyntax declaration, string name, string version)
    {
        AttributeSyntax mark = SyntaxFactory.Attribute(SyntaxFactory.ParseName(name), SyntaxFactory.ParseAttributeArgumentList($"(\"{version}\")"));
        AttributeListSyntax? earlier = declaration.AttributeLists.FirstOrDefault(static list => list.Attributes is [var only] && only.Name.ToString().EndsWith("GesSince", StringComparison.Ordinal));
        if (earlier is not null)
            return declaration.ReplaceNode(earlier, earlier.WithAttributes(SyntaxFactory.SingletonSeparatedList(mark)));
        SyntaxTriviaList leading = declaration.GetLeadingTrivia();
        SyntaxTriviaList indent = SyntaxFactory.TriviaList(leading.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(mark))
            .WithLeadingTrivia(leading).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        MemberDeclarationSyntax bare = declaration.WithLeadingTrivia(indent);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }
}
