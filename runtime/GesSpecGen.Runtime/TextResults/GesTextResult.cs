using System.Runtime.CompilerServices;
using GesSpecGen.Generated;
using GesSpecGen.TextResults;

namespace GesSpecGen;

/// <summary>
/// The result of an algorithm as text, as it is exported to OBS: lines such as <c># runtime: 4.4</c> first, then a line with comma-separated values for each row.
/// Rows are read as one goes through them, in constant memory, and once.
/// </summary>
/// <typeparam name="TRow">Type of the rows: that of the algorithm, or <see cref="GesTextRow"/> for any.</typeparam>
public sealed class GesTextResult<TRow> : IAsyncEnumerable<TRow>
    where TRow : IGesTextRow<TRow>
{
    private readonly TextLines _lines;
    private bool _isTaken;

    private GesTextResult(TextLines lines, IReadOnlyDictionary<string, string> header)
    {
        _lines = lines;
        Header = header;
    }

    /// <summary>What stands before the rows, by its documented name, such as <c>runtime</c> (in seconds) or <c>data_total_size</c>. The name of the rows has an empty value.</summary>
    public IReadOnlyDictionary<string, string> Header { get; }

    /// <summary>Reads what stands before the rows.</summary>
    /// <param name="text">The file, in UTF-8. It stays open, and belongs to the caller.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The result, whose rows have not been read yet.</returns>
    public static async Task<GesTextResult<TRow>> OpenAsync(Stream text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextLines lines = new(text);
        return new(lines, await TextHeader.ReadAsync(lines, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Goes through the rows, once.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="FormatException">A line is not as documented; it says which, and why.</exception>
    /// <exception cref="InvalidOperationException">The rows were read before.</exception>
    public IAsyncEnumerator<TRow> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_isTaken)
            throw new InvalidOperationException("The rows of a text result are read once. Open the file again.");
        _isTaken = true;
        return RowsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    private async IAsyncEnumerable<TRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await _lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
            if (line.Length > 0)
                yield return TRow.Read(new GesTextFields(TextFields.Of(line), _lines.Number));
    }
}
