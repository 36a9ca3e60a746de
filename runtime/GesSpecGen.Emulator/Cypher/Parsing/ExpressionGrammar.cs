using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Expressions, the weakest operator last.</summary>
internal static class ExpressionGrammar
{
    private static readonly TokenListParser<CypherToken, Expression> _deeper = Parse.Ref(static () => Expression!);

    private static readonly TokenListParser<CypherToken, Expression> _literal =
        Token.EqualTo(CypherToken.Text).Select(static token => Of(Text(token)))
            .Or(Token.EqualTo(CypherToken.Number).Select(Number))
            .Or(Words.Keyword("true").Select(static _ => Of(true)))
            .Or(Words.Keyword("false").Select(static _ => Of(false)))
            .Or(Words.Keyword("null").Select(static _ => Of<object?>(null)));

    private static readonly TokenListParser<CypherToken, Expression> _call =
        from function in Words.Name
        from open in Token.EqualTo(CypherToken.LeftParenthesis)
        from distinct in Words.Keyword("distinct").OptionalOrDefault()
        from arguments in Token.EqualTo(CypherToken.Star).Value(Array.Empty<Expression>()).Or(_deeper.ManyDelimitedBy(Token.EqualTo(CypherToken.Comma)))
        from close in Token.EqualTo(CypherToken.RightParenthesis)
        select (Expression)new Call(function.ToLowerInvariant(), distinct.HasValue, arguments);

    private static readonly TokenListParser<CypherToken, Expression> _list =
        _deeper.ManyDelimitedBy(Token.EqualTo(CypherToken.Comma)).Between(Token.EqualTo(CypherToken.LeftBracket), Token.EqualTo(CypherToken.RightBracket)).Select(static items => (Expression)new ListOf(items));

    private static readonly TokenListParser<CypherToken, KeyValuePair<string, Expression>> _member =
        from name in Words.AnyName
        from colon in Token.EqualTo(CypherToken.Colon)
        from value in _deeper
        select KeyValuePair.Create(name, value);

    private static readonly TokenListParser<CypherToken, Expression> _parameter =
        Token.EqualTo(CypherToken.Parameter).Select(static token => (Expression)new Parameter(token.ToStringValue()[1..]));

    /// <summary>A map, or a parameter that holds one: the properties of a pattern.</summary>
    public static TokenListParser<CypherToken, Expression> Map { get; } =
        _member.ManyDelimitedBy(Token.EqualTo(CypherToken.Comma)).Between(Token.EqualTo(CypherToken.LeftBrace), Token.EqualTo(CypherToken.RightBrace)).Select(static members => (Expression)new MapOf(members))
            .Or(_parameter);

    private static readonly TokenListParser<CypherToken, Expression> _primary =
        _literal.Or(Map).Or(_list).Or(_call.Try()).Or(Words.Name.Select(static name => (Expression)new Variable(name)))
            .Or(_deeper.Between(Token.EqualTo(CypherToken.LeftParenthesis), Token.EqualTo(CypherToken.RightParenthesis))).Named("expression");

    private static readonly TokenListParser<CypherToken, Expression> _owned =
        from owner in _primary
        from names in Token.EqualTo(CypherToken.Dot).IgnoreThen(Words.AnyName).Many()
        select names.Aggregate(owner, static (expression, name) => new PropertyOf(expression, name));

    private static readonly TokenListParser<CypherToken, Expression> _signed =
        Token.EqualTo(CypherToken.Minus).IgnoreThen(_owned).Select(static operand => (Expression)new Unary(UnaryOperator.Minus, operand)).Or(_owned);

    private static readonly TokenListParser<CypherToken, Expression> _product = Chain(
        _signed,
        Sign(CypherToken.Star, BinaryOperator.Multiply).Or(Sign(CypherToken.Slash, BinaryOperator.Divide)).Or(Sign(CypherToken.Percent, BinaryOperator.Remainder)));

    private static readonly TokenListParser<CypherToken, Expression> _sum = Chain(_product, Sign(CypherToken.Plus, BinaryOperator.Add).Or(Sign(CypherToken.Minus, BinaryOperator.Subtract)));

    private static readonly TokenListParser<CypherToken, BinaryOperator> _comparator =
        Sign(CypherToken.Equal, BinaryOperator.Equal).Or(Sign(CypherToken.NotEqual, BinaryOperator.NotEqual))
            .Or(Sign(CypherToken.LessOrEqual, BinaryOperator.LessOrEqual)).Or(Sign(CypherToken.GreaterOrEqual, BinaryOperator.GreaterOrEqual))
            .Or(Sign(CypherToken.Less, BinaryOperator.Less)).Or(Sign(CypherToken.Greater, BinaryOperator.Greater))
            .Or(Words.Keyword("in").Value(BinaryOperator.In)).Or(Words.Keyword("contains").Value(BinaryOperator.Contains))
            .Or(Words.Keywords("starts", "with").Value(BinaryOperator.StartsWith)).Or(Words.Keywords("ends", "with").Value(BinaryOperator.EndsWith));

    private static readonly TokenListParser<CypherToken, UnaryOperator> _nullness =
        from @is in Words.Keyword("is")
        from not in Words.Keyword("not").OptionalOrDefault()
        from @null in Words.Keyword("null")
        select not.HasValue ? UnaryOperator.IsNotNull : UnaryOperator.IsNull;

    private static readonly TokenListParser<CypherToken, Expression> _comparison =
        from compared in Chain(_sum, _comparator)
        from nullness in _nullness.Select(static found => (UnaryOperator?)found).OptionalOrDefault()
        select nullness is { } test ? new Unary(test, compared) : compared;

    private static readonly TokenListParser<CypherToken, Expression> _negation =
        from nots in Words.Keyword("not").Many()
        from operand in _comparison
        select nots.Length % 2 == 1 ? new Unary(UnaryOperator.Not, operand) : operand;

    private static readonly TokenListParser<CypherToken, Expression> _conjunction = Chain(_negation, Words.Keyword("and").Value(BinaryOperator.And));

    public static TokenListParser<CypherToken, Expression> Expression { get; } =
        Chain(Chain(_conjunction, Words.Keyword("xor").Value(BinaryOperator.Xor)), Words.Keyword("or").Value(BinaryOperator.Or));

    private static TokenListParser<CypherToken, BinaryOperator> Sign(CypherToken sign, BinaryOperator means) => Token.EqualTo(sign).Value(means);

    private static TokenListParser<CypherToken, Expression> Chain(TokenListParser<CypherToken, Expression> operand, TokenListParser<CypherToken, BinaryOperator> operators) =>
        Parse.Chain(operators, operand, static (found, left, right) => new Binary(found, left, right));

    private static Expression Of<T>(T value) => new Literal(JsonValues.Of(value));

    private static Expression Number(Token<CypherToken> token) => new Literal(JsonSerializer.Deserialize<JsonElement>(token.ToStringValue()));

    private static string Text(Token<CypherToken> token) => Regex.Replace(token.ToStringValue()[1..^1], @"\\(u[0-9a-fA-F]{4}|.)", static escape => escape.Groups[1].Value switch
    {
        "n" => "\n",
        "t" => "\t",
        "r" => "\r",
        "b" => "\b",
        "f" => "\f",
        ['u', .. var digits] when digits.Length == 4 => ((char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var sign => sign,
    }, RegexOptions.Singleline);
}
