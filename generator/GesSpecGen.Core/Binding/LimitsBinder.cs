using System.Globalization;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Finds what a row limits, for the check before a request is sent. What is always sent needs none.</summary>
internal static class LimitsBinder
{
    /// <summary>Null where nothing is limited.</summary>
    public static LimitsModel? Bind(RowSpec row, TypeModel type, bool isInside)
    {
        bool hasLength = !row.Repeats && (type.Kind is ValueKind.String or ValueKind.Text or ValueKind.List);
        bool hasRange = type.Kind is ValueKind.String or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double;
        bool isWhole = type.Kind is ValueKind.Int32 or ValueKind.Int64;
        LimitsModel limits = new()
        {
            From = hasRange ? Number(row.Range?.From, isWhole, decimal.Ceiling) : null,
            To = hasRange ? Number(row.Range?.To, isWhole, decimal.Floor) : null,
            Least = hasLength && row.MinLength > 0 ? Length(row.MinLength) : null,
            Most = hasLength ? Length(row.MaxLength) : null,
            IsInside = isInside,
        };
        return row.Const is not null || !(limits.HasRange || limits.HasLength || limits.IsInside) ? null : limits;
    }

    /// <summary>The same question where types are not bound yet: whether the row itself limits its value.</summary>
    /// <summary>Whether a row is limited, if its type can be.</summary>
    public static bool MayHaveAny(RowSpec row) => HasRange(row) || HasLength(row);

    public static bool HasAny(RowSpec row, Func<string, TypeSpec?> findType) => row.Const is null && row.Format == RowFormat.None && !row.Repeats && row.Type.Kind switch
    {
        TypeKind.String => HasRange(row) || HasLength(row),
        TypeKind.Integer or TypeKind.Long or TypeKind.Float or TypeKind.Double => HasRange(row),
        TypeKind.Array => HasLength(row),
        TypeKind.Named => HasLength(row) && findType(row.Type.Name) is { IsText: true },
        _ => false,
    };

    private static bool HasRange(RowSpec row) => row.Range is { From: not null } or { To: not null };

    private static bool HasLength(RowSpec row) => row.MinLength > 0 || row.MaxLength is not null;

    private static int? Length(long? length) => length is { } known ? (int)Math.Min(known, int.MaxValue) : null;

    private static string? Number(Word? bound, bool isWhole, Func<decimal, decimal> whole)
    {
        if (bound is null)
            return null;
        decimal number = decimal.Parse(bound.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        // Without the suffix, C# takes it for a decimal, or for no number at all.
        return isWhole ? Words.Of((long)Math.Max(long.MinValue, Math.Min(long.MaxValue, whole(number)))) : number.ToString(CultureInfo.InvariantCulture) + "d";
    }
}
