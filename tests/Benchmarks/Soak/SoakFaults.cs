using GesSpecGen.Emulator;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary>What goes wrong, by the name under which a client sees it.</summary>
internal static class SoakFaults
{
    private const string Cut = "connection cut";
    private const string WrongJson = "wrong JSON";

    public static IReadOnlyList<(string Kind, Fault Fault)> All { get; } =
    [
        (Cut, Fault.Cut()),
        (Cut, Fault.Cut(afterBytes: 10)),
        ("HTTP 429 APIG.0308", Fault.TooManyRequests()),
        ("HTTP 429 APIG.0308", Fault.TooManyRequests(TimeSpan.Zero)),
        ("HTTP 503 EMULATOR.FAULT", Fault.Unavailable()),
        ("HTTP 500 EMULATOR.FAULT", Fault.Answer(500)),
        ("HTTP 400 GES.7006", Fault.Error(400, "GES.7006")),
        ("HTTP 502", Fault.BadGateway()),
        ("HTTP 401 EMULATOR.401", Fault.TokenRefused()),
        (WrongJson, Fault.WrongJson()),
    ];

    /// <summary>The kind of a failed try that its observer is told of without an exception.</summary>
    public const string Renewed = "HTTP 401 EMULATOR.401";

    public static string KindOf(Exception e) => e switch
    {
        GesApiException api => $"HTTP {api.Status} {api.ErrorCode}".TrimEnd(),
        GesTransportException => Cut,
        GesMalformedResponseException => WrongJson,
        _ => e.GetType().Name,
    };
}
