using GesSpecGen.Generated;

namespace GesSpecGen.Tables;

/// <summary>The columns of a table by name.</summary>
internal sealed class TableColumns(IReadOnlyList<string> names)
{
    private RecordMap? _lastMap;

    internal IReadOnlyList<string> Names => names;

    /// <summary>Where a record finds its columns here.</summary>
    internal RecordMap MapOf(GesRecordType type)
    {
        if (_lastMap is { } last && ReferenceEquals(last.Type, type))
            return last;
        RecordMap map = RecordMap.Of(type, this);
        _lastMap = map;
        return map;
    }

    /// <summary>The position of a column of this very name, or else of one that differs in capital and small letters alone; -1 where there is none.</summary>
    internal int Find(string name)
    {
        int similar = -1;
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return i;
            if (similar < 0 && string.Equals(names[i], name, StringComparison.OrdinalIgnoreCase))
                similar = i;
        }

        return similar;
    }

    internal string Listed() => names.Count == 0 ? "there are none" : $"there are: {string.Join(", ", names.Select(static name => $"'{name}'"))}";
}
