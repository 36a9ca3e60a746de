using BenchmarkDotNet.Running;
using GesSpecGen.Benchmarks.Soak;

if (args is ["soak", ..])
    return await SoakCommand.Create().Parse(args[1..]).InvokeAsync();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
