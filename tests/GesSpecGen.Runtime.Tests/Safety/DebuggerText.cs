using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>What a debugger shows of an object: its display text, and the public members that it lists.</summary>
internal static partial class DebuggerText
{
    internal static string Of(object value) => IsOurs(value) && value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { Value: { } display }
        ? Expression().Replace(display, match => Evaluate(value, match.Groups[1].Value))
        : "";

    internal static IEnumerable<object?> Members(object value)
    {
        if (!IsOurs(value) && value is not Exception)
            yield break;
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length == 0 && property.Name != nameof(Exception.TargetSite) && property.GetCustomAttribute<DebuggerBrowsableAttribute>() is not { State: DebuggerBrowsableState.Never })
                yield return property.GetValue(value);
        }
    }

    private static bool IsOurs(object value) => value.GetType().Namespace?.StartsWith("GesSpecGen", StringComparison.Ordinal) == true;

    private static string Evaluate(object value, string expression) => expression switch
    {
        "ToString()" => value.ToString() ?? "",
        "GetType().Name" => value.GetType().Name,
        _ => Convert.ToString(value.GetType().GetProperty(expression)?.GetValue(value) ?? throw new NotSupportedException(expression), CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"\{([^},]+)(?:,[^}]*)?\}")]
    private static partial Regex Expression();
}
