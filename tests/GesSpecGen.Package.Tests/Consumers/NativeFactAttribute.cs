namespace GesSpecGen.Package.Tests.Consumers;

/// <summary>A test that makes native code, where this machine has the linker that the SDK does not bring.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !IsInstalled("clang") && !IsInstalled("gcc"))
            Skip = "There is neither clang nor gcc to link native code with.";
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
