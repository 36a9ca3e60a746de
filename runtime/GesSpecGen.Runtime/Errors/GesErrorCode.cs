namespace GesSpecGen;

/// <summary>A documented error code.</summary>
/// <param name="Code">The code, such as <c>GES.7000</c>.</param>
/// <param name="Status">The HTTP status that it is documented with.</param>
/// <param name="Advice">What helps.</param>
/// <param name="Meaning">What happened.</param>
/// <param name="Remedy">What to do; empty where the documentation says nothing.</param>
public sealed record GesErrorCode(string Code, int Status, GesErrorAdvice Advice, string Meaning, string Remedy);
