using System.Reflection;
using System.Text.RegularExpressions;
using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>Every name that a caller may meet, with what it belongs to.</summary>
internal static partial class EmittedNames
{
    public static IEnumerable<EmittedName> Types => Emitted.Types.Select(static type => new EmittedName(type.Name, type.Name));

    public static IEnumerable<EmittedName> Methods => Emitted.Operations.Select(static method => new EmittedName(WithoutAsync(method.Name), $"{method.DeclaringType!.Name}.{method.Name}"));

    public static IEnumerable<EmittedName> Groups => Emitted.Clients.SelectMany(static client => client.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance))
        .Select(static group => new EmittedName(group.Name, $"{group.DeclaringType!.Name}.{group.Name}"));

    public static IEnumerable<EmittedName> Members => Emitted.Members.Select(static member => new EmittedName(member.Name, $"{member.DeclaringType!.Name}.{member.Name}"));

    public static IEnumerable<EmittedName> Arguments => Emitted.Operations.SelectMany(static method => method.GetParameters()
        .Select(parameter => new EmittedName(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..], $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})")));

    /// <summary>Known values, error codes and regions: what a text of the documentation became.</summary>
    public static IEnumerable<EmittedName> Values => Emitted.Types.SelectMany(static type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Static)
        .Where(static member => member is PropertyInfo or FieldInfo).Select(static member => new EmittedName(member.Name, $"{member.DeclaringType!.Name}.{member.Name}")));

    public static IEnumerable<EmittedName> All => Types.Concat(Methods).Concat(Groups).Concat(Members).Concat(Arguments).Concat(Values);

    /// <summary>A name without the mark of an older version.</summary>
    public static string WithoutVersion(string name) => Version().Replace(name, "");

    public static IEnumerable<string> Words(string name) => Word().Matches(name).Select(static word => word.Value);

    private static string WithoutAsync(string method) => method.EndsWith("Async", StringComparison.Ordinal) ? method[..^5] : method;

    [GeneratedRegex("V[1-9][0-9]*(?=$|Request$|Response$)")]
    private static partial Regex Version();

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}

/// <param name="Name">The name in PascalCase.</param>
/// <param name="Display">The name as it is met in code.</param>
internal sealed record EmittedName(string Name, string Display);
