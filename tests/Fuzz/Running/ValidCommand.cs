using System.CommandLine;
using System.Globalization;
using GesSpecGen.Fuzz.Valid;

namespace GesSpecGen.Fuzz.Running;

/// <summary><c>dotnet run -c Release --project tests/Fuzz -- valid 1000</c></summary>
internal static class ValidCommand
{
    private const int Values = 100;

    public static Command Create()
    {
        Argument<int> count = new("specs") { Description = "How many specs.", DefaultValueFactory = static _ => 100 };
        Option<int> first = new("--first") { Description = "The seed of the first spec." };
        Command command = new("valid", "Compiles random specs that are right, and reads and writes random values of their types.") { count, first };
        command.SetAction(parsed => Run(parsed.GetValue(first), parsed.GetValue(count), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(int first, int count, TextWriter output)
    {
        int faults = 0;
        for (int seed = first; seed < first + count; seed++)
        {
            if (ValidRun.Try(seed, Values) is not { } fault)
                continue;
            faults++;
            output.WriteLine(fault);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} specs, {Values} values of each type, {faults} faults"));
        return faults == 0 ? 0 : 1;
    }
}
