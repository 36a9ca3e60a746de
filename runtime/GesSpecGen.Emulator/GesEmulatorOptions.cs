namespace GesSpecGen.Emulator;

/// <summary>What an emulator serves, and how strict and how fast it is.</summary>
public sealed class GesEmulatorOptions
{
    /// <summary>A folder of spec files to serve, with their planes and groups as folders below it. Default: the packaged spec.</summary>
    public string? SpecFolder { get; set; }

    /// <summary>
    /// Spec files to serve: texts by their path below the spec folder, such as <c>management/job/show-job.yaml</c>.
    /// To add to the packaged spec, begin with a copy of <see cref="PackagedSpec.Texts"/>. Not together with <see cref="SpecFolder"/>.
    /// </summary>
    public IReadOnlyDictionary<string, string>? SpecTexts { get; set; }

    /// <summary>
    /// The planes to serve, such as <c>memory</c>. The editions of the service plane have paths in common, so that one emulator serves one of them. Default: each plane
    /// whose paths no other before it by name has: of the packaged spec <c>management</c> and <c>memory</c>.
    /// </summary>
    public IReadOnlyCollection<string>? Planes { get; set; }

    /// <summary>The port on loopback. Default 0: the system chooses a free one.</summary>
    public int Port { get; set; }

    /// <summary>A token that is always accepted, beside those that logins give. Default: <c>ges-emulator-token</c>.</summary>
    public string Token { get; set; } = "ges-emulator-token";

    /// <summary>Who can log in at <see cref="GesEmulator.Iam"/>.</summary>
    public EmulatedIdentity Identity { get; } = new();

    /// <summary>
    /// Lets query parameters, body fields, values of value types and content types pass that the documentation does not list.
    /// Default <see langword="false"/>: they are answered with status 400, as they are mistakes more often than news.
    /// </summary>
    public bool AllowUnknown { get; set; }

    /// <summary>The clock: it gives the times of jobs, and measures delays. Default: <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How many requests <see cref="GesEmulator.Requests"/> keeps: older ones are forgotten. Default: all.</summary>
    public int KeptRequests { get; set; } = int.MaxValue;

    /// <summary>How many polls find a job in each of its states before the last. Default 1; with 0 a job has ended when it is first polled.</summary>
    public int PollsPerState { get; set; } = 1;

    /// <summary>How long the polls of a job that has not ended ask to wait, in <c>Retry-After</c>, rounded up to seconds. Default <see langword="null"/>: they do not.</summary>
    public TimeSpan? JobRetryAfter { get; set; }

    /// <summary>
    /// How many items a paged list has in total; documented items are repeated to reach it. Default <see langword="null"/>:
    /// as many as the documented example says.
    /// </summary>
    public int? ListedItems { get; set; }

    /// <summary>
    /// Graphs of the service plane by their names. Default: none, and all operations answer with the documented examples. As soon as there is one, requests for graphs read and change these:
    /// what was added can be queried, and a graph that is not here is not found. What an emulated graph cannot do, such as most algorithms, still answers with the examples.
    /// </summary>
    public IDictionary<string, EmulatedGraph> Graphs { get; } = new Dictionary<string, EmulatedGraph>(StringComparer.Ordinal);

    /// <summary>
    /// Examples to answer with, as documented: their titles by the names of the operations, such as <c>ShowJob</c>. Where several planes
    /// have an operation of the name, it is the one that documents an example of the title; <c>management/ShowJob</c> says which.
    /// A request's own header <see cref="EmulatorHeaders.Example"/> goes first.
    /// </summary>
    public IDictionary<string, string> Examples { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
