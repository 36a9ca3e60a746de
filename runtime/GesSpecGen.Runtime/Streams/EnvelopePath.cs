using System.Text;
using System.Text.Json;

namespace GesSpecGen.Streams;

/// <summary>Follows the names that lead to an array in an answer's envelope, token by token. Where a list stands on the way, the names go on in each object of it.</summary>
internal sealed class EnvelopePath(string names)
{
    private readonly byte[][] _names = [.. names.Split('.').Select(Encoding.UTF8.GetBytes)];
    private readonly Stack<Container> _open = [];
    private int _matched;
    private bool _isNext;

    private bool IsLast => _matched == _names.Length - 1;

    /// <summary>Takes the token that the reader stands on; true if it opens an array that the names lead to.</summary>
    internal bool Reaches(ref Utf8JsonReader json)
    {
        bool isNext = _isNext;
        _isNext = false;
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _isNext = IsInside(json.CurrentDepth, isList: false) && json.ValueTextEquals(_names[_matched]);
                break;
            case JsonTokenType.StartArray when isNext && IsLast:
                return true;
            case JsonTokenType.StartArray or JsonTokenType.StartObject when isNext && !IsLast:
                Enter(in json, hasName: true);
                break;
            case JsonTokenType.StartObject when json.CurrentDepth == 0 || IsInside(json.CurrentDepth, isList: true):
                Enter(in json, hasName: false);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray when IsInside(json.CurrentDepth + 1, null):
                _matched -= _open.Pop().HasName ? 1 : 0;
                break;
        }

        return false;
    }

    private bool IsInside(int depth, bool? isList) => _open.TryPeek(out Container last) && last.Depth == depth - 1 && (isList is null || isList == last.IsList);

    private void Enter(in Utf8JsonReader json, bool hasName)
    {
        _open.Push(new(json.CurrentDepth, json.TokenType == JsonTokenType.StartArray, hasName));
        _matched += hasName ? 1 : 0;
    }

    private readonly record struct Container(int Depth, bool IsList, bool HasName);
}
