namespace GesSpecGen;

/// <summary>The JSON body of an answer, with what HTTP told beside it.</summary>
public abstract class GesResponse : GesObject
{
    private GesHttpResult? _http;

    /// <summary>Status, headers and request id; never null. Empty where the object did not come over HTTP.</summary>
    public GesHttpResult Http
    {
        get => _http ?? GesHttpResult.Empty;
        init => _http = value;
    }

    internal void CameWith(GesHttpResult http) => _http = http;
}
