using BenchmarkDotNet.Running;
using GesSpecGen.Benchmarks.Builds;
using GesSpecGen.Benchmarks.Generation;
using GesSpecGen.Benchmarks.Shapes;
using GesSpecGen.Benchmarks.Soak;
using GesSpecGen.Benchmarks.Streams;

if (args is ["build", ..])
    return await BuildCommand.Create().Parse(args[1..]).InvokeAsync();
if (args is ["shapes", ..])
    return await ShapesCommand.Create().Parse(args[1..]).InvokeAsync();
if (args is ["soak", ..])
    return await SoakCommand.Create().Parse(args[1..]).InvokeAsync();
if (args is ["stream", ..])
    return await StreamCommand.Create().Parse(args[1..]).InvokeAsync();
Growth.Show(BenchmarkSwitcher.FromAssembly(typeof(SpecSize).Assembly).Run(args));
return 0;
