using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Reading;

/// <summary>Takes <c>POST /v1.0/{project_id}/graphs/action?action_id=stop</c> apart.</summary>
internal static class UriReader
{
    // Servers take no more; what is bounded here need not be bounded by those who look for each parameter.
    private const int Longest = 2000;

    private static readonly string[] Verbs = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];

    /// <summary>Stands for a URI that could not be read.</summary>
    public static UriSpec None { get; } = new("", "", default, default, Place.FileStart);

    public static UriSpec? Read(Word uri, FindingList findings)
    {
        if (uri.Text.Length > Longest)
            return Bad("it is longer than " + Words.Of(Longest) + " characters");
        string[] words = uri.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !Verbs.Contains(words[0]))
            return Bad("it is a method (" + string.Join(", ", Verbs) + ") and a path, such as 'GET /v2/{project_id}/graphs'");
        string path = words[1];
        int query = path.IndexOf('?');
        string pathAlone = query < 0 ? path : path.Substring(0, query);
        if (!pathAlone.StartsWith("/", StringComparison.Ordinal) || pathAlone.Any(static c => c is '#' or '%' or '\\' or < '!' or > '~'))
            return Bad("the path starts with '/' and has neither spaces nor '#', '%', '\\'");
        List<UriPart>? parts = Parts(pathAlone);
        if (parts is null)
            return Bad("each '{' needs its '}' and a name between them");
        List<ConstantQuery>? constants = Constants(query < 0 ? "" : path.Substring(query + 1));
        return constants is null
            ? Bad("what follows '?' has to be name=value; a parameter that callers choose is a row under 'query'")
            : new UriSpec(words[0], pathAlone, parts.ToEquatableArray(), constants.ToEquatableArray(), uri.Place);

        UriSpec? Bad(string reason)
        {
            findings.Add(Rules.BadUri, uri.Place, uri.Text, reason);
            return null;
        }
    }

    private static List<UriPart>? Parts(string path)
    {
        List<UriPart> parts = [];
        int at = 0;
        while (at < path.Length)
        {
            int open = path.IndexOf('{', at);
            string text = open < 0 ? path.Substring(at) : path.Substring(at, open - at);
            if (text.IndexOf('}') >= 0)
                return null;
            if (text.Length > 0)
                parts.Add(new UriPart(text, IsParameter: false));
            if (open < 0)
                break;
            int close = path.IndexOf('}', open);
            string name = close < 0 ? "" : path.Substring(open + 1, close - open - 1);
            if (name.Length == 0 || name.IndexOf('{') >= 0 || name.IndexOf('/') >= 0)
                return null;
            parts.Add(new UriPart(name, IsParameter: true));
            at = close + 1;
        }

        return parts;
    }

    private static List<ConstantQuery>? Constants(string query)
    {
        List<ConstantQuery> constants = [];
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            if (equals <= 0 || pair.Any(static c => c is '{' or '#' or < '!' or > '~'))
                return null;
            constants.Add(new ConstantQuery(pair.Substring(0, equals), pair.Substring(equals + 1)));
        }

        return constants;
    }
}
