using GesSpecGen.Calls;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

internal static class SignatureDoubt
{
    /// <summary>The signature, if the service or the gateway before it did not accept it: 401, the gateway's code for it, or a message about it.</summary>
    internal static RequestSignature? Of(Try attempt, ErrorBody error) =>
        attempt.Http!.Status == 401
        || error.Code is "APIGW.0301" or "APIG.0301"
        || error.Message?.Contains("signature", StringComparison.OrdinalIgnoreCase) == true
            ? RequestSignature.Of(attempt.Message!)
            : null;
}
