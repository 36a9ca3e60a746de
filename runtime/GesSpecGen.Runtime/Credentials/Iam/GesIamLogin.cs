using System.Diagnostics;

namespace GesSpecGen;

/// <summary>User and password for the Identity and Access Management service (IAM). Neither ToString nor a debugger shows the password.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GesIamLogin
{
    /// <summary>Address of IAM: https, or http to this machine. <see cref="GesIamEndpoints.Of"/> makes that of a region.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Name of the account, which the documentation also calls domain or tenant.</summary>
    public required string Account { get; init; }

    /// <summary>Name of the IAM user. Multi-factor authentication is not supported: take a user for programs.</summary>
    public required string User { get; init; }

    /// <summary>Password of the user.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Password { get; init; }

    /// <summary>Id of the project that tokens are for. By default that of the client which sends: one login serves clients of many projects.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Name of the project that tokens are for, such as <c>cn-north-4</c>; instead of its id.</summary>
    public string? ProjectName { get; init; }

    /// <summary>User and account.</summary>
    /// <returns>No secret.</returns>
    public override string ToString() => $"{nameof(GesIamLogin)} of {User} in {Account}";
}
