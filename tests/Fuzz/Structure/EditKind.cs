namespace GesSpecGen.Fuzz.Structure;

internal enum EditKind
{
    Drop,
    Duplicate,
    Rename,
    Replace,

    /// <summary>The value that another file has under the key.</summary>
    Known,

    /// <summary>Key and value of another file, where they do not belong.</summary>
    Foreign,
    Swap,
    Move,
    CopyTo,
    Reverse,

    /// <summary>From here on a value gets another shape where it stands.</summary>
    Shape,
    InList,
    InMap,
    Deep,
    Many,
    Anchor,
    Merge,
    Tag,
    Laughs,
}
