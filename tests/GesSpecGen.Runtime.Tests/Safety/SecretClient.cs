using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>What the generator emits for an operation with sensitive rows in every place.</summary>
internal sealed class SecretClient(HttpMessageHandler service, GesCredential credential, GesClientOptions? options = null)
    : GesClient(Plane, new HttpClient(service), new Uri("https://ges.example.com"), "project-1", credential, options)
{
    private static readonly GesPlane Plane = new("secret", acceptsSignatures: true) { Sensitive = ["X-Pass", "code", "secret_key", "download_link"] };
    private static readonly GesOperation MakeLink = new("MakeLink", "POST", "/v2/{project_id}/links", "ges_03_0001");

    internal Task<LinkAnswer> CallAsync(CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(MakeLink, $"/v2/{Pipeline.ProjectId}/links", Request()), LinkAnswer.Read, cancellationToken);

    internal static LinkRequest Request() => new() { Code = Canary.Query, Pass = Canary.Header, SecretKey = Canary.Body };
}

internal sealed class LinkRequest : GesRequestBody
{
    private static readonly GesNames Names = new("secret_key");

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SecretKey { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Code { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Pass { get; init; }

    protected override GesNames MemberNames => Names;

    protected override void WriteMembers(ref GesMemberWriter json) => json.String(SecretKey);

    protected override void AddTo(GesRequest request)
    {
        request.Query("code", Code);
        request.Header("X-Pass", Pass);
    }
}

[JsonConverter(typeof(GesObjectConverter<LinkAnswer>))]
internal sealed class LinkAnswer : GesResponse, IGesObject<LinkAnswer>
{
    private static readonly GesNames Names = new("download_link|size");

    internal LinkAnswer()
    {
    }

    private LinkAnswer(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, Names, ref at);)
        {
            switch (at.Index)
            {
                case 0: DownloadLink = ReadString(ref json); break;
                case 1: Size = ReadInt64(ref json); break;
            }
        }
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? DownloadLink { get; init; }

    public long? Size { get; init; }

    protected override GesNames MemberNames => Names;

    public static LinkAnswer Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json)
    {
        json.String(DownloadLink);
        json.Int64(Size);
    }
}
