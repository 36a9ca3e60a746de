using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>Refuses keys that cannot travel in a header. The errors never show them.</summary>
internal static class AccessKeyCheck
{
    internal static void Demand(GesAccessKey key)
    {
        Demand(key.Id, nameof(key.Id));
        Demand(key.Secret, nameof(key.Secret));
        if (key.SecurityToken is not null)
            Demand(key.SecurityToken, nameof(key.SecurityToken));
    }

    private static void Demand(string value, string member)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{nameof(GesAccessKey)}.{member} is missing.", "key");
        Foreign.ThrowIfNoHeader(value, $"key.{member}");
    }
}
