using GesSpecGen.Generated;

namespace GesSpecGen.Jobs;

/// <summary>Finds the error code of a failed job: where the service returns it, or in the reason, where it is one that the documentation lists.</summary>
internal static class JobErrorCode
{
    internal static string? Of(GesJobStatus status, GesPlane? plane)
    {
        if (!string.IsNullOrWhiteSpace(status.ErrorCode))
            return status.ErrorCode.Trim();
        return status.Reason is { } reason && plane is not null ? Words(reason).FirstOrDefault(word => plane.Error(word) is not null) : null;
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-'))
                continue;
            if (i > start)
                yield return text[start..i].Trim('.');
            start = i + 1;
        }
    }
}
