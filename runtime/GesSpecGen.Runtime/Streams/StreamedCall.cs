using System.Runtime.ExceptionServices;
using GesSpecGen.Calls;
using GesSpecGen.Http;

namespace GesSpecGen.Streams;

/// <summary>A call whose answer is given while it comes. The call ends when all has been given, or when nobody wants more.</summary>
internal sealed class StreamedCall<TItem, TAnswer>(Call call, RequestPlan plan, StreamParts<TItem, TAnswer> parts) : IDisposable
    where TAnswer : GesResponse
{
    private OpenAnswer<TItem, TAnswer>? _open;
    private Exception? _error;

    /// <summary>The items that came last.</summary>
    internal IReadOnlyList<TItem> Items => _open!.Items;

    /// <summary>What stands around the items; null until all has come.</summary>
    internal TAnswer? Answer => _open?.Answer;

    public void Dispose()
    {
        if (_open is { } open)
        {
            open.Attempt.Ended(_error);
            open.Dispose();
        }

        call.Ended(_error);
        call.Dispose();
    }

    /// <summary>Goes to the next items; false at the end.</summary>
    internal async ValueTask<bool> MoveNextAsync()
    {
        await (_open is null ? OpenAsync() : AdvanceAsync(_open)).ConfigureAwait(false);
        return Answer is null;
    }

    private async ValueTask OpenAsync()
    {
        TryResult<OpenAnswer<TItem, TAnswer>> result = await CallLoop.RunAsync(call, plan, new StreamReceiver<TItem, TAnswer>(parts)).ConfigureAwait(false);
        if (result.Failure is { } failure)
            ExceptionDispatchInfo.Throw(_error = failure.Error);
        _open = result.Answer;
    }

    private async ValueTask AdvanceAsync(OpenAnswer<TItem, TAnswer> open)
    {
        try
        {
            await open.AdvanceAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            _error = Explanation.WhileStreaming(open.Attempt, e, open.StalledFor);
            ExceptionDispatchInfo.Throw(_error);
        }
    }
}
