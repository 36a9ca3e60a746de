using System.Reflection;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>Clients as the tests use them.</summary>
internal static class TestClient
{
    public const string Project = "0123456789abcdef";

    /// <summary>For clients of one graph; not every letter of it can stand in a path as it is.</summary>
    public const string Graph = "movies & more";

    public const string Token = "token-of-the-test";

    // What is tried again is not the subject of examples, and pauses take their time.
    private static GesClientOptions TriedOnce => new() { Retry = GesRetryOptions.None };

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string token = Token) => For(operation, endpoint, Project, TriedOnce, token);

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string project, GesClientOptions? options, string token = Token) =>
        Make(operation, endpoint, project, GraphOf(operation), GesCredential.Token(token), options);

    public static GesClient For(DocumentedOperation operation, HttpClient http, Uri endpoint, string token) =>
        Make(operation, http, endpoint, Project, GraphOf(operation), GesCredential.Token(token), TriedOnce);

    private static string? GraphOf(DocumentedOperation operation) => operation.Spec.Path.Any(static row => row.Role == RowRole.Graph) ? Graph : null;

    private static GesClient Make(DocumentedOperation operation, params object?[] given) =>
        (GesClient)Activator.CreateInstance(EmittedOperation.ClientType(operation)!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, null, [.. given.Where((argument, index) => argument is not null || index == given.Length - 1)], null)!;
}
