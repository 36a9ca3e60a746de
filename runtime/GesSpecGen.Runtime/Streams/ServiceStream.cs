using System.Runtime.CompilerServices;

namespace GesSpecGen.Streams;

/// <summary>Items that the service is asked for whenever someone goes through them.</summary>
internal sealed class ServiceStream<TItem, TAnswer>(Func<CancellationToken, StreamedCall<TItem, TAnswer>> begin, CancellationToken caller) : GesStream<TItem, TAnswer>
    where TAnswer : GesResponse
{
    private TAnswer? _answer;

    public override TAnswer Answer => _answer ?? throw NotYet();

    public override IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) => ReadAsync(caller).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<TItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StreamedCall<TItem, TAnswer> call = begin(cancellationToken);
        while (await call.MoveNextAsync().ConfigureAwait(false))
        {
            IReadOnlyList<TItem> items = call.Items;
            for (int i = 0; i < items.Count; i++)
                yield return items[i];
        }

        _answer = call.Answer;
    }
}
