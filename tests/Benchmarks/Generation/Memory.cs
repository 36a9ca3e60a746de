using System.Diagnostics;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>The memory of a benchmark's process; what it allocates in sum is another figure.</summary>
internal static class Memory
{
    public static void ShowPeak()
    {
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine($"// Peak working set: {self.PeakWorkingSet64 >> 20} MB");
    }
}
