namespace GesSpecGen.Benchmarks.Generation;

/// <summary>Spec files on disk.</summary>
internal static class SpecFolder
{
    public static void Write(IEnumerable<SpecFileText> files, string folder)
    {
        foreach (SpecFileText file in files)
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
