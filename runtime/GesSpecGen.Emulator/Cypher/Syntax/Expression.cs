using System.Text.Json;

namespace GesSpecGen.Emulator.Cypher.Syntax;

/// <summary>What gives a value.</summary>
internal abstract record Expression;

internal sealed record Literal(JsonElement Value) : Expression;

internal sealed record Parameter(string Name) : Expression;

internal sealed record Variable(string Name) : Expression;

internal sealed record PropertyOf(Expression Owner, string Name) : Expression;

internal sealed record ListOf(IReadOnlyList<Expression> Items) : Expression;

internal sealed record MapOf(IReadOnlyList<KeyValuePair<string, Expression>> Members) : Expression;

internal sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;

internal sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

/// <summary>A call of a function; without arguments where it counts rows, as <c>count(*)</c>.</summary>
internal sealed record Call(string Function, bool IsDistinct, IReadOnlyList<Expression> Arguments) : Expression;

internal enum UnaryOperator { Not, Minus, IsNull, IsNotNull }

internal enum BinaryOperator { Or, Xor, And, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, StartsWith, EndsWith, Contains, Add, Subtract, Multiply, Divide, Remainder }
