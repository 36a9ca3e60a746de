using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Faults;

/// <summary>Answers as faults have them.</summary>
internal sealed class FaultyAnswers(ErrorAnswers errors)
{
    /// <summary>The answer of a fault that has a status.</summary>
    public Answer Of(int status, Fault fault, string plane, Route? route) => fault.Body is { } text
        ? new Answer(status, null) { Text = text }
        : errors.Of(status, fault.ErrorCode ?? EmulatorCodes.Fault, $"Status {status} was asked for by a fault.", plane, route);

    /// <summary>What a fault changes in an answer, its own or that of a handled request.</summary>
    public static Answer Changed(Answer answer, Fault fault) => answer with
    {
        Text = fault.Body ?? answer.Text,
        ContentType = fault.ContentType ?? answer.ContentType,
        Headers = Merged(answer.Headers, fault.Headers),
    };

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> added)
    {
        Dictionary<string, string> all = new(own, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in added)
            all[name] = value;
        return all;
    }
}
