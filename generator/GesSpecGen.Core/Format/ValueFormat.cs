namespace GesSpecGen.Core.Format;

/// <summary>What may stand behind a key.</summary>
public abstract record ValueFormat
{
    private static readonly string[] Truths = ["true", "false"];

    private ValueFormat()
    {
    }

    /// <summary>The words that the format has in this place, if it fixes them.</summary>
    public IReadOnlyList<string> Words => this switch
    {
        Choice choice => choice.Allowed,
        Flag => Truths,
        _ => [],
    };

    public static ValueFormat Word { get; } = new Text(IsString: true);

    /// <summary>A value of the documentation: a text, a number or a truth value.</summary>
    public static ValueFormat Literal { get; } = new Text(IsString: false);

    public static ValueFormat Yes { get; } = new Flag();

    public static ValueFormat Whole { get; } = new Number();

    public static ValueFormat Anything { get; } = new Any();

    public static ValueFormat OneWordOf(params string[] words) => new Choice(words);

    public static ValueFormat ListOf(ValueFormat item) => new List(item, 0, null);

    public sealed record Text(bool IsString) : ValueFormat;

    public sealed record Flag : ValueFormat;

    public sealed record Number : ValueFormat;

    public sealed record Any : ValueFormat;

    /// <summary>A key with nothing behind it.</summary>
    public sealed record Nothing : ValueFormat;

    /// <summary>One end of a range: a number, or null for an open end.</summary>
    public sealed record Bound : ValueFormat;

    /// <summary>Words of the format. Without any, no value is right in this place.</summary>
    public sealed record Choice(IReadOnlyList<string> Allowed) : ValueFormat;

    public sealed record List(ValueFormat Item, int Least, int? Most) : ValueFormat;

    /// <summary>A map whose keys are words of the format.</summary>
    public sealed record Map(MapFormat Format) : ValueFormat;

    /// <summary>A map whose keys are names.</summary>
    /// <param name="Value">What stands behind each of them.</param>
    /// <param name="Names">The regular expression of the names, where not all are right.</param>
    public sealed record Named(ValueFormat Value, string? Names = null) : ValueFormat;

    public sealed record OneOf(IReadOnlyList<ValueFormat> Values) : ValueFormat;
}
