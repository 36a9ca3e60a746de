using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>What the generator emits: a table of names, a switch over the position in it, and a call a member to write.</summary>
internal sealed class NamesTableShape() : Shape("names + switch")
{
    public override void Emit(CodeWriter code, ObjectModel type, Func<string, string> qualify) => throw new NotSupportedException("The generator emits it.");
}
