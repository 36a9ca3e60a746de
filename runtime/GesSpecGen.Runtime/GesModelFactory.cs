using GesSpecGen.Http;

namespace GesSpecGen;

/// <summary>
/// Makes what only the library makes otherwise, for tests of code that uses a client. Responses need no factory: they have object initializers. Jobs are made by
/// <see cref="GesJob"/>, also those that fail, and lists by <c>GesPageable.FromPages</c>.
/// </summary>
public static class GesModelFactory
{
    /// <summary>Makes the error of a service that says no.</summary>
    /// <param name="http">Status, headers and request id.</param>
    /// <param name="errorCode">The error code; null for an answer that names none.</param>
    /// <param name="errorMessage">What the service says; null if it says nothing.</param>
    /// <param name="documented">What the documentation says of the code, such as a member of the emitted <c>GesManagementErrorCodes.All</c>; null if it does not have it.</param>
    /// <returns>The exception.</returns>
    public static GesApiException ApiException(GesHttpResult http, string? errorCode = null, string? errorMessage = null, GesErrorCode? documented = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        string said = string.Join(' ', new[] { errorCode, errorMessage }.Where(static text => !string.IsNullOrEmpty(text)));
        return new($"The call failed with HTTP {http.Status}{(said.Length > 0 ? ": " : "")}{said}", operation: null, http, new ErrorBody(errorCode, errorMessage), documented, body: "") { Attempts = 1 };
    }

    /// <summary>Makes the error of a connection that failed or broke.</summary>
    /// <param name="inner">The cause; null for one that says nothing.</param>
    /// <returns>The exception.</returns>
    public static GesTransportException TransportException(Exception? inner = null)
    {
        inner ??= new HttpRequestException("The connection broke.");
        return new($"No complete answer: {inner.Message}", operation: null, http: null, inner) { Attempts = 1 };
    }

    /// <summary>Makes the error of a service that does not answer in time.</summary>
    /// <param name="timeout">The time that has passed.</param>
    /// <returns>The exception.</returns>
    public static GesTimeoutException TimeoutException(TimeSpan timeout) =>
        new(FormattableString.Invariant($"No complete answer within {timeout.TotalSeconds} s."), operation: null, http: null) { Attempts = 1 };

    /// <summary>Makes the error of a success with a body that is not as documented.</summary>
    /// <param name="http">Status, headers and request id.</param>
    /// <param name="body">The body; null where it had been read well, but lacks something.</param>
    /// <returns>The exception.</returns>
    public static GesMalformedResponseException MalformedResponseException(GesHttpResult http, string? body = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        return new($"The call succeeded with HTTP {http.Status}, but the body is not as documented.", operation: null, http, body) { Attempts = 1 };
    }

    /// <summary>Makes the error of an answer that is larger than allowed.</summary>
    /// <param name="http">Status, headers and request id.</param>
    /// <param name="limit">The limit in bytes.</param>
    /// <returns>The exception.</returns>
    public static GesResponseTooLargeException ResponseTooLargeException(GesHttpResult http, long limit)
    {
        ArgumentNullException.ThrowIfNull(http);
        return new(FormattableString.Invariant($"The answer is larger than {limit} bytes."), operation: null, http, limit) { Attempts = 1 };
    }
}
