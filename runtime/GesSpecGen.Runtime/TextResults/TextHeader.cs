namespace GesSpecGen.TextResults;

/// <summary>Reads the lines before the rows.</summary>
internal static class TextHeader
{
    internal static async Task<IReadOnlyDictionary<string, string>> ReadAsync(TextLines lines, CancellationToken cancellationToken)
    {
        Dictionary<string, string> header = new(StringComparer.Ordinal);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!line.StartsWith('#') || colon < 0)
            {
                lines.Back(line);
                break;
            }

            // Older releases end the line with the comma of a CSV file.
            header[line[1..colon].Trim()] = line[(colon + 1)..].Trim().TrimEnd(',');
        }

        return header;
    }
}
