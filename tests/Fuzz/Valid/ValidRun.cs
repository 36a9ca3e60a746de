using GesSpecGen.Fuzz.Pipeline;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>Random specs by their seed, and the smallest one of a seed that shows a fault.</summary>
public static class ValidRun
{
    /// <returns>What is wrong with the smallest spec of the seed that is wrong, or null.</returns>
    public static ValidFault? Try(int seed, int values)
    {
        ValidFault? fault = Try(new ValidSpec(seed, ValidSize.Usual), values);
        while (fault?.Spec.Size.Smaller().Select(size => Try(new ValidSpec(seed, size), values)).FirstOrDefault(static smaller => smaller is not null) is { } found)
            fault = found;
        return fault;
    }

    private static ValidFault? Try(ValidSpec spec, int values)
    {
        try
        {
            RoundTrip.Run(spec, values);
            return null;
        }
        catch (Exception fault)
        {
            return new ValidFault(spec, fault is BrokenPromise ? fault.Message : fault.ToString());
        }
    }
}

public sealed record ValidFault(ValidSpec Spec, string Message)
{
    public override string ToString() => $"Spec {Spec.Seed} of size {Spec.Size}: {Message}\n{string.Join("\n", Spec.Texts.Skip(1).Select(static text => $"# {text.Key}\n{text.Value}"))}";
}
