using System.Diagnostics;

namespace GesSpecGen.Emulator;

/// <summary>The one user that the emulator knows. Its secrets are made up: take none of your own.</summary>
public sealed class EmulatedIdentity
{
    /// <summary>Name of the account. Default: <c>ges-emulator-account</c>.</summary>
    public string Account { get; set; } = "ges-emulator-account";

    /// <summary>Name of the user. Default: <c>ges-emulator-user</c>.</summary>
    public string User { get; set; } = "ges-emulator-user";

    /// <summary>Password of the user. Default: <c>ges-emulator-password</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Password { get; set; } = "ges-emulator-password";

    /// <summary>Id of the user's access key (AK), which requests can be signed with where the plane accepts that. Default: <c>GESEMULATORKEY</c>.</summary>
    public string AccessKey { get; set; } = "GESEMULATORKEY";

    /// <summary>Secret of the access key (SK). Default: <c>ges-emulator-secret-key</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string SecretKey { get; set; } = "ges-emulator-secret-key";

    /// <summary>How long tokens last that a login gives, by the emulator's clock. Default: 24 hours.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(24);
}
