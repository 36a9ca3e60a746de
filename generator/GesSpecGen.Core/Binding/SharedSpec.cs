using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>What the files of all planes share: types and error bodies with their rows, for checks that look into them.</summary>
public sealed record SharedSpec(EquatableArray<SharedPlane> Planes)
{
    public static SharedSpec Of(IEnumerable<SpecFile> files) => new(
        files.Where(static file => file.Operation is null && file.PlaneName is not null)
            .GroupBy(static file => file.PlaneName!, StringComparer.Ordinal)
            .OrderBy(static plane => plane.Key, StringComparer.Ordinal)
            .Select(static plane => new SharedPlane(
                plane.Key,
                plane.OrderBy(static file => file.IsBundled).SelectMany(static file => file.Types).ToEquatableArray(),
                plane.OrderBy(static file => file.IsBundled).SelectMany(static file => file.Plane?.Errors ?? default).ToEquatableArray(),
                plane.SelectMany(static file => file.Plane?.ErrorCodes ?? default).Select(static code => code.Code.Text).Distinct().ToEquatableArray()))
            .ToEquatableArray());

    public SharedPlane? Plane(string? name) => Planes.FirstOrDefault(plane => plane.Name == name);
}

public sealed record SharedPlane(string Name, EquatableArray<TypeSpec> Types, EquatableArray<ErrorSpec> Errors, EquatableArray<string> ErrorCodes);
