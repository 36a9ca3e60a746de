using System.Runtime.CompilerServices;
using GesSpecGen.Generated;
using GesSpecGen.Http;

namespace GesSpecGen;

/// <content>Documented limits. What is outside of them is noticed at once, and refused when the request is to be sent by a client that checks.</content>
public sealed partial class GesRequest
{
    /// <summary>Limits the length of the project's id.</summary>
    /// <param name="least">Fewest characters, which are Unicode code points.</param>
    /// <param name="most">Most characters.</param>
    /// <returns>This request.</returns>
    public GesRequest ProjectLength(int least, int most = int.MaxValue)
    {
        _project = new BoundLimit(least, most);
        return this;
    }

    /// <summary>Limits the length of the graph's name.</summary>
    /// <param name="least">Fewest characters, which are Unicode code points.</param>
    /// <param name="most">Most characters.</param>
    /// <returns>This request.</returns>
    public GesRequest GraphLength(int least, int most = int.MaxValue)
    {
        _graph = new BoundLimit(least, most);
        return this;
    }

    /// <summary>Limits the length of a text in the path.</summary>
    /// <param name="name">Documented name of the parameter.</param>
    /// <param name="value">Its value.</param>
    /// <param name="least">Fewest characters, which are Unicode code points.</param>
    /// <param name="most">Most characters.</param>
    /// <param name="argument">Name of the argument, for the error.</param>
    /// <returns>This request.</returns>
    public GesRequest Length(string name, string? value, int least, int most = int.MaxValue, [CallerArgumentExpression(nameof(value))] string argument = "")
    {
        if (Limit.Characters(value, least, most) is { } fault)
            _refusal ??= Refused.Length(name, fault, Operation, argument);
        return this;
    }

    /// <summary>Limits a whole number in the path.</summary>
    /// <param name="name">Documented name of the parameter.</param>
    /// <param name="value">Its value.</param>
    /// <param name="from">Smallest value, or null if there is none.</param>
    /// <param name="to">Largest value, or null if there is none.</param>
    /// <param name="argument">Name of the argument, for the error.</param>
    /// <returns>This request.</returns>
    public GesRequest Range(string name, long value, long? from, long? to, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        Demand(name, Limit.Range(value, from, to), argument);

    /// <summary>Limits a number in the path that the documentation calls a text.</summary>
    /// <param name="name">Documented name of the parameter.</param>
    /// <param name="value">Its value.</param>
    /// <param name="from">Smallest value, or null if there is none.</param>
    /// <param name="to">Largest value, or null if there is none.</param>
    /// <param name="argument">Name of the argument, for the error.</param>
    /// <returns>This request.</returns>
    public GesRequest RangeOfText(string name, string? value, double? from, double? to, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        Demand(name, Limit.RangeOfText(value, from, to), argument);

    /// <summary>Throws where something is outside of its documented limits.</summary>
    internal void Check(string projectId, string? graphName)
    {
        if (_project is { } limit && Limit.Characters(projectId, limit.Least, limit.Most) is { } fault)
            throw Refused.Length("project_id", fault, Operation, nameof(projectId));
        if (_graph is { } named && Limit.Characters(graphName, named.Least, named.Most) is { } misnamed)
            throw Refused.Length("graph_name", misnamed, Operation, nameof(graphName));
        if (_refusal is not null)
            throw _refusal;
        (_options as IGesChecked)?.Check(new GesRequestCheck(Operation));
    }

    private GesRequest Demand(string name, string? fault, string argument)
    {
        if (fault is not null)
            _refusal ??= Refused.Range(name, fault, Operation, argument);
        return this;
    }

    private readonly record struct BoundLimit(int Least, int Most);
}
