using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Spec;

/// <summary>Reads the spec that the options name.</summary>
internal static class SpecSource
{
    private static readonly Lazy<SpecSet> _packaged = new(static () => SpecSet.Read(PackagedSpec.Texts));

    public static SpecSet Read(GesEmulatorOptions options)
    {
        // It was checked before it was packaged.
        if (options.SpecFolder is null && options.SpecTexts is null)
            return _packaged.Value;
        if (options.SpecFolder is not null && options.SpecTexts is not null)
            throw new ArgumentException($"Give either {nameof(options.SpecFolder)} or {nameof(options.SpecTexts)}, not both.", nameof(options));
        SpecSet spec = options.SpecFolder is { } folder ? SpecSet.Of(Folder(folder)) : SpecSet.Read(options.SpecTexts!);
        List<string> errors = [.. SpecCheck.Findings(spec).Where(static finding => finding.Rule.Severity == Severity.Error).Select(static finding => finding.ToString())];
        if (errors.Count > 0)
            throw new InvalidSpecException(errors);
        if (!spec.Operations.Any())
            throw new ArgumentException($"The spec{(options.SpecFolder is null ? "" : $" in '{options.SpecFolder}'")} describes no operation.", nameof(options));
        return spec;
    }

    private static IEnumerable<SpecFile> Folder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no spec folder '{folder}'.");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(SpecPath.IsSpec)
            .Select(file => SpecFileReader.Read(file, Path.GetRelativePath(folder, file).Replace('\\', '/'), isBundled: false, File.ReadAllText(file)));
    }
}
