namespace GesSpecGen.Credentials;

internal sealed class AccessKeyCredential : GesCredential
{
    private readonly GesAccessKey _key;

    internal AccessKeyCredential(GesAccessKey key)
    {
        AccessKeyCheck.Demand(key);
        _key = key;
    }

    public override bool OnlySigns => true;

    public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
    {
        RequestSignature.Add(request, _key, context);
        return ValueTask.CompletedTask;
    }
}
