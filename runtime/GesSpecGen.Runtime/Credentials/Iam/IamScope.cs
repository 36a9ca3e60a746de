namespace GesSpecGen.Credentials;

/// <summary>The project that a token is for.</summary>
internal readonly record struct IamScope(string Project, bool IsName);
