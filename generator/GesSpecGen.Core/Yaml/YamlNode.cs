using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Yaml;

/// <summary>A value of a spec file that knows where it stands.</summary>
public abstract record YamlNode(Place Place)
{
    /// <summary>What the value is, in words that fit behind "is".</summary>
    internal abstract string Kind { get; }
}

/// <summary>A text; a plain one is without quotes, so it may stand for a number, a boolean or null.</summary>
public sealed record YamlText(string Value, bool IsPlain, Place Place) : YamlNode(Place)
{
    /// <summary>The value is left out: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    internal override string Kind => IsNull ? "empty" : "a text";
}

public sealed record YamlList(EquatableArray<YamlNode> Items, Place Place) : YamlNode(Place)
{
    internal override string Kind => "a list";
}

public sealed record YamlEntry(YamlText Key, YamlNode Value);

public sealed record YamlMap(EquatableArray<YamlEntry> Entries, Place Place) : YamlNode(Place)
{
    /// <summary>Where it begins: at its brace, or with the first of its keys.</summary>
    public Place Head => Entries.Count > 0 && Entries[0].Key.Place.Start == Place.Start ? Entries[0].Key.Place : Place.FirstCharacter();

    internal override string Kind => "a map";
}
