using System.Globalization;
using GesSpecGen.Http;
using GesSpecGen.Json;

namespace GesSpecGen.Credentials;

/// <summary>Who gives tokens or keys: asked once, with a limit of time and of size. Whatever goes wrong is a <see cref="GesCredentialException"/>.</summary>
internal sealed class CredentialServer(string name, HttpClient http, TimeSpan timeout)
{
    private const int LargestAnswer = 256 * 1024;
    private const int LongestForeignText = 512;

    internal async Task<CredentialAnswer> SendAsync(HttpRequestMessage request, TimeProvider clock)
    {
        using CancellationTokenSource deadline = new(timeout, clock);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            using PooledBody? body = await PooledBody.ReadAsync(response.Content, LargestAnswer, deadline.Token).ConfigureAwait(false);
            GesHttpResult result = HttpResults.From(response);
            return body is null ? throw Failure(result, "sent an answer that is too large") : new CredentialAnswer(result, body.Bytes.ToArray());
        }
        catch (OperationCanceledException e)
        {
            throw new GesCredentialException(string.Create(CultureInfo.InvariantCulture, $"{name} did not answer within {timeout.TotalSeconds} s."), e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new GesCredentialException($"{name} gave no complete answer: {Shown.Bounded(Messages.Reason(e), LongestForeignText)}", e);
        }
    }

    /// <summary>What the server refused, in its own words as far as they hold no secret.</summary>
    internal GesCredentialException Refusal(CredentialAnswer answer, Redaction secrets)
    {
        ErrorBody error = ErrorBody.Read(answer.Body);
        string said = Shown.Bounded(secrets.Of($"{error.Code} {error.Message}".Trim()), LongestForeignText);
        return Failure(answer.Http, $"answered with HTTP {answer.Http.Status}{(said.Length == 0 ? "" : ": " + said)}", secrets.Of(error.Code));
    }

    internal GesCredentialException Failure(GesHttpResult http, string what, string? errorCode = null) => new($"{name} {what}{Messages.RequestId(http)}", http, errorCode);
}
