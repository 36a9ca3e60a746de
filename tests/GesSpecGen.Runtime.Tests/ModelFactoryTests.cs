namespace GesSpecGen.Runtime.Tests;

public class ModelFactoryTests
{
    private static readonly GesHttpResult Http = new(503, [KeyValuePair.Create<string, IReadOnlyList<string>>("X-Request-Id", ["5f1a"])]);

    [Fact]
    public void Every_error_that_a_caller_may_meet_can_be_made()
    {
        // A job that has failed makes its own: GesJob.FromStatuses.
        Type[] errors = [.. typeof(GesException).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(GesException)) && type != typeof(GesJobFailedException))];

        Type[] made = [.. typeof(GesModelFactory).GetMethods().Select(static method => method.ReturnType)];

        Assert.NotEmpty(errors);
        Assert.DoesNotContain(errors, type => type.GetConstructors().Length == 0 && !made.Contains(type));
    }

    [Fact]
    public void An_error_of_the_service_has_what_the_service_says()
    {
        GesApiException e = GesModelFactory.ApiException(Http, "GES.1", "No.", new GesErrorCode("GES.1", 503, GesErrorAdvice.Retry, "Busy.", ""));

        Assert.Equal((503, "5f1a", "GES.1", "No.", GesErrorAdvice.Retry), (e.Status, e.RequestId, e.ErrorCode, e.ErrorMessage, e.Advice));
        Assert.Equal("The call failed with HTTP 503", GesModelFactory.ApiException(Http).Message);
    }

    [Fact]
    public void Other_errors_have_what_they_have_when_the_library_makes_them()
    {
        Assert.Equal("No complete answer: The connection broke.", GesModelFactory.TransportException().Message);
        Assert.Equal("No complete answer within 2.5 s.", GesModelFactory.TimeoutException(TimeSpan.FromSeconds(2.5)).Message);
        Assert.Equal((503, "{"), (GesModelFactory.MalformedResponseException(Http, "{").Status, GesModelFactory.MalformedResponseException(Http, "{").Body));
        Assert.Equal(1024, GesModelFactory.ResponseTooLargeException(Http, 1024).Limit);
    }
}
