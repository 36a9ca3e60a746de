using GesSpecGen.Retries;

namespace GesSpecGen.Calls;

/// <summary>Why a try, or the way to the next one, failed.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Error">What the caller sees if this is the end of the call.</param>
internal sealed record Failure(FailureKind Kind, Exception Error)
{
    private GesApiException? Answer => Error as GesApiException;

    internal bool AsksForRenewal => RetryRule.AsksForRenewal(Kind, Answer?.Status, Answer?.Advice ?? GesErrorAdvice.None);

    internal bool MayBeRepeated(bool isIdempotent) => RetryRule.MayRepeat(Kind, Answer?.Status, Answer?.Advice ?? GesErrorAdvice.None, isIdempotent);

    internal TimeSpan? Asked(TimeProvider clock) => RetryAfter.Of(Answer?.Http, clock);
}
