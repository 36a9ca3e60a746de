using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Records;

/// <summary>The default of a parameter as C#.</summary>
internal static class DefaultValue
{
    /// <summary>Null where there is none.</summary>
    public static string? Of(IParameterSymbol parameter) => !parameter.HasExplicitDefaultValue ? null : parameter.ExplicitDefaultValue switch
    {
        null => "default!",
        double number => Number(number, number.ToString("R", CultureInfo.InvariantCulture), "double", 'd'),
        float number => Number(number, number.ToString("R", CultureInfo.InvariantCulture), "float", 'f'),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        object value => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
    };

    private static string Number(double number, string text, string type, char suffix) =>
        double.IsNaN(number) ? type + ".NaN"
        : double.IsInfinity(number) ? type + (number > 0 ? ".PositiveInfinity" : ".NegativeInfinity")
        : text + suffix;
}
