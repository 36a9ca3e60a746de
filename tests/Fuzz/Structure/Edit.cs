namespace GesSpecGen.Fuzz.Structure;

/// <summary>One change of a structure. Positions are any number; what lies behind the end is taken from the front.</summary>
internal sealed record Edit(EditKind Kind, uint At, uint To, int Count, string Piece)
{
    private const int MostNodes = 5_000;

    /// <param name="root">What is changed.</param>
    /// <param name="known">The values that stand under each key in real files.</param>
    public void Apply(Branch root, IReadOnlyDictionary<string, Branch[]> known)
    {
        Branch[] all = [.. root.All().Take(MostNodes)];
        Branch[] owners = [.. all.Where(static branch => branch.Entries.Count > 0)];
        if (owners.Length == 0)
            return;
        Branch owner = owners[At % owners.Length], target = all[To % all.Length];
        int index = (int)(To % (uint)owner.Entries.Count);
        if (Kind >= EditKind.Shape)
            Shapes.Apply(this, owner.Entries[index].Value, target);
        else
            OfEntry(owner, index, target, known);
    }

    private void OfEntry(Branch owner, int index, Branch target, IReadOnlyDictionary<string, Branch[]> known)
    {
        (string key, Branch value) = owner.Entries[index];
        switch (Kind)
        {
            case EditKind.Drop:
                owner.Entries.RemoveAt(index);
                break;
            case EditKind.Duplicate:
                owner.Entries.Insert(index, (key, value.Copy()));
                break;
            case EditKind.Rename:
                owner.Entries[index] = (Piece, value);
                break;
            case EditKind.Replace:
                owner.Entries[index] = (key, new Branch { Kind = Count % 2 == 0 ? BranchKind.Raw : BranchKind.Text, Text = Piece });
                break;
            case EditKind.Known when known.TryGetValue(key, out Branch[]? values):
                owner.Entries[index] = (key, values[Count * 31 % values.Length].Copy());
                break;
            case EditKind.Foreign:
                string[] keys = [.. known.Keys];
                string foreign = keys[At % keys.Length];
                owner.Entries.Add((foreign, known[foreign][To % known[foreign].Length].Copy()));
                break;
            case EditKind.Swap:
                int other = Count % owner.Entries.Count;
                (owner.Entries[index], owner.Entries[other]) = ((key, owner.Entries[other].Value), (owner.Entries[other].Key, value));
                break;
            case EditKind.Move when !value.All().Contains(target):
                owner.Entries.RemoveAt(index);
                target.Entries.Add((key, value));
                break;
            case EditKind.CopyTo:
                target.Become(value);
                break;
            default:
                owner.Entries.Reverse();
                break;
        }
    }
}
