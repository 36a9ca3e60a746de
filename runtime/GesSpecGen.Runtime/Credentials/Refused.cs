namespace GesSpecGen.Credentials;

internal static class Refused
{
    internal static ArgumentException Signatures() => new(
        "This service takes tokens, not signatures: use GesCredential.Iam or GesCredential.Token instead of an access key.",
        "credential");
}
