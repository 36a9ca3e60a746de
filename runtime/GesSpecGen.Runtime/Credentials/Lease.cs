namespace GesSpecGen.Credentials;

/// <summary>A value and how long it may be used. No record: those show what they hold.</summary>
internal sealed class Lease<T>(T value, DateTimeOffset renewAt, DateTimeOffset expiresAt)
{
    internal T Value { get; } = value;

    internal DateTimeOffset RenewAt { get; } = renewAt;

    internal DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>A lease that is to be renewed before its end, but not in its first half, however short it is.</summary>
    internal static Lease<T> Of(T value, DateTimeOffset now, TimeSpan lifetime, TimeSpan renewBefore) =>
        new(value, now + lifetime - (renewBefore < lifetime / 2 ? renewBefore : lifetime / 2), now + lifetime);

    internal static Lease<T> Forever(T value) => new(value, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue);
}
