namespace GesSpecGen.Credentials;

internal static class SignaturesRefused
{
    internal static ArgumentException Error() => new(
        "This service takes tokens, not signatures: use GesCredential.Iam or GesCredential.Token instead of an access key.",
        "credential");
}
