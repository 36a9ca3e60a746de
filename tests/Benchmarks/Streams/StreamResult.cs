namespace GesSpecGen.Benchmarks.Streams;

/// <summary>What a run measured.</summary>
internal sealed record StreamResult(int Rows, long Bytes, TimeSpan First, TimeSpan Whole, long Peak)
{
    public double FirstShare => First / Whole;

    public double PeakMegabytes => Peak / 1e6;
}
