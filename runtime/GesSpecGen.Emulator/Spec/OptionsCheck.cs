using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Spec;

/// <summary>Refuses options that cannot be used, before anything listens.</summary>
internal static class OptionsCheck
{
    public static void Demand(GesEmulatorOptions options, RouteTable routes)
    {
        Demand(options.Port is >= 0 and <= 65535, nameof(options.Port), "a port lies from 0 to 65535");
        Demand(!string.IsNullOrEmpty(options.Token), nameof(options.Token), "requests need a token");
        Demand(options.Identity.TokenLifetime > TimeSpan.Zero, nameof(options.Identity), "tokens last a while");
        Demand(options.PollsPerState >= 0, nameof(options.PollsPerState), "it counts polls");
        Demand(options.KeptRequests >= 0, nameof(options.KeptRequests), "it counts requests");
        Demand(options.JobRetryAfter is null || options.JobRetryAfter >= TimeSpan.Zero, nameof(options.JobRetryAfter), "nobody waits for the past");
        Demand(options.ListedItems is null or >= 0, nameof(options.ListedItems), "it counts items");
        Demand(options.TimeProvider is not null, nameof(options.TimeProvider), "the emulator needs a clock");
        foreach ((string operation, string title) in options.Examples)
        {
            IReadOnlyList<Route> named = routes.Named(operation);
            Demand(named.Count > 0, nameof(options.Examples), $"the spec has no operation '{operation}'");
            Demand(named.Any(route => route.Example(title) is not null), nameof(options.Examples), string.Join(" ", named.Select(route => Responder.NoExample(route, title))));
        }
    }

    private static void Demand(bool holds, string option, string reason)
    {
        if (!holds)
            throw new ArgumentException($"{nameof(GesEmulatorOptions)}.{option}: {reason}");
    }
}
