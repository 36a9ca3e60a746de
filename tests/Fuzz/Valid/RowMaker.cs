using System.Globalization;
using GesSpecGen.Core;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Makes the rows of a type.</summary>
/// <param name="chances">Where it comes from.</param>
/// <param name="kind">A text with known values.</param>
/// <param name="objects">All objects.</param>
/// <param name="unions">All types that are one of several.</param>
/// <param name="owner">Which of the objects has the rows; null for a view into JSON, which has fewer forms.</param>
internal sealed class RowMaker(Random chances, string kind, string[] objects, string[] unions, int? owner)
{
    private const int MostLevels = 3;

    public IEnumerable<ValidRow> Make(int count)
    {
        IReadOnlyList<string> words = chances.Shuffled(ValidNames.Rows), foreign = chances.Shuffled(ValidNames.Foreign);
        for (int i = 0; i < count; i++)
        {
            bool isForeign = chances.Once(5);
            ValidRow row = Form(isForeign ? foreign[i] : words[i], isForeign ? "Foreign" + Number(i) : null);
            bool mayAlias = row.Form != RowForm.Repeated && chances.Once(6);
            yield return Named(row, i) with { Alias = mayAlias ? chances.Of("old-", "\u522B\u540D", "class-") + Number(i) : null };
        }
    }

    // Emitted code has members of its own, and members may not be called as their type is.
    private ValidRow Named(ValidRow row, int i) => owner is null || chances.Once(8) || Casing.Pascal(row.Name) == objects[owner.Value] || row.Form == RowForm.Repeated ? row with { MemberName = "Member" + Number(i) } : row;

    private ValidRow Form(string name, string? memberName)
    {
        ValidRow row = chances.Next(owner is null ? 9 : 12) switch
        {
            0 => new ValidRow(name, chances.Of("Integer", "Long", "Float", "Double", "Boolean"), RowForm.Encoded),
            1 => new ValidRow(name, "Double", RowForm.Percent),
            2 => new ValidRow(name, "String", chances.Of(RowForm.UtcTime, RowForm.Date, RowForm.LooseTime)),
            3 => new ValidRow(name, chances.Of("Integer", "Long"), RowForm.AbsentAs),
            4 => Limited(name),
            < 9 => new ValidRow(name, Type(MostLevels)) { IsRequired = false },
            9 => new ValidRow(name, chances.Of("Object", "Properties", "Array of " + Type(1), "Map of " + Type(1), "Entries of " + Type(1), chances.Of(objects)), RowForm.JsonText),
            10 => new ValidRow(name.Replace("*", "", StringComparison.Ordinal) + "*", chances.Of("String", "Integer", kind, chances.Of(objects)), RowForm.Repeated),
            _ => Required(name),
        };
        return row with { MemberName = memberName ?? row.MemberName, More = row.More + chances.Of("", "", "", "", ", since: 2.1.18", ", deprecated: Use <another> \\\"one\\\".".Replace("\\\"", "'", StringComparison.Ordinal), ", sensitive: true") };
    }

    // Only what comes later is mandatory, or no value would end.
    private ValidRow Required(string name) => new(name, chances.Of(["String", "Integer", "Long", "Double", "Boolean", "Object", kind, "Array of String", "Map of Long", "Array of " + chances.Of(objects), .. objects.Skip(owner!.Value + 1)])) { IsRequired = true };

    private ValidRow Limited(string name) => chances.Next(7) switch
    {
        0 => new ValidRow(name, "Integer") { More = ", range: [-5, 2147483647], default: 7" },
        1 => new ValidRow(name, "Long") { More = ", range: [~, 9223372036854775807], default: -9223372036854775808" },
        2 => new ValidRow(name, "Double") { More = ", range: [0.5, ~], default: 1e3" },
        3 => new ValidRow(name, "String") { More = ", min_length: 0, max_length: 64, pattern: '[A-Z\"a-z\\d]*', default: 'a \"\\ {0}'" },
        4 => new ValidRow(name, "Array of Map of Array of String") { More = ", min_length: 1, max_length: 3" },
        5 => new ValidRow(name, "Float") { More = ", range: [-1.5, 3], default: 0.25" },
        _ => new ValidRow(name, kind) { More = ", default: class" },
    };

    private string Type(int levels) => levels > 0 && chances.Once(3)
        ? $"{chances.Of("Array", "Map", "Entries")} of {Type(levels - 1)}"
        : chances.Next(5) switch
        {
            0 => chances.Of(objects),
            1 when unions.Length > 0 => chances.Of(unions),
            2 => kind,
            _ => chances.Of("String", "Integer", "Long", "Float", "Double", "Boolean", "Object", "Properties"),
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
