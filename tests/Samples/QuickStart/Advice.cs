using GesSpecGen;

namespace QuickStart;

internal static class Advice
{
    public static string For(GesException error) => error switch
    {
        GesApiException { ErrorCode: "GES.8301" } => "compare the id with the one that the starting call returned; a job is known under its own graph alone",
        GesApiException { Status: 401 } => "get a new token, for tokens expire after 24 hours",
        GesApiException { Status: 403 } => "ask the administrator of the project for the permission",
        GesApiException { Status: >= 500 } => "try again later; if it stays so, give the request id to the support",
        GesJobFailedException => "remove what the reason names, then start again",
        GesTransportException => "check --endpoint and the network",
        GesTimeoutException => "check whether the service acted before trying again",
        _ => "give the request id to the support",
    };
}
