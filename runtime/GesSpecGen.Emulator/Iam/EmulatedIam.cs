namespace GesSpecGen.Emulator;

/// <summary>
/// The Identity and Access Management service (IAM), at the emulator's own address: <c>POST /v3/auth/tokens</c> gives the user of
/// <see cref="GesEmulatorOptions.Identity"/> a token. Tokens end by the emulator's clock, or when they are revoked.
/// </summary>
public sealed class EmulatedIam
{
    /// <summary>The documented name of the login, for faults: <c>Faults.Next(EmulatedIam.Login, Fault.Answer(503))</c>.</summary>
    public const string Login = "KeystoneCreateUserTokenByPassword";

    private readonly Dictionary<string, DateTimeOffset> _ends = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;

    internal EmulatedIam(EmulatedIdentity identity, TimeProvider clock)
    {
        Identity = identity;
        _clock = clock;
    }

    /// <summary>Who can log in.</summary>
    public EmulatedIdentity Identity { get; }

    /// <summary>How many tokens have been given.</summary>
    public int Issued { get; private set; }

    /// <summary>Revokes a token: requests that carry it are answered with status 401.</summary>
    /// <param name="token">A token that a login gave.</param>
    /// <returns>Whether it was good until now.</returns>
    public bool Revoke(string token)
    {
        lock (_ends)
            return _ends.Remove(token, out DateTimeOffset end) && _clock.GetUtcNow() < end;
    }

    /// <summary>Revokes all tokens that logins gave. <see cref="GesEmulatorOptions.Token"/> stays good.</summary>
    public void RevokeAll()
    {
        lock (_ends)
            _ends.Clear();
    }

    internal (string Token, DateTimeOffset Issued, DateTimeOffset End) Issue()
    {
        lock (_ends)
        {
            DateTimeOffset now = _clock.GetUtcNow();
            string token = $"ges-emulator-token-{++Issued}";
            _ends.Add(token, now + Identity.TokenLifetime);
            return (token, now, now + Identity.TokenLifetime);
        }
    }

    internal bool IsGood(string token)
    {
        lock (_ends)
            return _ends.TryGetValue(token, out DateTimeOffset end) && _clock.GetUtcNow() < end;
    }
}
