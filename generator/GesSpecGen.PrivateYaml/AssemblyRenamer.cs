using Mono.Cecil;

namespace GesSpecGen.PrivateYaml;

/// <summary>Writes an assembly again under another name. The same input gives the same bytes.</summary>
internal static class AssemblyRenamer
{
    public static void Rename(string source, string target)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(source);
        string name = Path.GetFileNameWithoutExtension(target);
        assembly.Name.Name = name;
        assembly.MainModule.Name = Path.GetFileName(target);
        RemoveStrongName(assembly);
        WriteAtOnce(assembly, target);
    }

    private static void RemoveStrongName(AssemblyDefinition assembly)
    {
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }

    // Two builds may run at the same time: neither ever sees half a file.
    private static void WriteAtOnce(AssemblyDefinition assembly, string target)
    {
        string unfinished = $"{target}.{Environment.ProcessId}.unfinished";
        assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        File.Move(unfinished, target, overwrite: true);
    }
}
