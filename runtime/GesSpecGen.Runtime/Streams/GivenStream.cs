using System.Runtime.CompilerServices;

namespace GesSpecGen.Streams;

/// <summary>Items that a test has made.</summary>
internal sealed class GivenStream<TItem, TAnswer>(TAnswer answer, TItem[] items) : GesStream<TItem, TAnswer>
    where TAnswer : GesResponse
{
    private TAnswer? _answer;

    public override TAnswer Answer => _answer ?? throw NotYet();

    public override IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) => GiveAsync(cancellationToken).GetAsyncEnumerator(CancellationToken.None);

    private async IAsyncEnumerable<TItem> GiveAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (TItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return item;
        }

        _answer = answer;
    }
}
