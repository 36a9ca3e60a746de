using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator;

/// <summary>Hands findings to the compiler, as the project wants them to be told.</summary>
internal sealed class FindingOutput(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Reporting> reporting)
{
    public void Report(IncrementalValuesProvider<Finding> findings) => context.RegisterSourceOutput(
        findings.WithTrackingName(Steps.Findings).Combine(reporting),
        static (output, pair) => output.ReportDiagnostic(pair.Left.ToDiagnostic(pair.Right)));
}
