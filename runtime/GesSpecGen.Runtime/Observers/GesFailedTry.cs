namespace GesSpecGen;

/// <summary>A try that failed and is followed by another one.</summary>
/// <param name="Operation">What is called.</param>
/// <param name="Number">How often the request has been sent, this time included; 0 if it never was, because there was no token.</param>
/// <param name="Error">Why it failed: what the caller would see if this were the last try.</param>
/// <param name="Delay">How long the call pauses now.</param>
public sealed record GesFailedTry(GesOperation Operation, int Number, Exception Error, TimeSpan Delay);
