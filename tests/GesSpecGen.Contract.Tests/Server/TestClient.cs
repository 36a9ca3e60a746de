using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>Clients as the tests use them.</summary>
internal static class TestClient
{
    public const string Project = "0123456789abcdef";

    public const string Token = "token-of-the-test";

    public static GesClient For(DocumentedOperation operation, Uri endpoint, string token = Token) =>
        (GesClient)Activator.CreateInstance(EmittedOperation.ClientType(operation)!, endpoint, Project, GesCredential.Token(token), null)!;

    public static GesClient For(DocumentedOperation operation, HttpClient http, Uri endpoint, string token) =>
        (GesClient)Activator.CreateInstance(EmittedOperation.ClientType(operation)!, http, endpoint, Project, GesCredential.Token(token), null)!;
}
