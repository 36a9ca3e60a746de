using System.ComponentModel;
using System.Text;
using System.Text.Json;
using GesSpecGen.Jobs;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>Which jobs have a result of a type, and where in the answer that reads them it stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesJobResultKind
{
    /// <summary>Describes a kind of results.</summary>
    /// <param name="operation">The operation that starts the jobs.</param>
    /// <param name="place">Names that lead to the result, divided by dots.</param>
    /// <param name="names">The members that tell it from other results.</param>
    public GesJobResultKind(string operation, string place, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(names);
        Operation = operation;
        Place = place;
        Path = [.. place.Split('.').Select(Encoding.UTF8.GetBytes)];
        Names = names;
    }

    /// <summary>The operation that starts the jobs.</summary>
    public string Operation { get; }

    /// <summary>Names that lead to the result, divided by dots.</summary>
    public string Place { get; }

    /// <summary>Reads the result out of the answer to a call that has waited for it.</summary>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="json">A reader that stands on the answer.</param>
    /// <returns>The result.</returns>
    /// <exception cref="System.Text.Json.JsonException">There is none.</exception>
    public static TResult Read<TResult>(ref Utf8JsonReader json)
        where TResult : GesResponse, IGesJobResult<TResult>
    {
        long start = json.TokenStartIndex;
        TResult result = JobResult.Read<TResult>(json, isNamed: false) ?? throw new MemberException($"the result of {TResult.Kind.Operation} at {TResult.Kind.Place}", "an answer without one", start);
        json.Skip();
        return result;
    }

    internal IReadOnlyList<byte[]> Path { get; }

    internal IReadOnlyList<string> Names { get; }
}
