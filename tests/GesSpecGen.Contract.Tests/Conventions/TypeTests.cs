using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions;

public class TypeTests
{
    private static readonly Type[] Untyped = [typeof(object), typeof(JsonElement), typeof(JsonDocument), typeof(JsonNode), typeof(JsonObject), typeof(JsonArray), typeof(JsonValue)];

    [Fact]
    public void There_are_types_to_look_at()
    {
        Assert.NotEmpty(Emitted.Objects);
        Assert.NotEmpty(Emitted.Requests);
        Assert.NotEmpty(Emitted.Texts);
        Assert.NotEmpty(Emitted.Members);
    }

    [Fact]
    public void No_member_is_untyped() => Assert.Empty(
        Emitted.Members.Where(static member => Parts(member.PropertyType).Any(Untyped.Contains) || member.GetCustomAttribute<DynamicAttribute>() is not null).Select(Shown));

    [Fact]
    public void Every_member_is_set_once_when_its_object_is_made() => Assert.Empty(
        Emitted.Members.Where(static member => member.SetMethod is not { IsPublic: true } set || !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(Shown));

    [Fact]
    public void No_type_has_public_fields_but_constants() => Assert.Empty(Emitted.Types
        .SelectMany(static type => type.GetFields(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
        .Where(static field => !field.IsLiteral).Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Collections_are_read_only_interfaces() => Assert.Empty(Emitted.Members.Where(static member =>
        member.PropertyType != typeof(string) && member.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))
        && member.PropertyType != typeof(GesProperties)
        && (!member.PropertyType.IsGenericType || (member.PropertyType.GetGenericTypeDefinition() != typeof(GesRows<>) && member.PropertyType.GetGenericTypeDefinition() != typeof(IReadOnlyList<>) && member.PropertyType.GetGenericTypeDefinition() != typeof(IReadOnlyDictionary<,>)))).Select(Shown));

    [Fact]
    public void Objects_are_sealed_and_can_be_made_by_anybody() => Assert.Empty(
        Emitted.Objects.Where(static type => !type.IsSealed || type.GetConstructor([]) is null).Select(static type => type.Name));

    [Fact]
    public void Every_type_with_json_can_be_part_of_a_document_of_the_users() => Assert.Empty(
        Emitted.Objects.Concat(Emitted.Texts).Where(static type => type.GetCustomAttribute<JsonConverterAttribute>() is null).Select(static type => type.Name));

    [Fact]
    public void Every_type_that_an_operation_answers_with_is_a_response() => Assert.Empty(
        Emitted.Types.Where(static type => type.Name.EndsWith("Response", StringComparison.Ordinal) && !type.IsSubclassOf(typeof(GesResponse))).Select(static type => type.Name));

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Prepend(type);

    private static string Shown(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
