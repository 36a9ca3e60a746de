using BenchmarkDotNet.Reports;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>How the time grows with the spec: the exponent is 1 where twice the spec takes twice the time.</summary>
internal static class Growth
{
    public static void Show(IEnumerable<Summary> summaries)
    {
        foreach (IGrouping<string, BenchmarkReport> method in summaries.SelectMany(static summary => summary.Reports).Where(static report => Size(report) is { Times: > 0 } && report.ResultStatistics is not null).GroupBy(static report => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo))
        {
            BenchmarkReport[] sizes = [.. method.OrderBy(static report => Size(report)!.Times)];
            foreach ((BenchmarkReport from, BenchmarkReport to) in sizes.Zip(sizes.Skip(1)))
                Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{method.Key}: from {Size(from)} to {Size(to)} with exponent {Math.Log(Median(to) / Median(from)) / Math.Log((double)Size(to)!.Times / Size(from)!.Times):0.00}"));
        }
    }

    private static SpecSize? Size(BenchmarkReport report) => report.BenchmarkCase.Parameters.Items.Select(static item => item.Value).OfType<SpecSize>().FirstOrDefault();

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;
}
