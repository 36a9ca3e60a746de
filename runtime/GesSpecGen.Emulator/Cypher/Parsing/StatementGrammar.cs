using GesSpecGen.Emulator.Cypher.Syntax;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace GesSpecGen.Emulator.Cypher.Parsing;

/// <summary>Statements: clauses in turn, and what is returned.</summary>
internal static class StatementGrammar
{
    private static readonly TokenListParser<CypherToken, Expression> _expression = ExpressionGrammar.Expression;

    private static readonly TokenListParser<CypherToken, Clause> _match =
        from match in Words.Keyword("match")
        from paths in PatternGrammar.Paths
        from condition in Words.Keyword("where").IgnoreThen(_expression).AsNullable().OptionalOrDefault()
        select (Clause)new Match(paths, condition);

    private static readonly TokenListParser<CypherToken, Clause> _create = Words.Keyword("create").IgnoreThen(PatternGrammar.Paths).Select(static paths => (Clause)new Create(paths));

    private static readonly TokenListParser<CypherToken, Assignment> _assignment =
        from variable in Words.Name
        from assigned in Token.EqualTo(CypherToken.Colon).IgnoreThen(Words.AnyName).Select(label => (Func<string, Assignment>)(name => new LabelAssignment(name, label)))
            .Or(Token.EqualTo(CypherToken.Equal).IgnoreThen(_expression).Select(value => (Func<string, Assignment>)(name => new MapAssignment(name, false, value))))
            .Or(Token.EqualTo(CypherToken.PlusEqual).IgnoreThen(_expression).Select(value => (Func<string, Assignment>)(name => new MapAssignment(name, true, value))))
            .Or(from dot in Token.EqualTo(CypherToken.Dot)
                from property in Words.AnyName
                from equal in Token.EqualTo(CypherToken.Equal)
                from value in _expression
                select (Func<string, Assignment>)(name => new PropertyAssignment(name, property, value)))
        select assigned(variable);

    private static readonly TokenListParser<CypherToken, Clause> _set =
        Words.Keyword("set").IgnoreThen(_assignment.AtLeastOnceDelimitedBy(Token.EqualTo(CypherToken.Comma))).Select(static assignments => (Clause)new Set(assignments));

    private static readonly TokenListParser<CypherToken, Clause> _delete =
        from detach in Words.Keyword("detach").OptionalOrDefault()
        from delete in Words.Keyword("delete")
        from targets in _expression.AtLeastOnceDelimitedBy(Token.EqualTo(CypherToken.Comma))
        select (Clause)new Delete(detach.HasValue, targets);

    private static readonly TokenListParser<CypherToken, Column> _column =
        from value in WithText(_expression)
        from alias in Words.Keyword("as").IgnoreThen(Words.Name).AsNullable().OptionalOrDefault()
        select new Column(value.Expression, alias ?? value.Text);

    private static readonly TokenListParser<CypherToken, SortKey> _sortKey =
        from value in _expression
        from isDescending in Words.Keyword("desc").Or(Words.Keyword("descending")).Value(true).Or(Words.Keyword("asc").Or(Words.Keyword("ascending")).Value(false)).OptionalOrDefault(false)
        select new SortKey(value, isDescending);

    private static readonly TokenListParser<CypherToken, Projection> _return =
        from @return in Words.Keyword("return")
        from distinct in Words.Keyword("distinct").OptionalOrDefault()
        from columns in _column.AtLeastOnceDelimitedBy(Token.EqualTo(CypherToken.Comma))
        from order in Words.Keywords("order", "by").IgnoreThen(_sortKey.AtLeastOnceDelimitedBy(Token.EqualTo(CypherToken.Comma))).OptionalOrDefault([])
        from skip in Words.Keyword("skip").IgnoreThen(_expression).AsNullable().OptionalOrDefault()
        from limit in Words.Keyword("limit").IgnoreThen(_expression).AsNullable().OptionalOrDefault()
        select new Projection(distinct.HasValue, columns, order, skip, limit);

    public static TokenListParser<CypherToken, Statement> Statement { get; } =
        (from clauses in _match.Or(_create).Or(_set).Or(_delete).Many()
         from projection in _return.AsNullable().OptionalOrDefault()
         from end in Token.EqualTo(CypherToken.Semicolon).OptionalOrDefault()
         select new Statement(clauses, projection)).AtEnd();

    // A column without a name of its own is called as it is written.
    private static TokenListParser<CypherToken, (Expression Expression, string Text)> WithText(TokenListParser<CypherToken, Expression> parser) => input =>
    {
        TokenListParserResult<CypherToken, Expression> result = parser(input);
        if (!result.HasValue)
            return TokenListParserResult.CastEmpty<CypherToken, Expression, (Expression, string)>(result);
        Token<CypherToken>[] tokens = [.. input.Take(result.Remainder.Position - input.Position)];
        TextSpan first = tokens[0].Span, last = tokens[^1].Span;
        string text = first.Source![first.Position.Absolute..(last.Position.Absolute + last.Length)];
        return TokenListParserResult.Value((result.Value, text), input, result.Remainder);
    };
}
