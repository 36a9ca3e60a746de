namespace GesSpecGen.Calls;

/// <summary>An answer, or why there is none.</summary>
internal readonly record struct TryResult<T>(T? Answer, Failure? Failure)
    where T : class;
