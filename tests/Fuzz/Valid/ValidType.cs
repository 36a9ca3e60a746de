namespace GesSpecGen.Fuzz.Valid;

/// <summary>A type of a random spec.</summary>
/// <param name="Name">Its name, also in C#.</param>
/// <param name="Yaml">What stands behind it, below <c>types:</c>.</param>
public abstract record ValidType(string Name)
{
    public abstract string Yaml { get; }
}

/// <summary>A text with known values.</summary>
public sealed record ValidText(string Name) : ValidType(Name)
{
    public override string Yaml => "{ description: A kind., values: { class: One., 200: { name: Ready, description: Two. }, \"\u4F60\": { name: Other }, \"\": { name: Empty }, 'say \"no\"': { name: String } } }\n";
}

/// <summary>An object, or with <paramref name="IsRows"/> a view into the JSON of a list.</summary>
public sealed record ValidObject(string Name, bool IsRows, IReadOnlyList<ValidRow> Rows) : ValidType(Name)
{
    public override string Yaml => $"\n    description: About {Name}.\n{(IsRows ? "    rows: true\n" : "")}    members:\n" + string.Concat(Rows.Select(static row => $"      {row.Yaml}\n"));
}

/// <summary>One of several types.</summary>
public sealed record ValidUnion(string Name, IReadOnlyList<ValidCase> Cases) : ValidType(Name)
{
    public override string Yaml => "\n    description: One of several.\n    one_of:\n" + string.Concat(Cases.Select(static part => $"      {part.Yaml}\n"));
}

/// <param name="Name">Name of the case.</param>
/// <param name="Type">Its type; empty where it is the empty object.</param>
/// <param name="When">The member that tells it from other objects.</param>
public sealed record ValidCase(string Name, string Type, string? When = null)
{
    public string Yaml => Type.Length == 0 ? $"{Name}: {{ when: {{}} }}" : $"{Name}: {{ type: {Type}{(When is null ? "" : ", when: " + When)}, description: 'Is \"<one>\".' }}";
}
