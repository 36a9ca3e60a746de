using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Jobs;

/// <summary>Finds the result in the answer that says that a job has ended.</summary>
internal static class JobResult
{
    private const int MostNames = 8, LongestName = 64;

    /// <summary>Reads the result.</summary>
    /// <param name="json">A reader that stands on the answer.</param>
    /// <param name="isNamed">Whether only the caller says what kind of job it is, so that it has to be seen in the result.</param>
    /// <returns>The result; null where there is none.</returns>
    internal static TResult? Read<TResult>(Utf8JsonReader json, bool isNamed)
        where TResult : GesResponse, IGesJobResult<TResult>
    {
        GesJobResultKind kind = TResult.Kind;
        foreach (byte[] name in kind.Path)
        {
            Utf8JsonReader outside = json;
            if (Enter(ref json, name))
                continue;
            // Tables put a result one level higher than examples do.
            return ReferenceEquals(name, kind.Path[^1]) && Names(outside).Any(kind.Names.Contains) ? TResult.Read(ref outside) : null;
        }

        if (isNamed && kind.Names.Count > 0)
            Demand(json, kind);
        return TResult.Read(ref json);
    }

    private static bool Enter(ref Utf8JsonReader json, byte[] name)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            return false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = json.ValueTextEquals(name);
            Unexpected.EndUnlessMore(json.Read());
            if (isIt)
                return json.TokenType != JsonTokenType.Null;
            json.Skip();
        }

        return false;
    }

    private static void Demand(Utf8JsonReader json, GesJobResultKind kind)
    {
        List<string> found = Names(json);
        if (found.Any(kind.Names.Contains))
            return;
        string shown = string.Join(", ", found.Take(MostNames).Select(static name => Shown.Bounded(name, LongestName))) + (found.Count > MostNames ? ", …" : "");
        throw new MemberException($"the result of {kind.Operation} with {string.Join(" or ", kind.Names)}", found.Count == 0 ? "nothing of it" : shown, json.TokenStartIndex);
    }

    private static List<string> Names(Utf8JsonReader json)
    {
        List<string> found = [];
        if (json.TokenType != JsonTokenType.StartObject)
            return found;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            found.Add(TextJson.Text(ref json));
            Unexpected.EndUnlessMore(json.Read());
            json.Skip();
        }

        return found;
    }
}
