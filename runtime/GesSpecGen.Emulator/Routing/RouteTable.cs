using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Checks;
using GesSpecGen.Emulator.Jobs;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Routing;

/// <summary>All operations of a spec; finds the one that a request is for.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes;
    private readonly RequestCheck _check;

    public RouteTable(SpecSet spec)
    {
        _check = new RequestCheck(spec, allowUnknown: false);
        _routes = [.. spec.Operations.Select(static file => new Route(file.PlaneName ?? "", file.Operation!)).OrderBy(static route => route.Order, StringComparer.Ordinal)];
        DefaultPlane = _routes[0].Plane;
    }

    public string DefaultPlane { get; }

    public int Count => _routes.Count;

    /// <summary>The operations of a name, one in each plane that has it; a plane before it picks that one: <c>management/ShowJob</c>.</summary>
    public IReadOnlyList<Route> Named(string operation) => _routes.FindAll(route => operation == route.Name || operation == route.FullName);

    /// <summary>The operations of its plane whose jobs an operation cancels.</summary>
    public IEnumerable<Route> CancelledBy(Route cancel) =>
        _routes.Where(route => route.Plane == cancel.Plane && route.Operation.Behaviour.Job?.Cancel?.Text == cancel.Name);

    public Route? PollOf(Route starter) =>
        starter.Operation.Behaviour.Job is { } job ? _routes.Find(route => route.Plane == starter.Plane && route.Name == job.Poll.Text) : null;

    /// <summary>The states that the jobs of an operation can fail in, or those of any; none where it starts no job.</summary>
    public IReadOnlyList<string> FailedStates(string? starter) =>
        [.. _routes.Where(route => starter is null || route.Name == starter).Select(PollOf).SelectMany(static poll => poll is null ? [] : JobShape.FailedStates(poll)).Distinct()];

    public RouteMatch Match(IncomingRequest request)
    {
        List<Route> onPath = [.. _routes.Where(route => route.PathValues(request.RawPath) is not null)];
        if (onPath.Count == 0)
            return new UnknownPath(NearestPlane(request.RawPath));
        List<Route> withVerb = onPath.FindAll(route => route.Verb == request.Method);
        if (withVerb.Count == 0)
            return new WrongVerb(onPath[0].Plane, [.. onPath.Select(static route => route.Verb).Distinct()]);
        List<Route> nearest = withVerb.FindAll(route => route.Order == withVerb[0].Order);
        List<Route> marked = nearest.Count == 1 ? nearest : nearest.FindAll(route => route.Marks.All(mark => mark.IsOn(request)));
        if (marked.Count == 0)
            return new Unmarked(nearest);
        int most = marked.Max(static route => route.Marks.Count);
        List<Matched> alike = [.. marked.Where(route => route.Marks.Count == most).OrderBy(static route => route.Operation.Status).Select(route => new Matched(route, route.PathValues(request.RawPath)!))];
        // A later version of an operation may differ from the earlier one in what it takes alone.
        return alike.Count == 1 ? alike[0] : alike.Find(match => _check.Faults(match, request).Count == 0) ?? alike[0];
    }

    // A path that nobody has is answered in the manner of the plane whose paths begin like it.
    private string NearestPlane(string path) => _routes.MaxBy(route => CommonLength(route.Operation.Uri.Path, path))!.Plane;

    private static int CommonLength(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        return length;
    }
}
