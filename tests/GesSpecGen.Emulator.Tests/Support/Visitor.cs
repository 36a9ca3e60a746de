using System.Net.Http.Headers;
using System.Text;

namespace GesSpecGen.Emulator.Tests.Support;

/// <summary>An emulator and an HTTP client that knows nothing of the service.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private Visitor(GesEmulator ges)
    {
        Ges = ges;
        Http = new HttpClient { BaseAddress = ges.Endpoint };
    }

    public GesEmulator Ges { get; }

    public HttpClient Http { get; }

    public static async Task<Visitor> StartAsync(Action<GesEmulatorOptions>? change = null)
    {
        GesEmulatorOptions options = new();
        change?.Invoke(options);
        return new Visitor(await GesEmulator.StartAsync(options));
    }

    /// <summary>An emulator of the spec that the tests have made up.</summary>
    public static Task<Visitor> OfLabAsync(Action<GesEmulatorOptions>? change = null) => StartAsync(options =>
    {
        options.SpecTexts = LabSpec.Texts;
        change?.Invoke(options);
    });

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    public Task<Reply> PostAsync(string path, string? body = null, params (string Name, string Value)[] headers) => SendAsync("POST", path, body, headers);

    /// <summary>Sends a request with the token, unless a header gives another one; an empty header is left out.</summary>
    public async Task<Reply> SendAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = Request(method, path, body, headers);
        using HttpResponseMessage response = await Http.SendAsync(request);
        return await Reply.OfAsync(response);
    }

    public HttpRequestMessage Request(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(new HttpMethod(method), path);
        if (body is not null)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (!headers.Any(static header => header.Name == "X-Auth-Token"))
            request.Headers.Add("X-Auth-Token", Ges.Token);
        foreach ((string name, string value) in headers.Where(static header => header.Value.Length > 0))
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Ges.DisposeAsync();
    }
}
