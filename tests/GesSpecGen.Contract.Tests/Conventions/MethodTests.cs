using System.Reflection;
using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions;

public class MethodTests
{
    [Fact]
    public void There_are_methods_to_look_at() => Assert.NotEmpty(Emitted.Operations);

    [Fact]
    public void Every_method_is_asynchronous_and_ends_with_a_cancellation_token_that_may_be_left_out() => Assert.Empty(Emitted.Operations.Where(static method => !MakesHandles(method)).Where(static method =>
        !method.Name.EndsWith("Async", StringComparison.Ordinal)
        || !IsAsynchronous(method.ReturnType)
        || method.GetParameters() is not [.., { HasDefaultValue: true, Name: "cancellationToken" } last]
        || last.ParameterType != typeof(CancellationToken)).Select(Shown));

    [Fact]
    public void Every_method_and_every_group_can_be_overridden() => Assert.Empty(Emitted.Operations
        .Concat(Emitted.Clients.SelectMany(static client => client.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)).Select(static group => group.GetMethod!))
        .Where(static method => !method.IsVirtual || method.IsFinal).Select(Shown));

    [Fact]
    public void Every_client_and_every_group_can_be_subclassed_without_a_connection() => Assert.Empty(Emitted.Clients.Concat(Emitted.Groups).Where(static type =>
        type.IsSealed || type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, []) is not { IsFamily: true }).Select(static type => type.Name));

    [Fact]
    public void Every_method_answers_with_a_response_a_list_of_them_or_a_handle() => Assert.Empty(Emitted.Operations.Where(static method => !IsResponse(method.ReturnType)).Select(Shown));

    [Fact]
    public void No_two_methods_of_a_group_have_the_same_name() => Assert.Empty(Emitted.Operations.GroupBy(static method => (method.DeclaringType, method.Name)).Where(static same => same.Count() > 1).Select(static same => Shown(same.First())));

    // A handle of a job is made without asking the service.
    private static bool MakesHandles(MethodInfo method) => method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(GesJob<>);

    private static bool IsAsynchronous(Type type) => IsOf(type, typeof(Task<>)) || IsOf(type, typeof(GesPageable<,>)) || IsOf(type, typeof(GesStream<,>));

    private static bool IsResponse(Type type) => type.GetGenericArguments() is [.., { } answer]
        && (answer.IsAssignableTo(typeof(GesResponse)) || answer.IsAssignableTo(typeof(GesTransaction)) || (IsOf(answer, typeof(GesJob<>)) && answer.GetGenericArguments()[0].IsAssignableTo(typeof(GesResponse))) || IsOf(answer, typeof(GesBatchResult<>)));

    private static bool IsOf(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static string Shown(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
