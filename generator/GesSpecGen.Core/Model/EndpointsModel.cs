namespace GesSpecGen.Core.Model;

/// <summary>The documented addresses of a plane. The pattern has <c>{region}</c> in it, and is empty where none is documented.</summary>
public sealed record EndpointsModel(string HintName, string Namespace, bool IsPublic, string Plane, string ClassName, string Pattern, EquatableArray<RegionModel> Regions);

public sealed record RegionModel(string Code, string Name, string Description, string Endpoint);
