namespace GesSpecGen.Emulator.Tests.Support;

/// <summary>Spec files in a folder that is gone after the test.</summary>
internal sealed class SpecFolder : IDisposable
{
    public SpecFolder(IReadOnlyDictionary<string, string> texts)
    {
        Path = Directory.CreateTempSubdirectory("ges-spec-").FullName;
        foreach ((string path, string text) in texts)
            Write(path, text);
    }

    public string Path { get; }

    public string File(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(path))!);
        System.IO.File.WriteAllText(File(path), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
