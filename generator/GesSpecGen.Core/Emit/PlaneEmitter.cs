using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the client of a plane and the frame of its sub-clients.</summary>
public static class PlaneEmitter
{
    public static string Emit(PlaneModel plane)
    {
        CodeWriter code = new();
        string access = SourceEmitter.Access(plane.IsPublic);
        FileHead.Write(code, plane.Namespace);
        code.Line();
        Docs.Summary(code, plane.Summary);
        using (code.Block($"{access} partial class {plane.Client} : global::GesSpecGen.GesClient, {Connectable(plane)}"))
        {
            string errors = plane.ErrorCodes is { } codes ? $", errors: {codes}.All" : "";
            string sensitive = plane.Sensitive.Count > 0 ? $" {{ Sensitive = [{string.Join(", ", plane.Sensitive.Select(Literal.Text))}] }}" : "";
            code.Line($"private static readonly global::GesSpecGen.GesPlane _plane = new({Literal.Text(plane.Name)}{(plane.AcceptsSignatures ? ", acceptsSignatures: true" : "")}{errors}){sensitive};");
            foreach (GroupModel group in plane.Groups)
                code.Line($"private {group.Client}? {Field(group)};");
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public {plane.Client}({Parameters(plane)}) : base(_plane, endpoint, {Arguments(plane)}) {{ }}");
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public {plane.Client}(global::System.Net.Http.HttpClient http, {Parameters(plane)}) : base(_plane, http, endpoint, {Arguments(plane)}) {{ }}");
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"protected {plane.Client}() {{ }}");
            View(code, plane.Client);
            foreach (GroupModel group in plane.Groups)
            {
                code.Line();
                Docs.Summary(code, group.Summary);
                code.Line($"public virtual {group.Client} {group.Property} => {Field(group)} ??= new {group.Client}(Pipeline);");
            }

            code.Line();
            Connect(code, plane);
        }

        foreach (GroupModel group in plane.Groups)
            Frame(code, group, access);
        return code.ToString();
    }

    private static string Parameters(PlaneModel plane) =>
        $"global::System.Uri endpoint, string projectId, {(plane.BindsGraph ? "string graphName, " : "")}global::GesSpecGen.GesCredential credential, global::GesSpecGen.GesClientOptions? options = null";

    private static string Arguments(PlaneModel plane) => $"projectId, {(plane.BindsGraph ? "graphName, " : "")}credential, options";

    private static void View(CodeWriter code, string client)
    {
        code.Line();
        code.Line($"private {client}({client} client, global::GesSpecGen.GesCallOptions options) : base(client, options) {{ }}");
        code.Line();
        Docs.Summary(code, "Makes a view of this client whose calls have other settings. It shares connections and credential, and there is nothing to dispose.");
        code.Line("/// <param name=\"options\">What is different; the rest stays.</param>");
        code.Line("/// <returns>The view.</returns>");
        code.Line($"public virtual {client} With(global::GesSpecGen.GesCallOptions options) => new(this, options);");
    }

    private static void Frame(CodeWriter code, GroupModel group, string access)
    {
        code.Line();
        Docs.Summary(code, group.Summary);
        using (code.Block($"{access} partial class {group.Client}"))
        {
            code.Line("private readonly global::GesSpecGen.Generated.GesPipeline _ges;");
            code.Line();
            code.Line($"internal {group.Client}(global::GesSpecGen.Generated.GesPipeline ges) => _ges = ges;");
            code.Line();
            code.Line("/// <summary>For mocks.</summary>");
            code.Line($"protected {group.Client}() {{ }}");
        }
    }

    private static void Connect(CodeWriter code, PlaneModel plane)
    {
        string connectable = Connectable(plane);
        code.Line($"static global::GesSpecGen.GesPlane {connectable}.Plane => _plane;");
        code.Line();
        code.Line($"static {plane.Client} {connectable}.Connect(global::GesSpecGen.GesConnection to) => new(to.Http, to.Endpoint, to.ProjectId, {(plane.BindsGraph ? "to.GraphName!, " : "")}to.Credential, to.Options);");
        code.Line(plane.BindsGraph, $"static bool {connectable}.BindsGraph => true;");
        if (plane.Endpoints is null)
            return;
        code.Line();
        code.Line($"static global::System.Uri? {connectable}.EndpointOf(string region) => {plane.Endpoints}.Of(region);");
    }

    private static string Connectable(PlaneModel plane) => $"global::GesSpecGen.IGesConnectable<{plane.Client}>";

    private static string Field(GroupModel group) => "_" + Casing.Camel(group.Property);
}
