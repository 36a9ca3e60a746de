using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Pages;

public sealed class ListThingsRequest : GesRequestOptions, IGesPageRequest<ListThingsRequest>
{
    public int? Offset { get; init; }

    public int? Limit { get; init; }

    public string? State { get; init; }

    long IGesPageRequest<ListThingsRequest>.Offset => Offset ?? 0;

    long? IGesPageRequest<ListThingsRequest>.Limit => Limit;

    ListThingsRequest IGesPageRequest<ListThingsRequest>.At(long offset) => new() { Offset = checked((int)offset), Limit = Limit, State = State };

    protected override void AddTo(GesRequest request)
    {
        request.Query("offset", Offset);
        request.Query("limit", Limit);
        request.Query("state", State);
    }
}
