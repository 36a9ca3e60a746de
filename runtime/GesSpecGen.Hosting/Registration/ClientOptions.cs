namespace GesSpecGen.Hosting.Registration;

/// <summary>Hands the settings of the configuration on to the client.</summary>
internal static class ClientOptions
{
    /// <summary>One after another, so that each can be checked alone and all that are wrong are found at once.</summary>
    private static readonly Action<GesClientSettings, GesClientOptions>[] Copies =
    [
        static (settings, options) => options.Timeout = settings.Timeout,
        static (settings, options) => options.Retry = settings.Retry,
        static (settings, options) => options.MaxResponseBytes = settings.MaxResponseBytes,
        static (settings, options) => options.CheckRequests = settings.CheckRequests,
        static (settings, options) => options.UserAgentSuffix = settings.UserAgentSuffix,
        static (settings, options) => options.JobPolling = settings.JobPolling,
    ];

    public static GesClientOptions From(GesClientSettings settings, TimeProvider clock)
    {
        GesClientOptions all = new() { AllowInsecureHttp = settings.AllowInsecureHttp, TimeProvider = clock };
        foreach (Action<GesClientSettings, GesClientOptions> copy in Copies)
            copy(settings, all);
        return all;
    }

    /// <summary>Options that differ from the defaults in one setting alone.</summary>
    public static IEnumerable<GesClientOptions> Each(GesClientSettings settings)
    {
        foreach (Action<GesClientSettings, GesClientOptions> copy in Copies)
        {
            GesClientOptions one = new();
            copy(settings, one);
            yield return one;
        }
    }
}
