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
        string => [],
        IEnumerable items => items.Cast<object>().SelectMany((item, index) => In(item, $"{path}[{index}]")),
        _ => [],
    };

    private static IEnumerable<PropertyInfo> Members(GesObject node) =>
        node.GetType().GetProperties().Where(static member => member.Name is not (nameof(GesObject.UnknownMembers) or nameof(GesResponse.Http)));
}
