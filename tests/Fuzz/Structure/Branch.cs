namespace GesSpecGen.Fuzz.Structure;

/// <summary>A node of a spec file that can be changed: a text, or a list or a map with more of them.</summary>
internal sealed class Branch
{
    public BranchKind Kind { get; set; }

    /// <summary>The text as it is read, of a text.</summary>
    public string Text { get; set; } = "";

    /// <summary>What a list or map has, in their order. Keys of a list mean nothing.</summary>
    public List<(string Key, Branch Value)> Entries { get; set; } = [];

    /// <summary>Anchors, aliases and tags, as they stand before the value.</summary>
    public string Mark { get; set; } = "";

    public static Branch Of(string text) => new() { Kind = BranchKind.Text, Text = text };

    public static Branch Of(string key, Branch value) => new() { Kind = BranchKind.Map, Entries = [(key, value)] };

    public Branch Copy() => new() { Kind = Kind, Text = Text, Mark = Mark, Entries = Entries.ConvertAll(static entry => (entry.Key, entry.Value.Copy())) };

    public void Become(Branch other)
    {
        Branch copy = other.Copy();
        (Kind, Text, Mark, Entries) = (copy.Kind, copy.Text, copy.Mark, copy.Entries);
    }

    /// <summary>This one and all below it.</summary>
    public IEnumerable<Branch> All()
    {
        yield return this;
        foreach ((_, Branch value) in Entries)
            foreach (Branch below in value.All())
                yield return below;
    }
}

internal enum BranchKind
{
    Text,

    /// <summary>A text that goes into the file as it is, whatever it does there.</summary>
    Raw,
    List,
    Map,
}
