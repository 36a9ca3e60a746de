using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the documented addresses of a plane.</summary>
internal static class EndpointEmitter
{
    public static string ClassName(PlaneModel plane) => plane.Prefix + "Endpoints";

    public static bool HasAny(PlaneModel plane) => plane.Endpoint.Length > 0 || plane.Regions.Count > 0;

    public static string Emit(PlaneModel plane)
    {
        CodeWriter code = new();
        FileHead.Write(code, plane.Namespace);
        code.Line();
        Docs.Summary(code, $"The documented addresses of the {plane.Name} plane.");
        using (code.Block($"{SourceEmitter.Access(plane.IsPublic)} static class {ClassName(plane)}"))
        {
            foreach (RegionModel region in plane.Regions)
            {
                Docs.Summary(code, $"Region {region.Code}{(region.Description.Length > 0 ? ", " + region.Description : "")}.");
                code.Line($"public static global::System.Uri {region.Name} {{ get; }} = new({Literal.Text(region.Endpoint)});");
            }

            if (plane.Endpoint.Length > 0)
                OfRegion(code, plane);
        }

        return code.ToString();
    }

    // A region that has an address of its own keeps it.
    private static void OfRegion(CodeWriter code, PlaneModel plane)
    {
        Docs.Summary(code, "The address in a region, also in one that came later than this list.");
        code.Line("/// <param name=\"region\">Code of the region, such as cn-north-4: small letters, digits and hyphens.</param>");
        code.Line("/// <returns>The address.</returns>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The code has other characters.</exception>");
        using (code.Block("public static global::System.Uri Of(string region) => region switch", tail: ";"))
        {
            foreach (RegionModel region in plane.Regions.Where(region => region.Endpoint.TrimEnd('/') != plane.Endpoint.Replace("{region}", region.Code).TrimEnd('/')))
                code.Line($"{Literal.Text(region.Code)} => {region.Name},");
            code.Line($"_ => global::GesSpecGen.Generated.GesEndpoint.Of({Literal.Text(plane.Endpoint)}, region),");
        }
    }
}
