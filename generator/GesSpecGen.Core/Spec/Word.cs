using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Spec;

/// <summary>A text of a spec file and where it stands.</summary>
public sealed record Word(string Text, Place Place)
{
    public override string ToString() => Text;
}
