namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>Secrets that are found again wherever they get to.</summary>
internal static class Canary
{
    internal const string Mark = "c4n4ry";
    internal const string Token = "c4n4ry-token-1";
    internal const string Password = "c4n4ry-password-2";
    internal const string KeyId = "c4n4ry-key-id-3";
    internal const string KeySecret = "c4n4ry-key-secret-4";
    internal const string SecurityToken = "c4n4ry-security-token-5";
    internal const string Header = "c4n4ry-header-6";
    internal const string Query = "c4n4ry/query 7";
    internal const string Body = "c4n4ry-body-8";
    internal const string Answer = "c4n4ry-answer-9";
    internal const string Session = "c4n4ry-session-10";

    internal static GesAccessKey Key => new() { Id = KeyId, Secret = KeySecret, SecurityToken = SecurityToken };
}
