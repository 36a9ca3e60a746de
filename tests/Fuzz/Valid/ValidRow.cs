using System.Text.Json;

namespace GesSpecGen.Fuzz.Valid;

/// <param name="Name">The name that travels; with a star behind it where each value has a member of its own.</param>
/// <param name="Type">What stands behind <c>type:</c>.</param>
/// <param name="Form">How it travels.</param>
public sealed record ValidRow(string Name, string Type, RowForm Form = RowForm.Plain)
{
    /// <summary>It is in every value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Where the name that travels is none in C#, or is not wanted there.</summary>
    public string? MemberName { get; init; }

    /// <summary>Another name under which it arrives.</summary>
    public string? Alias { get; init; }

    /// <summary>All else that is said of it: limits, defaults, versions.</summary>
    public string More { get; init; } = "";

    public string Yaml => $"{JsonSerializer.Serialize(Name)}: {{ type: {Type}{Forms[(int)Form]}{(MemberName is null ? "" : ", name: " + MemberName)}{(IsRequired ? ", required: true" : "")}{(Alias is null ? "" : $", aliases: [{JsonSerializer.Serialize(Alias)}]")}{More}, description: \"Says <{Type}> & more.\" }}";

    private static readonly string[] Forms = ["", ", encoded: string", ", encoded: percent", ", json_in: string", ", repeats: true", ", format: utc-time", ", format: date", ", format: loose-time", ", absent_as: -1"];
}

public enum RowForm
{
    Plain,
    Encoded,
    Percent,
    JsonText,
    Repeated,
    UtcTime,
    Date,
    LooseTime,
    AbsentAs,
}
