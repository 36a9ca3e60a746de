using System.Net.Http.Headers;
using GesSpecGen.Http;

namespace GesSpecGen.Credentials;

/// <summary>Fetches tokens from IAM.</summary>
internal sealed class IamTokens(GesIamLogin login, ServiceAddress address, HttpClient http, TimeSpan timeout, TimeSpan renewBefore)
{
    private readonly CredentialServer _iam = new($"IAM ({address}, user {login.User} of account {login.Account})", http, timeout);
    private readonly Redaction _secrets = new(login.Password);

    internal async Task<Lease<string>> FetchAsync(IamScope scope, TimeProvider clock)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address.Of(IamMessages.Path));
        request.Content = new ByteArrayContent(IamMessages.Login(login, scope)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", OwnProduct.Name);
        DateTimeOffset asked = clock.GetUtcNow();
        CredentialAnswer answer = await _iam.SendAsync(request, clock).ConfigureAwait(false);
        if (!answer.IsSuccess)
            throw _iam.Refusal(answer, _secrets);
        return Lease(answer, asked);
    }

    private Lease<string> Lease(CredentialAnswer answer, DateTimeOffset asked)
    {
        string? token = answer.Http.Header(IamMessages.TokenHeader);
        if (token is null || !TokenText.IsFit(token))
            throw _iam.Failure(answer.Http, $"sent no usable token in {IamMessages.TokenHeader}");
        if (IamMessages.Lifetime(answer.Body, asked) is not { } lifetime || lifetime <= TimeSpan.Zero)
            throw _iam.Failure(answer.Http, "did not say how long the token lasts, or it has ended already");
        return Lease<string>.Of(token, asked, lifetime, renewBefore);
    }
}
