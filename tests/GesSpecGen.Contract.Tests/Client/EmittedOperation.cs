using System.Reflection;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>The emitted method of a documented operation.</summary>
internal sealed class EmittedOperation
{
    private readonly DocumentedOperation _operation;
    private readonly PropertyInfo _group;
    private readonly MethodInfo _method;

    private EmittedOperation(DocumentedOperation operation, PropertyInfo group, MethodInfo method)
    {
        _operation = operation;
        _group = group;
        _method = method;
    }

    /// <summary>Null where the client has no such method.</summary>
    public static EmittedOperation? Find(DocumentedOperation operation)
    {
        PropertyInfo? group = ClientType(operation)?.GetProperty(operation.Group.Property.Text);
        string name = MethodName(operation) + "Async";
        return group?.PropertyType.GetMethods().SingleOrDefault(method => method.Name == name) is { } method ? new EmittedOperation(operation, group, method) : null;
    }

    public static EmittedOperation Of(DocumentedOperation operation) => Find(operation) ?? throw new InvalidOperationException($"The client has no method for {operation}.");

    public static Type? ClientType(DocumentedOperation operation) =>
        typeof(GesManagementClient).Assembly.GetType($"GesSpecGen.{Naming.Plane(operation.Plane)}.{operation.PlaneSpec.Client}");

    /// <summary>The sub-client that offers it.</summary>
    public Type Group => _group.PropertyType;

    /// <summary>The method, and those beside it: for all items of a list, for any number of items to send, for items as they come, for rows of statements, and for handles of jobs.</summary>
    public IEnumerable<MethodInfo> Methods =>
    [
        _method,
        .. _operation.Spec.Behaviour.Modes is null ? Array.Empty<MethodInfo>() : [StartMethod],
        .. _operation.Spec.Behaviour.Pages is null ? Array.Empty<MethodInfo>() : [ListMethod],
        .. _operation.Spec.Behaviour.Batches is null ? Array.Empty<MethodInfo>() : [AllMethod],
        .. _operation.Spec is not { Result: null, Behaviour.Streams: not null } ? Array.Empty<MethodInfo>() : [StreamMethod],
        .. _operation.Spec.Behaviour.Table is { } table ? Group.GetMethods().Where(method => method.Name == (table.Method?.Text ?? "Query") + "Async" && !method.IsGenericMethodDefinition) : [],
        .. _operation.Spec.Behaviour.Polls is null ? Array.Empty<MethodInfo>() : [HandleMethod, ResumeMethod],
    ];

    private MethodInfo StartMethod => Group.GetMethod(Naming.Start(MethodName(_operation)) + "Async")!;

    private MethodInfo ListMethod => Group.GetMethod(Naming.ListAll(MethodName(_operation)) + "Async")!;

    private MethodInfo AllMethod => Group.GetMethod(Naming.All(MethodName(_operation)) + "Async")!;

    private MethodInfo StreamMethod => Group.GetMethod(Naming.Stream(MethodName(_operation)) + "Async")!;

    private MethodInfo HandleMethod => Untyped(Naming.Handle(MethodName(_operation)));

    private MethodInfo ResumeMethod => Untyped(Naming.Resume(MethodName(_operation)));

    private MethodInfo Untyped(string name) => Group.GetMethods().Single(method => method.Name == name && !method.IsGenericMethodDefinition);

    /// <summary>Calls the method with the values of an example; a job handle gives the answer that named the job.</summary>
    public async Task<GesResponse> CallAsync(GesClient client, DocumentedExample example)
    {
        object result = await ResultAsync(client, example);
        return result as GesResponse ?? (result as GesTransaction)?.Begun ?? (GesResponse)result.GetType().GetProperty("Accepted")!.GetValue(result)!;
    }

    /// <summary>Calls the method with the values of an example.</summary>
    public async Task<object> ResultAsync(GesClient client, DocumentedExample example)
    {
        Task called = (Task)Invoke(_operation.Spec.Behaviour.Modes is null || example.IsWaiting ? _method : StartMethod, client, example);
        await called;
        return called.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(called)!;
    }

    /// <summary>Calls the method that gives all items.</summary>
    public object ListAll(GesClient client, DocumentedExample example) =>
        Invoke(ListMethod, client, example);

    /// <summary>Calls the method that gives the items of a list while they come.</summary>
    public object Stream(GesClient client, DocumentedExample example) =>
        Invoke(StreamMethod, client, example);

    /// <summary>Makes the handle of a job, given the arguments of the operation that reads it.</summary>
    public object Handle(GesClient client, params string[] arguments) => HandleMethod.Invoke(_group.GetValue(client), BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;

    public object Resume(GesClient client, string token) => ResumeMethod.Invoke(_group.GetValue(client), BindingFlags.DoNotWrapExceptions, null, [token], null)!;

    private static string MethodName(DocumentedOperation operation) => Naming.Method(operation.Spec, operation.Group.Name.Text, operation.Group.Property.Text);

    private object Invoke(MethodInfo method, GesClient client, DocumentedExample example) =>
        method.Invoke(_group.GetValue(client), BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(parameter => Argument(parameter, example))], null)!;

    private object? Argument(ParameterInfo parameter, DocumentedExample example)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return CancellationToken.None;
        if (typeof(IGesRequestOptions).IsAssignableFrom(parameter.ParameterType))
            return FilledRequest.Of(parameter.ParameterType, example);
        RowSpec row = _operation.Spec.Path.Single(row => Naming.Argument(row) == parameter.Name);
        return ClrValue.From(example.PathValue(row.Name.Text), parameter.ParameterType);
    }
}
