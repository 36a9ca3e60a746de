using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Answers;

/// <summary>Errors in the shape that the plane documents.</summary>
internal sealed class ErrorAnswers(SpecSet spec)
{
    public Answer Of(int status, string code, string message, string plane, Route? route = null)
    {
        EquatableArray<RowSpec> rows = Rows(status, plane, route);
        JsonObject body = Body(rows, plane, code, message);
        return new Answer(status, body.Count > 0 ? body : new JsonObject { ["error_code"] = code, ["error_msg"] = message });
    }

    // The status may have no body of its own on the page; the plane's errors all look alike.
    private EquatableArray<RowSpec> Rows(int status, string planeName, Route? route)
    {
        EquatableArray<ErrorSpec> errors = spec.Plane(planeName)?.Errors ?? default;
        IEnumerable<ResponseSpec> documented = (route?.Operation.Responses ?? default).OrderBy(response => response.Status == status ? 0 : 1).Where(static response => response.Status >= 400);
        foreach (ResponseSpec response in documented)
        {
            if (response.Error is { } name && errors.FirstOrDefault(error => error.Name.Text == name.Text) is { } shared)
                return shared.Members;
            if (response.Body?.Rows is { Count: > 0 } own)
                return own;
        }

        return errors.FirstOrDefault()?.Members ?? default;
    }

    private JsonObject Body(EquatableArray<RowSpec> rows, string plane, string code, string message)
    {
        JsonObject body = [];
        foreach (RowSpec row in rows)
        {
            if (row.Type.Kind == TypeKind.String && Means(row, "code"))
                body[row.Name.Text] = code;
            else if (row.Type.Kind == TypeKind.String && (Means(row, "msg") || Means(row, "message")))
                body[row.Name.Text] = message;
            else if (row.Type is { Kind: TypeKind.Array, Item: { Kind: TypeKind.Named } item } && Means(row, "error"))
                body[row.Name.Text] = new JsonArray(Body(spec.Type(plane, item.Name)?.Members ?? default, plane, code, message));
        }

        return body;
    }

    private static bool Means(RowSpec row, string word) => row.Name.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
