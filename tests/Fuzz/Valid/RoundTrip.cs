using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Fuzz.Inputs;
using GesSpecGen.Fuzz.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Fuzz.Valid;

/// <summary>A spec without a mistake has no finding, compiles without a warning, and its types read and write what it describes.</summary>
public static class RoundTrip
{
    /// <param name="spec">The spec.</param>
    /// <param name="values">How many values of each type.</param>
    /// <exception cref="BrokenPromise">One of these does not hold.</exception>
    public static void Run(ValidSpec spec, int values)
    {
        if (SpecCheck.Findings(SpecSet.Read(spec.Texts)).FirstOrDefault() is { } finding)
            throw new BrokenPromise(finding.ToString());
        AssemblyLoadContext context = new("Generated", isCollectible: true);
        try
        {
            Assembly assembly = Load(PipelineRun.Emit(new SpecInput("valid", [], spec.Texts)), context);
            foreach (ValidType type in spec.Types)
                for (int i = 0; i < values; i++)
                    Check(new ValidValue(spec, spec.Seed + i).Of(type).ToJsonString(), assembly.GetType("GesSpecGen.Management." + type.Name, throwOnError: true)!);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Check(string json, Type type)
    {
        string once = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type);
        string twice = JsonSerializer.Serialize(JsonSerializer.Deserialize(once, type), type);
        using JsonDocument before = JsonDocument.Parse(json), after = JsonDocument.Parse(once);
        if (once != twice || !SameJson.Is(before.RootElement, after.RootElement))
            throw new BrokenPromise($"{type.Name} reads\n{json}\nand writes\n{once}\nand then\n{twice}");
    }

    private static Assembly Load(IReadOnlyDictionary<string, string> sources, AssemblyLoadContext context)
    {
        CSharpCompilation compilation = EmittedCode.Compile(sources);
        using MemoryStream stream = new();
        if (compilation.Emit(stream).Diagnostics.FirstOrDefault(static found => found.Severity >= DiagnosticSeverity.Warning) is { } fault)
            throw new BrokenPromise(EmittedCode.Shown(fault));
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }
}
