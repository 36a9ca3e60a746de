using System.Text.Json;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Routing;

/// <summary>A fixed value in the query or in the body that belongs to one operation.</summary>
internal sealed record Mark(bool IsInBody, string Name, string Value)
{
    public static IEnumerable<Mark> Of(OperationSpec operation)
    {
        foreach (ConstantQuery constant in operation.Uri.ConstantQuery)
            yield return new Mark(false, constant.Name, constant.Value);
        foreach (RowSpec row in operation.Query)
            if (row.Const is { } value)
                yield return new Mark(false, row.Name.Text, value.Text);
        foreach (RowSpec row in operation.Body?.Rows ?? default)
            if (row.Const is { } value)
                yield return new Mark(true, row.Name.Text, value.Text);
    }

    public bool IsOn(IncomingRequest request)
    {
        if (!IsInBody)
            return request.Query.Contains(new KeyValuePair<string, string>(Name, Value));
        return request.Json is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty(Name, out JsonElement found) && JsonText.Of(found) == Value;
    }

    public override string ToString() => $"{Name}={Value}{(IsInBody ? " in the body" : "")}";
}
