using System.Reflection;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>Clients as the tests use them.</summary>
internal static class TestClient
{
    public const string Project = "0123456789abcdef";

    public const string Token = "token-of-the-test";

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string token = Token) => For(operation, endpoint, Project, null, token);

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string project, GesClientOptions? options, string token = Token) =>
        Make(operation, endpoint, project, GesCredential.Token(token), options);

    public static GesClient For(DocumentedOperation operation, HttpClient http, Uri endpoint, string token) =>
        Make(operation, http, endpoint, Project, GesCredential.Token(token), null);

    private static GesClient Make(DocumentedOperation operation, params object?[] arguments) =>
        (GesClient)Activator.CreateInstance(EmittedOperation.ClientType(operation)!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
