namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>The sources of a spec in one shape on disk, compiled as often as asked for.</summary>
internal sealed class ShapeBuild
{
    private readonly string _arguments;
    private readonly string _library;
    private readonly List<(double Elapsed, double Processor)> _runs = [];

    public ShapeBuild(string name, string folder, IEnumerable<(string Path, string Text)> sources)
    {
        Name = name;
        _library = folder + ".dll";
        foreach ((string source, string text) in sources)
        {
            string path = Path.Combine(folder, source);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            Lines += text.Count(static c => c == '\n');
        }

        _arguments = Compiler.Prepare(folder, _library);
    }

    public string Name { get; }

    public int Lines { get; }

    public long LibraryBytes => new FileInfo(_library).Length;

    public double Median => Middle(_runs.Select(static run => run.Elapsed));

    public double MedianProcessor => Middle(_runs.Select(static run => run.Processor));

    /// <summary>How long it took, compared with another one in the same round.</summary>
    public double Ratio(ShapeBuild other) => Middle(_runs.Zip(other._runs, static (own, others) => own.Processor / others.Processor));

    public async Task RunAsync(CancellationToken cancellationToken) => _runs.Add(await Compiler.RunAsync(_arguments, cancellationToken));

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var ordered ? (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2 : 0;
}
