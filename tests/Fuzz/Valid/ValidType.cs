using System.Globalization;
using System.Text.Json;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>An object of a random spec.</summary>
public sealed record ValidType(string Name, IReadOnlyList<ValidRow> Rows)
{
    public string Yaml => $"  {Name}:\n    description: About {Name}.\n    members:\n" + string.Concat(Rows.Select(static row => $"      {row.Yaml}\n"));
}

/// <param name="Name">The name that travels.</param>
/// <param name="Type">What stands behind <c>type:</c>, and how it travels.</param>
/// <param name="IsRequired">It is in every value.</param>
public sealed record ValidRow(string Name, string Type, bool IsRequired)
{
    /// <summary>Where the name that travels is none in C#.</summary>
    public string? MemberName { get; init; }

    public string Yaml => string.Create(CultureInfo.InvariantCulture, $"{JsonSerializer.Serialize(Name)}: {{ type: {Type}{(MemberName is null ? "" : ", name: " + MemberName)}{(IsRequired ? ", required: true" : "")}, description: \"Says <{Type}> & more.\" }}");
}
