using System.Reflection;
using GesSpecGen.Core;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>The types of the compiled client.</summary>
internal static class Emitted
{
    public static Assembly Assembly => typeof(GesManagementClient).Assembly;

    public static IEnumerable<Type> Types => Assembly.GetExportedTypes();

    public static IEnumerable<Type> Clients => Types.Where(static type => type.IsAssignableTo(typeof(GesClient)));

    /// <summary>The sub-clients that clients offer.</summary>
    public static IEnumerable<Type> Groups => Clients.SelectMany(static client => client.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)).Select(static property => property.PropertyType);

    /// <summary>Their methods; beside some stands one of the same name for a type that the caller names.</summary>
    public static IEnumerable<MethodInfo> Operations => Groups.SelectMany(static group => group.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)).Where(static method => !method.IsGenericMethodDefinition);

    public static IEnumerable<Type> Objects => Types.Where(static type => type.IsAssignableTo(typeof(GesObject)));

    public static IEnumerable<Type> Requests => Types.Where(static type => type.IsAssignableTo(typeof(IGesRequestOptions)));

    /// <summary>Types with known values.</summary>
    public static IEnumerable<Type> Texts => Types.Where(static type => type.IsValueType);

    public static IEnumerable<PropertyInfo> Members => Objects.Concat(Requests).Distinct().SelectMany(static type => type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance));

    public static Type? Type(string plane, string name) => Assembly.GetType($"GesSpecGen.{Naming.Plane(plane)}.{name}");
}
