using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>The case that a documented value is of.</summary>
internal static class Cases
{
    public static TypeSpec? Union(TypeReference type, string plane) => type.Kind == TypeKind.Named && Documentation.Spec.Type(plane, type.Name) is { IsUnion: true } union ? union : null;

    public static CaseSpec? Of(TypeSpec union, JsonNode value, string plane)
    {
        char begin = value.GetValueKind() switch
        {
            JsonValueKind.String => CaseMarks.Text,
            JsonValueKind.Number => CaseMarks.Number,
            JsonValueKind.Array => CaseMarks.List,
            JsonValueKind.Object => CaseMarks.Object,
            _ => CaseMarks.Truth,
        };
        string[] members = value is JsonObject named ? [.. named.Select(static member => member.Key)] : [];
        return CaseMarks.Find(union, begin, members, name => Documentation.Spec.Type(plane, name));
    }
}
