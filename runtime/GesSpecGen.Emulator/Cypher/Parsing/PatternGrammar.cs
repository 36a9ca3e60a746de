using GesSpecGen.Emulator.Cypher.Syntax;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Patterns of vertices and edges, as in <c>(n:user)-[r:rate]->(m)</c>.</summary>
internal static class PatternGrammar
{
    private static readonly TokenListParser<CypherToken, string> _label = Token.EqualTo(CypherToken.Colon).IgnoreThen(Words.AnyName);

    private static readonly TokenListParser<CypherToken, string[]> _labels =
        from first in _label
        from others in Token.EqualTo(CypherToken.Bar).IgnoreThen(Token.EqualTo(CypherToken.Colon).OptionalOrDefault()).IgnoreThen(Words.AnyName).Many()
        select (string[])[first, .. others];

    private static readonly TokenListParser<CypherToken, VertexPattern> _vertex =
        from open in Token.EqualTo(CypherToken.LeftParenthesis)
        from variable in Words.Name.AsNullable().OptionalOrDefault()
        from label in _label.AsNullable().OptionalOrDefault()
        from properties in ExpressionGrammar.Map.AsNullable().OptionalOrDefault()
        from close in Token.EqualTo(CypherToken.RightParenthesis)
        select new VertexPattern(variable, label, properties);

    private static readonly TokenListParser<CypherToken, EdgePattern> _brackets =
        from open in Token.EqualTo(CypherToken.LeftBracket)
        from variable in Words.Name.AsNullable().OptionalOrDefault()
        from labels in _labels.OptionalOrDefault([])
        from properties in ExpressionGrammar.Map.AsNullable().OptionalOrDefault()
        from close in Token.EqualTo(CypherToken.RightBracket)
        select new EdgePattern(variable, labels, properties, EdgeDirection.Both);

    private static readonly TokenListParser<CypherToken, EdgePattern> _edge =
        from left in Token.EqualTo(CypherToken.Less).OptionalOrDefault()
        from before in Token.EqualTo(CypherToken.Minus)
        from brackets in _brackets.OptionalOrDefault(new EdgePattern(null, [], null, EdgeDirection.Both))
        from behind in Token.EqualTo(CypherToken.Minus)
        from right in Token.EqualTo(CypherToken.Greater).OptionalOrDefault()
        select brackets with { Direction = Direction(left, right) };

    private static readonly TokenListParser<CypherToken, StepPattern> _step =
        from edge in _edge
        from vertex in _vertex
        select new StepPattern(edge, vertex);

    private static readonly TokenListParser<CypherToken, PathPattern> _path =
        from start in _vertex
        from steps in _step.Many()
        select new PathPattern(start, steps);

    public static TokenListParser<CypherToken, PathPattern[]> Paths { get; } = _path.AtLeastOnceDelimitedBy(Token.EqualTo(CypherToken.Comma));

    private static EdgeDirection Direction(Token<CypherToken> left, Token<CypherToken> right) =>
        left.HasValue == right.HasValue ? EdgeDirection.Both : left.HasValue ? EdgeDirection.In : EdgeDirection.Out;
}
