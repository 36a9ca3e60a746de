using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>What no operation depends on: error codes and addresses of a plane. Apart from the index, so that an edit of one binds no file again.</summary>
public sealed record PlaneFacts(string Plane, EquatableArray<ErrorCodeModel> ErrorCodes, string EndpointPattern, EquatableArray<RegionModel> Regions)
{
    internal static PlaneFacts Of(PlaneSpec plane) => new(
        plane.Name.Text,
        plane.ErrorCodes.Select(static code => new ErrorCodeModel(code.Code.Text, code.Name.Text, code.Status, code.Advice, Words.Sentence(code.Meaning), Words.Sentence(code.Remedy))).ToEquatableArray(),
        plane.Endpoint?.Text ?? "",
        plane.Regions.Select(static region => new RegionModel(region.Code.Text, Casing.Pascal(region.Code.Text), region.Name, region.Endpoint.Text)).ToEquatableArray());
}
