namespace GesSpecGen.Retries;

/// <summary>What may be sent again.</summary>
internal static class RetryRule
{
    private const int TooManyRequests = 429;

    // The documented advice to try again does not promise that the service did nothing: many of these codes tell of work that broke halfway.
    // So of all answers, 429 alone lets an operation be repeated that must not be done twice: it is a refusal to begin.
    internal static bool MayRepeat(FailureKind kind, int? status, GesErrorAdvice advice, bool isIdempotent) => kind switch
    {
        FailureKind.NotSent => true,
        FailureKind.NotAnswered => isIdempotent,
        FailureKind.Refused => MayPass(status, advice) && (isIdempotent || status == TooManyRequests),
        _ => false,
    };

    internal static bool AsksForRenewal(FailureKind kind, int? status, GesErrorAdvice advice) =>
        kind == FailureKind.Refused && (status == 401 || advice == GesErrorAdvice.RenewToken);

    private static bool MayPass(int? status, GesErrorAdvice advice) => advice switch
    {
        GesErrorAdvice.Retry => true,
        GesErrorAdvice.None => status is 408 or TooManyRequests or 500 or 502 or 503 or 504,
        _ => false,
    };
}
