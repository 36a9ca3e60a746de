namespace GesSpecGen.Emulator;

/// <summary>Headers by which a request tells the emulator how to answer, and headers that the emulator adds.</summary>
public static class EmulatorHeaders
{
    /// <summary>On a request: the title of the documented example to answer with, exactly as it is documented.</summary>
    public const string Example = "X-Emulate-Example";

    /// <summary>On a request that starts a job: the job will fail, for the reason that the header gives.</summary>
    public const string JobFailure = "X-Emulate-Job-Failure";

    /// <summary>On every answer: the id of the call, which is also <see cref="ReceivedRequest.Id"/>.</summary>
    public const string RequestId = "X-Request-Id";
}
