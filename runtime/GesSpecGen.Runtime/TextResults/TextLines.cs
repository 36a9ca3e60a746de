using System.Text;

namespace GesSpecGen.TextResults;

/// <summary>The lines of a file, one ahead.</summary>
internal sealed class TextLines(Stream text)
{
    private readonly StreamReader _reader = new(text, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
    private string? _ahead;

    /// <summary>Number of the line that was given last, from one.</summary>
    internal long Number { get; private set; }

    internal async ValueTask<string?> NextAsync(CancellationToken cancellationToken)
    {
        string? line = _ahead ?? await _reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        _ahead = null;
        Number++;
        return line;
    }

    /// <summary>Gives the last line again next time.</summary>
    internal void Back(string line)
    {
        _ahead = line;
        Number--;
    }
}
