using Superpower.Display;

namespace GesSpecGen.Emulator.Cypher.Parsing;

internal enum CypherToken
{
    [Token(Description = "name")] Word,
    [Token(Description = "quoted name")] QuotedName,
    [Token(Description = "text")] Text,
    [Token(Description = "number")] Number,
    [Token(Description = "parameter")] Parameter,
    [Token(Example = "(")] LeftParenthesis,
    [Token(Example = ")")] RightParenthesis,
    [Token(Example = "[")] LeftBracket,
    [Token(Example = "]")] RightBracket,
    [Token(Example = "{")] LeftBrace,
    [Token(Example = "}")] RightBrace,
    [Token(Example = ":")] Colon,
    [Token(Example = ",")] Comma,
    [Token(Example = ".")] Dot,
    [Token(Example = "|")] Bar,
    [Token(Example = ";")] Semicolon,
    [Token(Example = "=")] Equal,
    [Token(Example = "<>")] NotEqual,
    [Token(Example = "<=")] LessOrEqual,
    [Token(Example = ">=")] GreaterOrEqual,
    [Token(Example = "+=")] PlusEqual,
    [Token(Example = "<")] Less,
    [Token(Example = ">")] Greater,
    [Token(Example = "+")] Plus,
    [Token(Example = "-")] Minus,
    [Token(Example = "*")] Star,
    [Token(Example = "/")] Slash,
    [Token(Example = "%")] Percent,
}
