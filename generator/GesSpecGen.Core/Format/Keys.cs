namespace GesSpecGen.Core.Format;

/// <summary>Short names for the tables of keys.</summary>
internal static class Keys
{
    /// <summary>Status codes as keys.</summary>
    public const string Statuses = "^[1-5][0-9][0-9]$";

    public static KeyFormat Must(string name, ValueFormat value, string description) => new(name, value, description) { IsMandatory = true };

    public static KeyFormat May(string name, ValueFormat value, string description) => new(name, value, description);

    public static ValueFormat MapOf(MapFormat format) => new ValueFormat.Map(format);

    public static ValueFormat ByName(MapFormat format) => new ValueFormat.Named(MapOf(format));

    public static ValueFormat EitherOf(params ValueFormat[] values) => new ValueFormat.OneOf(values);
}
