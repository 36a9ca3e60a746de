using GesSpecGen.Retries;

namespace GesSpecGen.Runtime.Tests.Retries;

public class RetryRuleTests
{
    [Theory]
    [InlineData(FailureKind.NotSent, true, true)]
    [InlineData(FailureKind.NotAnswered, true, false)]
    [InlineData(FailureKind.Final, false, false)]
    internal void Without_an_answer_it_counts_whether_the_service_may_have_acted(FailureKind kind, bool again, bool againIfNotIdempotent)
    {
        Assert.Equal(again, RetryRule.MayRepeat(kind, null, GesErrorAdvice.None, isIdempotent: true));
        Assert.Equal(againIfNotIdempotent, RetryRule.MayRepeat(kind, null, GesErrorAdvice.None, isIdempotent: false));
    }

    [Theory]
    [InlineData(400, false, false)]
    [InlineData(401, false, false)]
    [InlineData(403, false, false)]
    [InlineData(404, false, false)]
    [InlineData(408, true, false)]
    [InlineData(409, false, false)]
    [InlineData(429, true, true)]
    [InlineData(302, false, false)]
    [InlineData(500, true, false)]
    [InlineData(501, false, false)]
    [InlineData(502, true, false)]
    [InlineData(503, true, false)]
    [InlineData(504, true, false)]
    public void A_status_decides_where_the_code_is_not_documented(int status, bool again, bool againIfNotIdempotent)
    {
        Assert.Equal(again, RetryRule.MayRepeat(FailureKind.Refused, status, GesErrorAdvice.None, isIdempotent: true));
        Assert.Equal(againIfNotIdempotent, RetryRule.MayRepeat(FailureKind.Refused, status, GesErrorAdvice.None, isIdempotent: false));
    }

    [Theory]
    [InlineData(GesErrorAdvice.Retry, 400, true, false)]
    [InlineData(GesErrorAdvice.Retry, 404, true, false)]
    [InlineData(GesErrorAdvice.Retry, 408, true, false)]
    [InlineData(GesErrorAdvice.Retry, 429, true, true)]
    [InlineData(GesErrorAdvice.Retry, 500, true, false)]
    [InlineData(GesErrorAdvice.MendRequest, 429, false, false)]
    [InlineData(GesErrorAdvice.MendRequest, 503, false, false)]
    [InlineData(GesErrorAdvice.AskSupport, 500, false, false)]
    [InlineData(GesErrorAdvice.RenewToken, 400, false, false)]
    [InlineData(GesErrorAdvice.RenewToken, 500, false, false)]
    public void The_documented_advice_goes_before_the_status(GesErrorAdvice advice, int status, bool again, bool againIfNotIdempotent)
    {
        Assert.Equal(again, RetryRule.MayRepeat(FailureKind.Refused, status, advice, isIdempotent: true));
        Assert.Equal(againIfNotIdempotent, RetryRule.MayRepeat(FailureKind.Refused, status, advice, isIdempotent: false));
    }

    [Theory]
    [InlineData(FailureKind.Refused, 401, GesErrorAdvice.None, true)]
    [InlineData(FailureKind.Refused, 401, GesErrorAdvice.MendRequest, true)]
    [InlineData(FailureKind.Refused, 400, GesErrorAdvice.RenewToken, true)]
    [InlineData(FailureKind.Refused, 500, GesErrorAdvice.RenewToken, true)]
    [InlineData(FailureKind.Refused, 403, GesErrorAdvice.None, false)]
    [InlineData(FailureKind.Refused, 400, GesErrorAdvice.Retry, false)]
    [InlineData(FailureKind.Final, 401, GesErrorAdvice.None, false)]
    internal void A_proof_is_renewed_when_the_service_says_that_it_is_bad(FailureKind kind, int status, GesErrorAdvice advice, bool renew) =>
        Assert.Equal(renew, RetryRule.AsksForRenewal(kind, status, advice));
}
