using System.Collections;
using System.Reflection;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>Members that no emitted member took in, at any depth.</summary>
internal static class Unknown
{
    public static IEnumerable<string> In(object? value, string path = "$") => value switch
    {
        GesObject node => node.UnknownMembers.Select(member => $"{path}.{member.Key}")
            .Concat(Members(node).SelectMany(member => In(member.GetValue(node), $"{path}.{member.Name}"))),
        string or GesProperties or GesValue => [],
        GesUnion union => union.GetType().GetProperty("Value")?.GetValue(union) is { } part ? In(part, path) : [],
        _ when IsRow(value) => ((GesUnknownMembers)value!.GetType().GetProperty(nameof(GesObject.UnknownMembers))!.GetValue(value)!).Select(member => $"{path}.{member.Key}")
            .Concat(Members(value).SelectMany(member => In(member.GetValue(value), $"{path}.{member.Name}"))),
        IEnumerable items => items.Cast<object>().SelectMany((item, index) => In(item, $"{path}[{index}]")),
        _ => [],
    };

    private static bool IsRow(object? value) => value?.GetType() is { IsValueType: true } type && type.GetProperty(nameof(GesObject.UnknownMembers)) is not null;

    private static IEnumerable<PropertyInfo> Members(object node) =>
        node.GetType().GetProperties().Where(static member => member.Name is not (nameof(GesObject.UnknownMembers) or nameof(GesResponse.Http)));
}
