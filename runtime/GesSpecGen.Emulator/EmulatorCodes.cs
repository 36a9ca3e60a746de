namespace GesSpecGen.Emulator;

/// <summary>Error codes of answers in which the emulator speaks for itself. The service knows none of them, so they cannot be taken for its own.</summary>
public static class EmulatorCodes
{
    /// <summary>Status 400: the request contradicts the documented tables.</summary>
    public const string InvalidRequest = "EMULATOR.400";

    /// <summary>Status 401: the token is missing or is not the emulator's.</summary>
    public const string Unauthorized = "EMULATOR.401";

    /// <summary>Status 404: no documented operation has this path, or a job is not known and its operation documents no answer for that.</summary>
    public const string NotFound = "EMULATOR.404";

    /// <summary>Status 405: operations with this path have other methods.</summary>
    public const string WrongMethod = "EMULATOR.405";

    /// <summary>Status 400: the service could do this, an emulated graph cannot.</summary>
    public const string Unsupported = "EMULATOR.501";

    /// <summary>The answer is a <see cref="Fault"/> that was asked for.</summary>
    public const string Fault = "EMULATOR.FAULT";

    /// <summary>Status 500: the emulator itself failed; the message says how.</summary>
    public const string Broken = "EMULATOR.500";
}
