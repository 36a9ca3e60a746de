using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Model;

/// <summary>The documented error codes of a plane: a source of its own, so that an edit of one emits nothing else.</summary>
public sealed record ErrorCodesModel(string HintName, string Namespace, bool IsPublic, string Plane, string ClassName, EquatableArray<ErrorCodeModel> Codes);

public sealed record ErrorCodeModel(string Code, string Name, int Status, ErrorAdvice Advice, string Meaning, string Remedy);
