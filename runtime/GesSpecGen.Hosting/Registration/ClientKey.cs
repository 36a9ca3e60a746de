using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Hosting.Registration;

/// <summary>Which client of the application it is, and where its settings come from.</summary>
internal sealed record ClientKey(Type Client, string? Graph, string SettingsPath)
{
    private const string FromCode = $"{nameof(GesClientSettings)}.";

    /// <summary>Name of the settings, of the HttpClient and of the log. No other client has it.</summary>
    public string Name => Graph is null ? Client.FullName! : $"{Client.FullName}/{Graph}";

    public static ClientKey Single<TClient>(IConfigurationSection? section) => new(typeof(TClient), null, PathOf(section));

    public static ClientKey Named<TClient>(string name, IConfigurationSection? section)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(typeof(TClient), name, PathOf(section));
    }

    public ILogger Logger(IServiceProvider services) => services.GetRequiredService<ILoggerFactory>().CreateLogger(Name);

    public override string ToString() => Graph is null ? Client.FullName! : $"{Client.FullName} '{Graph}'";

    private static string PathOf(IConfigurationSection? section) => section is null ? FromCode : section.Path + ":";
}
