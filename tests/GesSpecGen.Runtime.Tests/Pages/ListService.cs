using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Web;

namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>A service that lists things <c>1</c>, <c>2</c> and so on, ten a page; well or badly.</summary>
internal sealed class ListService(int count) : HttpMessageHandler
{
    /// <summary>The list as it stands.</summary>
    internal List<string> Ids { get; } = [.. Enumerable.Range(1, count).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The queries of the requests.</summary>
    internal List<string> Asked { get; } = [];

    internal bool IgnoresOffset { get; init; }

    internal bool IgnoresLimit { get; init; }

    internal int Most { get; init; } = int.MaxValue;

    /// <summary>What a page says about the number of all; null for nothing.</summary>
    internal Func<int, int?>? Total { get; init; }

    /// <summary>What happens to the list after each request.</summary>
    internal Action<List<string>>? Afterwards { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(request.RequestUri!.Query);
        List<string> page = [.. Ids.Skip(IgnoresOffset ? 0 : Number(request, "offset") ?? 0).Take(IgnoresLimit ? int.MaxValue : Math.Min(Number(request, "limit") ?? 10, Most))];
        JsonObject body = new() { ["things"] = new JsonArray([.. page.Select(static id => new JsonObject { ["id"] = id })]) };
        if ((Total ?? (_ => Ids.Count))(page.Count) is { } total)
            body["total"] = total;
        Afterwards?.Invoke(Ids);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString()), Headers = { { "X-Request-Id", $"r-{Asked.Count}" } } });
    }

    private static int? Number(HttpRequestMessage request, string name) =>
        HttpUtility.ParseQueryString(request.RequestUri!.Query)[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
