using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Binding;

/// <summary>Models what a plane becomes besides its operations. All of it is null where no operation of the plane is emitted.</summary>
public static class PlaneBinder
{
    /// <summary>The client, with the groups that have something to offer.</summary>
    public static PlaneModel? Client(IndexedPlane plane, SpecIndex index, Settings settings)
    {
        HashSet<string> used = new(index.Operations.Where(operation => operation.Plane == plane.Name).Select(static operation => operation.Group), StringComparer.Ordinal);
        EquatableArray<GroupModel> groups = plane.Groups.Where(group => used.Contains(group.Name))
            .Select(static group => new GroupModel(group.Client, group.Property, Words.Sentence(group.Summary))).ToEquatableArray();
        return groups.Count == 0
            ? null
            : new PlaneModel(HintName(plane, plane.Client), Naming.Namespace(settings, plane.Name), settings.IsPublic, plane.Name, plane.Client, Words.Sentence(plane.Summary), groups)
            {
                AcceptsSignatures = plane.AcceptsSignatures,
                BindsGraph = plane.BindsGraph,
                Sensitive = plane.Sensitive,
                ErrorCodes = plane.HasErrorCodes ? Naming.ErrorCodes(plane.Client) : null,
                Endpoints = plane.HasEndpointPattern ? Naming.Endpoints(plane.Client) : null,
            };
    }

    public static ErrorCodesModel? ErrorCodes(PlaneFacts facts, SpecIndex index, Settings settings) =>
        facts.ErrorCodes.Count > 0 && Emitted(facts, index) is { } plane
            ? new ErrorCodesModel(HintName(plane, Naming.ErrorCodes(plane.Client)), Naming.Namespace(settings, plane.Name), settings.IsPublic, plane.Name, Naming.ErrorCodes(plane.Client), facts.ErrorCodes)
            : null;

    public static EndpointsModel? Endpoints(PlaneFacts facts, SpecIndex index, Settings settings) =>
        (facts.EndpointPattern.Length > 0 || facts.Regions.Count > 0) && Emitted(facts, index) is { } plane
            ? new EndpointsModel(HintName(plane, Naming.Endpoints(plane.Client)), Naming.Namespace(settings, plane.Name), settings.IsPublic, plane.Name, Naming.Endpoints(plane.Client), facts.EndpointPattern, facts.Regions)
            : null;

    private static IndexedPlane? Emitted(PlaneFacts facts, SpecIndex index) =>
        index.Plane(facts.Plane) is { } plane && index.Operations.Any(operation => operation.Plane == plane.Name && plane.Groups.Any(group => group.Name == operation.Group)) ? plane : null;

    private static string HintName(IndexedPlane plane, string name) => $"{Naming.Plane(plane.Name)}/{name}.g.cs";
}
