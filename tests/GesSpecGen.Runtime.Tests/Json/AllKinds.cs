using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

/// <summary>One member of every kind that emitted code can have.</summary>
[JsonConverter(typeof(GesObjectConverter<AllKinds>))]
public sealed class AllKinds : GesObject, IGesObject<AllKinds>
{
    private static readonly GesNames Names = new("text|truth|int|long|float|double|time|day|any|value|object|objects|longs|rows|map|files|int_text|truth_text|double_text|absent|numbers|scores|scored");

    public AllKinds()
    {
    }

    private AllKinds(ref Utf8JsonReader json)
    {
        GesMember at = default;
        while (ReadMember(ref json, Names, ref at))
        {
            switch (at.Index)
            {
                case 0: Text = ReadString(ref json); break;
                case 1: Truth = ReadBoolean(ref json); break;
                case 2: Int = ReadInt32(ref json); break;
                case 3: Long = ReadInt64(ref json); break;
                case 4: Float = ReadSingle(ref json); break;
                case 5: Double = ReadDouble(ref json); break;
                case 6: Time = ReadUtcTime(ref json); break;
                case 7: Day = ReadDate(ref json); break;
                case 8: Any = ReadAny(ref json); break;
                case 9: Value = ReadValue<JobStatus>(ref json); break;
                case 10: Object = ImportedFile.Read(ref json); break;
                case 11: Objects = ReadList(ref json, ImportedFile.Read); break;
                case 12: Longs = ReadList(ref json, ReadInt64); break;
                case 13: Rows = ReadList(ref json, static (ref Utf8JsonReader row) => ReadList(ref row, ReadString)); break;
                case 14: Map = ReadMap(ref json, ReadDouble); break;
                case 15: Files = ReadMap(ref json, ImportedFile.Read); break;
                case 16: IntText = ReadInt32(ref json); break;
                case 17: TruthText = ReadBoolean(ref json); break;
                case 18: DoubleText = ReadDouble(ref json); break;
                case 19: Absent = ReadInt32(ref json, absentAs: -1, ref at); break;
                case 20: Numbers = ReadList(ref json, ReadDouble); break;
                case 21: Scores = ReadEntries(ref json, ReadDouble); break;
                case 22: Scored = ReadEntries(ref json, ImportedFile.Read); break;
            }
        }
    }

    public string? Text { get; init; }

    public bool? Truth { get; init; }

    public int? Int { get; init; }

    public long? Long { get; init; }

    public float? Float { get; init; }

    public double? Double { get; init; }

    public DateTimeOffset? Time { get; init; }

    public DateOnly? Day { get; init; }

    public GesValue? Any { get; init; }

    public JobStatus? Value { get; init; }

    public ImportedFile? Object { get; init; }

    public IReadOnlyList<ImportedFile>? Objects { get; init; }

    public IReadOnlyList<long>? Longs { get; init; }

    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    public IReadOnlyDictionary<string, double>? Map { get; init; }

    public IReadOnlyDictionary<string, ImportedFile>? Files { get; init; }

    public int? IntText { get; init; }

    public bool? TruthText { get; init; }

    public double? DoubleText { get; init; }

    public int? Absent { get; init; }

    public IReadOnlyList<double>? Numbers { get; init; }

    public IReadOnlyList<KeyValuePair<string, double>>? Scores { get; init; }

    public IReadOnlyList<KeyValuePair<string, ImportedFile>>? Scored { get; init; }

    protected override GesNames MemberNames => Names;

    public static AllKinds Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.String(Text);
        json.Boolean(Truth);
        json.Int32(Int);
        json.Int64(Long);
        json.Single(Float);
        json.Double(Double);
        json.UtcTime(Time);
        json.Date(Day);
        json.Any(Any);
        json.Value(Value);
        json.Object(Object);
        json.Objects(Objects);
        json.List(Longs, WriteInt64);
        json.List(Rows, static (to, row) => WriteList(to, row, WriteString));
        json.Map(Map, WriteDouble);
        json.Map(Files, WriteObject);
        json.Int32AsString(IntText);
        json.BooleanAsString(TruthText);
        json.DoubleAsString(DoubleText);
        json.Int32(Absent, absentAs: -1);
        json.List(Numbers, WriteDouble);
        json.Entries(Scores, WriteDouble);
        json.Entries(Scored, WriteObject);
    }
}
