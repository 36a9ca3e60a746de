using GesSpecGen.PrivateYaml;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("Usage: GesSpecGen.PrivateYaml <assembly> <renamed assembly>");
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
AssemblyRenamer.Rename(source, target);
return 0;
