using System.Text;
using System.Text.Json;

namespace GesSpecGen.Streams;

/// <summary>Follows the names that lead to the array in an answer's envelope, token by token.</summary>
internal sealed class EnvelopePath(string names)
{
    private readonly byte[][] _names = [.. names.Split('.').Select(Encoding.UTF8.GetBytes)];
    private int _matched;
    private bool _isNext;

    /// <summary>Takes the token that the reader stands on; true if it opens the array.</summary>
    internal bool Reaches(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _isNext = json.CurrentDepth == _matched + 1 && json.ValueTextEquals(_names[_matched]);
                return false;
            case JsonTokenType.StartArray when _isNext && _matched == _names.Length - 1:
                return true;
            case JsonTokenType.StartObject when _isNext && _matched < _names.Length - 1:
                _matched++;
                break;
            case JsonTokenType.EndObject when json.CurrentDepth == _matched && _matched > 0:
                _matched--;
                break;
        }

        _isNext = false;
        return false;
    }
}
