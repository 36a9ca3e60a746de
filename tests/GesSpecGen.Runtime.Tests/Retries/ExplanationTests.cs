using System.Security.Authentication;
using GesSpecGen.Calls;
using GesSpecGen.Http;
using GesSpecGen.Retries;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Retries;

public class ExplanationTests
{
    public static TheoryData<string, Exception> Broken => new()
    {
        { nameof(FailureKind.NotSent), new HttpRequestException(HttpRequestError.NameResolutionError) },
        { nameof(FailureKind.NotSent), new HttpRequestException(HttpRequestError.ConnectionError) },
        { nameof(FailureKind.NotSent), new HttpRequestException(HttpRequestError.ProxyTunnelError) },
        { nameof(FailureKind.NotSent), new HttpRequestException(HttpRequestError.SecureConnectionError, inner: new IOException()) },
        { nameof(FailureKind.Final), new HttpRequestException(HttpRequestError.SecureConnectionError, inner: new AuthenticationException()) },
        { nameof(FailureKind.NotAnswered), new HttpRequestException(HttpRequestError.ResponseEnded) },
        { nameof(FailureKind.NotAnswered), new HttpRequestException(HttpRequestError.Unknown) },
        { nameof(FailureKind.NotAnswered), new IOException() },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void It_counts_whether_a_connection_was_made(string kind, Exception e)
    {
        using Call call = Calling(isOwn: false);

        Failure failure = Explanation.Of(Sent(call), e);

        Assert.Equal(kind, failure.Kind.ToString());
        Assert.Equal(1, Assert.IsType<GesTransportException>(failure.Error).Attempts);
    }

    [Theory]
    [InlineData(true, FailureKind.NotSent, typeof(GesTransportException))]
    [InlineData(false, FailureKind.NotAnswered, typeof(GesTimeoutException))]
    internal void A_timeout_of_the_handler_is_that_of_connecting_if_nobody_else_has_configured_it(bool isOwn, FailureKind kind, Type error)
    {
        using Call call = Calling(isOwn);

        Failure failure = Explanation.Of(Sent(call), new TaskCanceledException("No connection within 15 s.", new TimeoutException()));

        Assert.Equal((kind, error), (failure.Kind, failure.Error.GetType()));
    }

    [Fact]
    public void A_cancellation_by_nobody_stays_what_it_is()
    {
        using Call call = Calling(isOwn: true);
        OperationCanceledException e = new();

        Assert.Equal(new Failure(FailureKind.Final, e), Explanation.Of(Sent(call), e));
    }

    [Fact]
    public void A_mistake_of_the_program_stays_what_it_is()
    {
        using Call call = Calling(isOwn: true);
        InvalidOperationException e = new();

        Assert.Equal(new Failure(FailureKind.Final, e), Explanation.Of(Sent(call), e));
    }

    private static Call Calling(bool isOwn)
    {
        ServiceAddress address = ServiceAddress.From(new Uri("https://ges.example.com"), allowInsecureHttp: false);
        Connection connection = new(SamplePlane.Instance, address, "project", GesCredential.Token("t")) { Http = new HttpClient(), IsOwn = isOwn };
        return new(new GesOperation("ShowJob", "GET", "/v2", ""), connection, ClientSettings.From(new GesClientOptions()), CancellationToken.None);
    }

    private static Try Sent(Call call)
    {
        Try attempt = new(call);
        attempt.Sending(new HttpRequestMessage(), new GesCredentialContext(call.Operation, "project", default, TimeProvider.System));
        return attempt;
    }
}
