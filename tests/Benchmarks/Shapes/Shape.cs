using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>A form that the JSON code of classes could have. All else of the emitted code is the same in each.</summary>
internal abstract class Shape(string name)
{
    protected const string Support = "global::GesSpecGen.Benchmarks.Shapes.Support";
    protected const string Reader = "global::System.Text.Json.Utf8JsonReader";

    private const string Generated = "global::GesSpecGen.Generated";

    /// <summary>All of them; today's first.</summary>
    public static IReadOnlyList<Shape> All { get; } = [new NamesTableShape(), new StraightLineShape(), new FieldTableShape(), new VisitShape()];

    public string Name => name;

    /// <summary>The class to inherit from instead of one of the runtime library.</summary>
    public virtual string Base(ObjectModel type, string given) => given;

    /// <summary>Members are held by fields of the class, so that code can refer to them.</summary>
    public virtual bool HasFields(ObjectModel type) => false;

    /// <summary>Writes what reads and writes a class.</summary>
    public abstract void Emit(CodeWriter code, ObjectModel type, Func<string, string> qualify);

    public override string ToString() => Name;

    public static string Field(int index) => "_" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A member whose C# type is not nullable.</summary>
    public static bool IsRequiredValue(MemberModel member) => member.IsRequired && !CSharpType.IsReference(member.Type);

    protected static bool IsRead(ObjectModel type) => type.Role != ObjectRole.Request;

    protected static void Names(CodeWriter code, string value) => code.Line($"protected override {Generated}.GesNames MemberNames => {value};");

    protected static void NameTable(CodeWriter code, ObjectModel type) => code.Line($"private static readonly {Generated}.GesNames _names = new({ObjectEmitter.NameTable(type.Members)});");

    protected static IDisposable WriteMembers(CodeWriter code) => code.Block($"protected override void WriteMembers(ref {Generated}.GesMemberWriter json)");

    /// <summary>Constructors for those who make an object, and for the reader.</summary>
    /// <param name="code">Takes the text.</param>
    /// <param name="type">The class.</param>
    /// <param name="parameter">What the reader gives.</param>
    protected static string Constructor(CodeWriter code, ObjectModel type, string parameter)
    {
        code.Line($"public {type.Name}() {{ }}");
        code.Line(type.AllMembers.Any(static member => member.IsRequired && member.Const is null), "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        return $"private {type.Name}({parameter})";
    }

    protected static void Fields(CodeWriter code, ObjectModel type)
    {
        foreach (IGrouping<string, string> same in Held(type).GroupBy(static member => FieldType(member.Member), static member => Field(member.Index)))
            code.Line($"private {same.Key} {string.Join(", ", same)};");
    }

    /// <summary>The members that have a property, by their position in the table of names.</summary>
    public static IEnumerable<(MemberModel Member, int Index)> Held(ObjectModel type) =>
        type.Members.Select(static (member, index) => (member, index)).Where(static pair => pair.member is { Const: null, IsOpening: false });

    private static string FieldType(MemberModel member) => CSharpType.Name(member.Type) + (IsRequiredValue(member) ? "" : "?");
}
