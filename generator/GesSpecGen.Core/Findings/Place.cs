namespace GesSpecGen.Core.Findings;

/// <summary>A stretch of a spec file. Lines and columns count from 0, as compilers count them.</summary>
public readonly record struct Place(int Line, int Column, int EndLine, int EndColumn, int Start, int End)
{
    /// <summary>Where a file begins: for findings about the file as a whole.</summary>
    public static Place FileStart => default;

    /// <summary>The first character of it, where there is one.</summary>
    public Place FirstCharacter() => End > Start ? this with { EndLine = Line, EndColumn = Column + 1, End = Start + 1 } : this;
}
