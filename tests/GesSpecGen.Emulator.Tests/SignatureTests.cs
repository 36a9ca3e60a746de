using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GesSpecGen.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Emulator.Tests;

public sealed class SignatureTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_signed_request_needs_no_token()
    {
        await using Visitor visitor = await StartAsync();

        Assert.Equal(200, (await SendAsync(visitor)).Status);
    }

    [Theory]
    [InlineData("Access=GESEMULATORKEY", "Access=OTHER", "access key is not")]
    [InlineData("SignedHeaders=host;x-sdk-date", "SignedHeaders=host", "have to contain")]
    [InlineData("Signature=", "Signature=0", "has to read")]
    [InlineData("SignedHeaders=host;x-sdk-date", "SignedHeaders=host;x-other;x-sdk-date", "not that of this request")]
    public async Task A_signature_that_does_not_fit_is_refused(string right, string wrong, string says)
    {
        await using Visitor visitor = await StartAsync();

        Reply reply = await SendAsync(visitor, proof => proof.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(401, reply.Status);
        Assert.Contains(says, reply["error_msg"]);
    }

    [Theory]
    [InlineData(-16)]
    [InlineData(16)]
    public async Task A_signature_is_good_for_a_quarter_of_an_hour(int minutes)
    {
        await using Visitor visitor = await StartAsync();

        Reply reply = await SendAsync(visitor, minutes: minutes);

        Assert.Equal(401, reply.Status);
        Assert.Contains("has expired", reply["error_msg"]);
    }

    [Fact]
    public async Task A_plane_that_takes_tokens_alone_takes_no_signature()
    {
        Dictionary<string, string> texts = new(PackagedSpec.Texts);
        texts["management/plane.yaml"] = texts["management/plane.yaml"].Replace("[token, signature]", "[token]", StringComparison.Ordinal);
        await using Visitor visitor = await Visitor.StartAsync(options => (options.SpecTexts, options.TimeProvider) = (texts, _clock));

        Reply reply = await SendAsync(visitor);

        Assert.Equal(401, reply.Status);
        Assert.Contains("does not accept signatures", reply.Text);
    }

    private Task<Visitor> StartAsync() => Visitor.StartAsync(options => options.TimeProvider = _clock);

    /// <summary>Signs by hand: the canonical request is written out.</summary>
    private async Task<Reply> SendAsync(Visitor visitor, Func<string, string>? change = null, int minutes = 0)
    {
        string date = (_clock.GetUtcNow() + TimeSpan.FromMinutes(minutes)).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string canonical = $"GET\n/v2/p%201/graphs/\nlimit=5&offset=0\nhost:{visitor.Ges.Endpoint.Authority}\nx-sdk-date:{date}\n\nhost;x-sdk-date\n{Hash("")}";
        byte[] signature = HMACSHA256.HashData("ges-emulator-secret-key"u8, Encoding.UTF8.GetBytes($"SDK-HMAC-SHA256\n{date}\n{Hash(canonical)}"));
        string proof = $"SDK-HMAC-SHA256 Access=GESEMULATORKEY, SignedHeaders=host;x-sdk-date, Signature={Convert.ToHexString(signature).ToLowerInvariant()}";
        return await visitor.GetAsync("/v2/p%201/graphs?offset=0&limit=5", ("X-Auth-Token", ""), ("X-Sdk-Date", date), ("Authorization", change?.Invoke(proof) ?? proof));
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
