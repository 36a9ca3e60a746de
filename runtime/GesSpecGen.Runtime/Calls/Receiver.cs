using GesSpecGen.Generated;
using GesSpecGen.Http;
using GesSpecGen.Streams;

namespace GesSpecGen.Calls;

/// <summary>Takes the body of an answer with a success status.</summary>
internal abstract class Receiver<T>
    where T : class
{
    /// <summary>Whether the body still comes when it has been taken. Whoever has it then disposes of the try.</summary>
    internal virtual bool KeepsOpen => false;

    internal abstract ValueTask<T> ReceiveAsync(Try attempt, HttpContent content);
}

/// <summary>Reads a body to its end.</summary>
internal sealed class WholeReceiver<T>(GesRead<T> read) : Receiver<T>
    where T : GesResponse
{
    internal override ValueTask<T> ReceiveAsync(Try attempt, HttpContent content) => SuccessAnswer.ReadAsync(attempt, content, read);
}

/// <summary>Reads the first items of a body, or all of it where it has none: until they are given, the call can be tried again.</summary>
internal sealed class StreamReceiver<TItem, TAnswer>(StreamParts<TItem, TAnswer> parts) : Receiver<OpenAnswer<TItem, TAnswer>>
    where TAnswer : GesResponse
{
    internal override bool KeepsOpen => true;

    internal override async ValueTask<OpenAnswer<TItem, TAnswer>> ReceiveAsync(Try attempt, HttpContent content)
    {
        Stream stream = await content.ReadAsStreamAsync(attempt.Token).ConfigureAwait(false);
        BodyReader body = new(stream, attempt.Token);
        OpenAnswer<TItem, TAnswer> answer = new(attempt, body, parts);
        try
        {
            await answer.AdvanceAsync().ConfigureAwait(false);
            body.BoundReads(attempt.HandOver(), attempt.Call.Settings.TimeProvider, attempt.Call.Caller);
            return answer;
        }
        catch
        {
            answer.Close();
            throw;
        }
    }
}
