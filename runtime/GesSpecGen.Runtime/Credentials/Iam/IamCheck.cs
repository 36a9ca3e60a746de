using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>Refuses a login that cannot work, before anything is sent. The errors never show the password.</summary>
internal static class IamCheck
{
    internal static void Demand(GesIamLogin login, GesIamOptions options)
    {
        DemandText(login.Account, nameof(login.Account));
        DemandText(login.User, nameof(login.User));
        DemandText(login.Password, nameof(login.Password));
        if (login is { ProjectId: not null, ProjectName: not null })
            throw new ArgumentException($"Give either {nameof(login.ProjectId)} or {nameof(login.ProjectName)}, not both.", nameof(login));
        DemandText(login.ProjectId ?? login.ProjectName ?? "by the client", nameof(login.ProjectId));
        if (!Durations.IsPositive(options.Timeout))
            throw new ArgumentException($"{nameof(GesIamOptions)}.{nameof(options.Timeout)} must be positive, and fit a timer.", nameof(options));
        if (options.Http is { } http)
            GivenHttp.Demand(http, options.ServerTrust, nameof(options));
        if (options.RenewBefore < TimeSpan.Zero)
            throw new ArgumentException($"{nameof(GesIamOptions)}.{nameof(options.RenewBefore)} must not be negative.", nameof(options));
    }

    private static void DemandText(string? value, string member)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{nameof(GesIamLogin)}.{member} is missing.", "login");
        Foreign.ThrowIfUnfit(value, $"login.{member}");
    }
}
