using GesSpecGen.Generated;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Pages;

/// <summary>What the generator emits for an operation that lists page by page.</summary>
internal class ListClient(HttpMessageHandler service) : GesClient(SamplePlane.Instance, new HttpClient(service), new Uri("https://ges.example.com"), "p", GesCredential.Token("t"), null)
{
    private static readonly GesOperation ListThings = new("ListThings", "GET", "/things", "ges_03_0001", isIdempotent: true);

    public virtual Task<ListThingsResponse> ListAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(ListThings, $"/things", request), ListThingsResponse.Read, cancellationToken);

    public virtual GesPageable<Thing, ListThingsResponse> ListAllAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default) =>
        GesPaging.Read<Thing, ListThingsResponse, ListThingsRequest>(ListThings, request ?? new(), (next, stop) => ListAsync(next, stop), cancellationToken);

    public virtual GesPageable<Thing, PlainPage> ListAllPlainAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default) =>
        GesPaging.Read<Thing, PlainPage, ListThingsRequest>(ListThings, request ?? new(), (next, stop) => Pipeline.SendAsync(new GesRequest(ListThings, $"/things", next), PlainPage.Read, stop), cancellationToken);
}
