using System.Globalization;

namespace GesSpecGen.Fuzz.Running;

internal static class FuzzReport
{
    /// <summary>Says how it went; 0 where everything was survived.</summary>
    public static int Write(TextWriter output, FuzzRun run, TimeSpan time, DirectoryInfo? folder)
    {
        foreach (Fault fault in run.Faults)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Input {fault.Number} ({fault.Input.Kind}, {fault.Input.Texts[0].Key}): {fault.Exception}"));
            foreach ((string path, string text) in folder is null ? [] : fault.Input.Texts)
                File.WriteAllText(Path.Combine(folder!.FullName, fault.Number.ToString(CultureInfo.InvariantCulture) + "-" + path.Replace('/', '-')), text);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {run.Ended} inputs in {time.TotalSeconds:0} s
            emitted texts parsed   {run.Parsed}, each different one once
            slowest                {run.Slowest.Time.TotalMilliseconds:0} ms, input {run.Slowest.Number}
            faults                 {run.Faults.Count}
            """));
        return run.Faults.Count == 0 ? 0 : 1;
    }
}
