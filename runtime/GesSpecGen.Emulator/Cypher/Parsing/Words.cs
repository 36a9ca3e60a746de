using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Words of the language, and names that are none of them.</summary>
internal static class Words
{
    /// <summary>Words of the language that the service knows and the emulator does not.</summary>
    public static readonly IReadOnlySet<string> Unsupported = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "with", "unwind", "merge", "call", "union", "optional", "remove", "foreach", "case", "explain", "profile", "exists", "yield", "on",
    };

    private static readonly HashSet<string> _reserved = new(Unsupported, StringComparer.OrdinalIgnoreCase)
    {
        "match", "where", "return", "order", "by", "skip", "limit", "create", "set", "delete", "detach", "and", "or", "xor", "not", "in", "is", "null", "true", "false", "as", "distinct",
        "starts", "ends", "contains", "asc", "desc", "ascending", "descending",
    };

    /// <summary>A name of one's own: of a variable, or of a function.</summary>
    public static TokenListParser<CypherToken, string> Name { get; } =
        Token.EqualTo(CypherToken.Word).Where(static token => !_reserved.Contains(token.ToStringValue()), "a name was expected, not a word of the language").Select(static token => token.ToStringValue())
            .Or(Token.EqualTo(CypherToken.QuotedName).Select(Unquoted)).Named("name");

    /// <summary>A name where no word of the language can stand: of a label, or of a property.</summary>
    public static TokenListParser<CypherToken, string> AnyName { get; } =
        Token.EqualTo(CypherToken.Word).Select(static token => token.ToStringValue()).Or(Token.EqualTo(CypherToken.QuotedName).Select(Unquoted)).Named("name");

    public static TokenListParser<CypherToken, Token<CypherToken>> Keyword(string word) => Token.EqualToValueIgnoreCase(CypherToken.Word, word);

    public static TokenListParser<CypherToken, Token<CypherToken>> Keywords(string first, string second) => Keyword(first).IgnoreThen(Keyword(second));

    private static string Unquoted(Token<CypherToken> token) => token.ToStringValue()[1..^1];
}
