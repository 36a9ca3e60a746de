namespace GesSpecGen;

/// <summary>A call that has ended.</summary>
/// <param name="Operation">What was called.</param>
/// <param name="Attempts">How often the request was sent.</param>
/// <param name="Elapsed">How long it all took, pauses included, by the clock of the client.</param>
/// <param name="Status">The HTTP status of the last answer; null if there was none.</param>
/// <param name="RequestId">Id of the last try, for support; null if the service gave none.</param>
/// <param name="Error">What the caller sees; null after a success.</param>
public sealed record GesEndedCall(GesOperation Operation, int Attempts, TimeSpan Elapsed, int? Status, string? RequestId, Exception? Error);
