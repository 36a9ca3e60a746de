using Superpower;
using Superpower.Parsers;
using Superpower.Tokenizers;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Cuts a statement into its words and signs.</summary>
internal static class CypherTokenizer
{
    public static Tokenizer<CypherToken> Instance { get; } = new TokenizerBuilder<CypherToken>()
        .Ignore(Span.WhiteSpace)
        .Ignore(Comment.CPlusPlusStyle)
        .Ignore(Comment.CStyle)
        .Match(Span.Regex(@"(?:'(?:[^'\\]|\\.)*'|""(?:[^""\\]|\\.)*"")"), CypherToken.Text)
        .Match(Span.Regex("`[^`]+`"), CypherToken.QuotedName)
        .Match(Span.Regex(@"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"), CypherToken.Number)
        .Match(Span.Regex(@"\$[\p{L}_][\p{L}\p{Nd}_]*"), CypherToken.Parameter)
        .Match(Span.Regex(@"[\p{L}_][\p{L}\p{Nd}_]*"), CypherToken.Word)
        .Match(Span.EqualTo("<>"), CypherToken.NotEqual)
        .Match(Span.EqualTo("<="), CypherToken.LessOrEqual)
        .Match(Span.EqualTo(">="), CypherToken.GreaterOrEqual)
        .Match(Span.EqualTo("+="), CypherToken.PlusEqual)
        .Match(Character.EqualTo('('), CypherToken.LeftParenthesis)
        .Match(Character.EqualTo(')'), CypherToken.RightParenthesis)
        .Match(Character.EqualTo('['), CypherToken.LeftBracket)
        .Match(Character.EqualTo(']'), CypherToken.RightBracket)
        .Match(Character.EqualTo('{'), CypherToken.LeftBrace)
        .Match(Character.EqualTo('}'), CypherToken.RightBrace)
        .Match(Character.EqualTo(':'), CypherToken.Colon)
        .Match(Character.EqualTo(','), CypherToken.Comma)
        .Match(Character.EqualTo('.'), CypherToken.Dot)
        .Match(Character.EqualTo('|'), CypherToken.Bar)
        .Match(Character.EqualTo(';'), CypherToken.Semicolon)
        .Match(Character.EqualTo('='), CypherToken.Equal)
        .Match(Character.EqualTo('<'), CypherToken.Less)
        .Match(Character.EqualTo('>'), CypherToken.Greater)
        .Match(Character.EqualTo('+'), CypherToken.Plus)
        .Match(Character.EqualTo('-'), CypherToken.Minus)
        .Match(Character.EqualTo('*'), CypherToken.Star)
        .Match(Character.EqualTo('/'), CypherToken.Slash)
        .Match(Character.EqualTo('%'), CypherToken.Percent)
        .Build();
}
