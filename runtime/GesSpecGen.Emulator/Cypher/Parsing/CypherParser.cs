using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;
using Superpower;
using Superpower.Model;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Reads statements.</summary>
internal static class CypherParser
{
    /// <exception cref="GraphException">It is no statement, or one that the emulator does not know.</exception>
    public static Statement Read(string text)
    {
        Result<TokenList<CypherToken>> tokens = CypherTokenizer.Instance.TryTokenize(text);
        if (!tokens.HasValue)
            throw new GraphException(GraphCodes.StatementFailed, tokens.ToString());
        TokenListParserResult<CypherToken, Statement> read = StatementGrammar.Statement(tokens.Value);
        if (!read.HasValue)
            throw Unsupported(tokens.Value, read.ErrorPosition) ?? new GraphException(GraphCodes.StatementFailed, read.ToString());
        if (read.Value.Return is null && read.Value.Clauses is [] or [.., Match])
            throw new GraphException(GraphCodes.StatementFailed, "A statement ends with what it returns or changes.");
        return read.Value;
    }

    private static GraphException? Unsupported(TokenList<CypherToken> tokens, Position position)
    {
        Token<CypherToken> token = tokens.FirstOrDefault(token => token.Position.Absolute == position.Absolute);
        return token.HasValue && Words.Unsupported.Contains(token.ToStringValue())
            ? new GraphException(EmulatorCodes.Unsupported, $"The emulator does not know '{token.ToStringValue()}' (line {position.Line}, column {position.Column}).")
            : null;
    }
}
