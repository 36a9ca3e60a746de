namespace GesSpecGen.Hosting;

/// <summary>The clients of all graphs that were added with <c>AddGesGraph</c>, by name: for code that learns only when it runs which graph to ask.</summary>
/// <typeparam name="TClient">The generated client.</typeparam>
public interface IGesGraphs<out TClient>
    where TClient : GesClient
{
    /// <summary>The names, in the order in which they were added.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Finds the client of a graph: the same for every caller.</summary>
    /// <param name="name">Name of the graph.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">No graph of this name was added.</exception>
    TClient Get(string name);
}
