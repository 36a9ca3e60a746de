namespace GesSpecGen.Emulator.Routing;

/// <summary>Which operation a request is for, or why it is for none.</summary>
internal abstract record RouteMatch(string Plane);

internal sealed record Matched(Route Route, IReadOnlyDictionary<string, string> Path) : RouteMatch(Route.Plane);

/// <summary>A login at IAM, which no spec describes.</summary>
internal sealed record Login() : RouteMatch("iam");

internal sealed record UnknownPath(string Plane) : RouteMatch(Plane);

internal sealed record WrongVerb(string Plane, IReadOnlyList<string> Allowed) : RouteMatch(Plane);

/// <summary>Several operations share method and path, and the request has the marks of none.</summary>
internal sealed record Unmarked(IReadOnlyList<Route> Routes) : RouteMatch(Routes[0].Plane)
{
    public string Message =>
        "Several operations share this method and path; the request has the marks of none of them: " +
        string.Join("; ", Routes.Select(static route => $"{route.Name} has {string.Join(" and ", route.Marks)}")) + ".";
}
