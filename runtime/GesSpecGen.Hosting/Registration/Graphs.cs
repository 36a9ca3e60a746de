using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Registration;

internal sealed class Graphs<TClient>(IServiceProvider services, IEnumerable<GraphName<TClient>> names) : IGesGraphs<TClient>
    where TClient : GesClient
{
    public IReadOnlyList<string> Names { get; } = [.. names.Select(static name => name.Name)];

    public TClient Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name)
            ? services.GetRequiredKeyedService<TClient>(name)
            : throw new ArgumentException($"No graph '{name}' was added for {typeof(TClient).Name}; there are: {string.Join(", ", Names)}.", nameof(name));
    }
}

/// <summary>That a graph was added.</summary>
internal sealed record GraphName<TClient>(string Name);
