namespace GesSpecGen.Credentials;

/// <summary>What somebody who gives tokens or keys answered. It may hold secrets.</summary>
internal sealed class CredentialAnswer(GesHttpResult http, byte[] body)
{
    internal GesHttpResult Http { get; } = http;

    internal byte[] Body { get; } = body;

    internal bool IsSuccess => Http.Status is >= 200 and < 300;
}
