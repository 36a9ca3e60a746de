using System.Text.Json;
using GesSpecGen.Calls;
using GesSpecGen.Generated;
using GesSpecGen.Http;
using GesSpecGen.Json;

namespace GesSpecGen.Streams;

/// <summary>An answer whose body is still coming.</summary>
internal sealed class OpenAnswer<TItem, TAnswer>(Try attempt, BodyReader body, StreamParts<TItem, TAnswer> parts) : IDisposable
    where TAnswer : GesResponse
{
    private readonly int _limit = attempt.Call.Settings.MaxResponseBytes;
    private readonly ItemSource _source = new(body, parts.Path, attempt.Call.Settings.MaxResponseBytes);
    private int _checked;
    private GesMalformedResponseException? _next;

    internal Try Attempt => attempt;

    /// <inheritdoc cref="BodyReader.StalledFor"/>
    internal TimeSpan? StalledFor => body.StalledFor;

    /// <summary>The items that came last; none at the end.</summary>
    internal IReadOnlyList<TItem> Items { get; private set; } = [];

    /// <summary>What stands around the items; null until all has come.</summary>
    internal TAnswer? Answer { get; private set; }

    public void Dispose()
    {
        Close();
        attempt.Dispose();
    }

    internal void Close()
    {
        _source.Dispose();
        body.Dispose();
    }

    /// <summary>Goes to the next items, or to the end, where there is an answer.</summary>
    internal async ValueTask AdvanceAsync()
    {
        if (_next is not null)
            throw _next;
        try
        {
            while (await _source.NextAsync().ConfigureAwait(false))
            {
                DemandNoError();
                Items = TakeItems();
                if (Items.Count > 0)
                    return;
            }

            Items = [];
            End();
        }
        catch (StreamTooLargeException)
        {
            throw new GesResponseTooLargeException(Messages.ItemTooLarge(attempt.Operation, _limit), attempt.Operation, attempt.Http!, _limit);
        }
        catch (BrokenStreamException e)
        {
            throw Malformed(e.Position == 0 ? "it is empty, or no JSON at all." : $"it is no valid JSON at byte {e.Position}.", e.Position, _source.Rest, e);
        }
        catch (JsonException e)
        {
            throw Malformed(e.Message, position: null, _source.Envelope, e);
        }
    }

    private IReadOnlyList<TItem> TakeItems()
    {
        try
        {
            return parts.Items(_source.Items, _source.Envelope, _source.ItemsBefore);
        }
        catch (MemberException e)
        {
            GesMalformedResponseException error = Malformed(
                e.InPiece(new Utf8JsonReader(_source.Items), parts.Path, _source.ItemsBefore).Message, _source.ItemsStart - 1 + e.Position, _source.Items, e);
            if (ListStart.Before(_source.Items, e.Position) is not { } good)
                throw error;
            _next = error;
            return parts.Items(good, _source.Envelope, _source.ItemsBefore);
        }
    }

    private void End()
    {
        _checked = -1;
        DemandNoError();
        TAnswer answer = parts.Answer(_source.Envelope);
        if (answer is IGesFallible { HasFailed: true })
            throw ErrorAnswer.Of(attempt, _source.Envelope);
        answer.CameWith(attempt.Http!);
        Answer = answer;
    }

    /// <summary>An error code is an error whatever the HTTP status is. What stands before an array is looked at before its items are given.</summary>
    private void DemandNoError()
    {
        if (parts.TakesErrors || _checked == _source.Arrays)
            return;
        _checked = _source.Arrays;
        if (ErrorBody.Read(_source.Envelope) is { Code.Length: > 0 })
            throw ErrorAnswer.Of(attempt, _source.Envelope);
    }

    private GesMalformedResponseException Malformed(string why, long? position, ReadOnlySpan<byte> piece, Exception inner) =>
        new(Messages.Malformed(attempt.Operation, attempt.Http!, why), attempt.Operation, attempt.Http!, attempt.Foreign().Body(piece), position, inner);
}
