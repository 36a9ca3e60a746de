using System.Reflection;
using System.Text;
using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>The types that are measured, in one shape.</summary>
internal sealed class ShapedTypes(Shape shape)
{
    public const int ItemsOfRequest = 1_000;

    private static readonly byte[] Vertex = """{"vertex":"v1","label":"user","properties":{"name":["Ann"],"age":[31]}}"""u8.ToArray();

    private readonly Assembly _assembly = ShapedAssembly.Of(shape);

    public static byte[] Answer { get; } = Encoding.UTF8.GetBytes(Documented.ShowJob);

    public Func<byte[], GesObject> AnswerReader => Reader("GesSpecGen.Management.ShowJobResponse");

    /// <summary>A batch of vertices.</summary>
    public GesObject LargeRequest()
    {
        Func<byte[], GesObject> read = Reader("GesSpecGen.Memory.NewVertex");
        Array items = Array.CreateInstance(Type("GesSpecGen.Memory.NewVertex"), ItemsOfRequest);
        for (int i = 0; i < items.Length; i++)
            items.SetValue(read(Vertex), i);
        Type type = Type("GesSpecGen.Memory.BatchAddVerticesRequest");
        object request = Activator.CreateInstance(type)!;
        type.GetProperty("Vertices")!.SetValue(request, items);
        return (GesObject)request;
    }

    private Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    public Func<byte[], GesObject> Reader(string name) =>
        typeof(ShapedTypes).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(Type(name)).CreateDelegate<Func<byte[], GesObject>>();

    private static GesObject Read<T>(byte[] json)
        where T : GesObject, IGesObject<T> => GesJson.Read<T>(json);
}
