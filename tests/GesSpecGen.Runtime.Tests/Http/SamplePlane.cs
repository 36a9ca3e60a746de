namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>A plane with a code for each advice.</summary>
internal static class SamplePlane
{
    public static GesPlane Instance { get; } = new(
        "sample",
        acceptsSignatures: true,
        [
            new GesErrorCode("GES.1001", 400, GesErrorAdvice.Retry, "The service is busy.", "Try again later."),
            new GesErrorCode("GES.1002", 400, GesErrorAdvice.RenewToken, "The token is not good any more.", "Get another one."),
            new GesErrorCode("GES.1003", 400, GesErrorAdvice.MendRequest, "The request is wrong.", "Mend it."),
            new GesErrorCode("GES.1004", 500, GesErrorAdvice.AskSupport, "The service is broken.", "Ask the operator."),
        ]);
}
