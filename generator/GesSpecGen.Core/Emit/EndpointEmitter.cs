using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the documented addresses of a plane.</summary>
public static class EndpointEmitter
{
    public static string Emit(EndpointsModel model)
    {
        CodeWriter code = new();
        FileHead.Write(code, model.Namespace);
        code.Line();
        Docs.Summary(code, $"The documented addresses of the {model.Plane} plane.");
        using (code.Block($"{SourceEmitter.Access(model.IsPublic)} static class {model.ClassName}"))
        {
            foreach (RegionModel region in model.Regions)
            {
                Docs.Summary(code, $"Region {region.Code}{(region.Description.Length > 0 ? ", " + region.Description : "")}.");
                code.Line($"public static global::System.Uri {region.Name} {{ get; }} = new({Literal.Text(region.Endpoint)});");
            }

            if (model.Pattern.Length > 0)
                OfRegion(code, model);
        }

        return code.ToString();
    }

    // A region that has an address of its own keeps it.
    private static void OfRegion(CodeWriter code, EndpointsModel model)
    {
        Docs.Summary(code, "The address in a region, also in one that came later than this list.");
        code.Line("/// <param name=\"region\">Code of the region, such as cn-north-4: small letters, digits and hyphens.</param>");
        code.Line("/// <returns>The address.</returns>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The code has other characters.</exception>");
        using (code.Block("public static global::System.Uri Of(string region) => region switch", tail: ";"))
        {
            foreach (RegionModel region in model.Regions.Where(region => region.Endpoint.TrimEnd('/') != model.Pattern.Replace("{region}", region.Code).TrimEnd('/')))
                code.Line($"{Literal.Text(region.Code)} => {region.Name},");
            code.Line($"_ => global::GesSpecGen.Generated.GesEndpoint.Of({Literal.Text(model.Pattern)}, region),");
        }
    }
}
