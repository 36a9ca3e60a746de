using System.Reflection;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>Clients as the tests use them.</summary>
internal static class TestClient
{
    public const string Project = "0123456789abcdef";

    public const string Token = "token-of-the-test";

    // What is tried again is not the subject of examples, and pauses take their time.
    private static GesClientOptions TriedOnce => new() { Retry = GesRetryOptions.None };

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string token = Token) => For(operation, endpoint, Project, TriedOnce, token);

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string project, GesClientOptions? options, string token = Token) =>
        Make(operation, endpoint, project, GesCredential.Token(token), options);

    public static GesClient For(DocumentedOperation operation, HttpClient http, Uri endpoint, string token) =>
        Make(operation, http, endpoint, Project, GesCredential.Token(token), TriedOnce);

    private static GesClient Make(DocumentedOperation operation, params object?[] arguments) =>
        (GesClient)Activator.CreateInstance(EmittedOperation.ClientType(operation)!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
