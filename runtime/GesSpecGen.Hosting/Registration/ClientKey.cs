using Microsoft.Extensions.Configuration;

namespace GesSpecGen.Hosting.Registration;

/// <summary>Which client of the application it is, and where its settings come from.</summary>
internal sealed record ClientKey(Type Client, string? Graph, string SettingsPath)
{
    private const string FromCode = $"{nameof(GesClientSettings)}.";

    /// <summary>Name of the settings and of the HttpClient. No other client has it.</summary>
    public string Name => Graph is null ? Client.FullName! : $"{Client.FullName}/{Graph}";

    public static ClientKey Single<TClient>(IConfigurationSection? section) => new(typeof(TClient), null, PathOf(section));

    public static ClientKey Named<TClient>(string name, IConfigurationSection? section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(typeof(TClient), name, PathOf(section));
    }

    public override string ToString() => Graph is null ? Client.FullName! : $"{Client.FullName} '{Graph}'";

    private static string PathOf(IConfigurationSection? section) => section is null ? FromCode : section.Path + ":";
}
