using GesSpecGen.Core.Spec;
using Microsoft.OpenApi;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>How callers prove who they are.</summary>
internal static class Security
{
    private const string Token = "token";
    private const string Signature = "signature";

    public static void AddTo(OpenApiDocument document, PlaneSpec plane)
    {
        document.AddComponent<IOpenApiSecurityScheme>(Token, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Auth-Token", Description = "Token of the user." });
        document.Security = [Requirement(document, Token)];
        if (!plane.AcceptsSignatures)
            return;
        document.AddComponent<IOpenApiSecurityScheme>(Signature, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "Authorization", Description = "Signature of the request with an access key: SDK-HMAC-SHA256." });
        document.Security.Add(Requirement(document, Signature));
    }

    private static OpenApiSecurityRequirement Requirement(OpenApiDocument document, string scheme) => new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}
