using GesSpecGen.Management;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace GesSpecGen.Analyzers.Tests.Support;

/// <summary>
/// Code that calls the compiled client. What an analyzer is to find stands between « and »; what a method of the code holds is given alone.
/// </summary>
internal static class Caller
{
    private static readonly ReferenceAssemblies Runtime = new("net10.0");

    public static string Body(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using GesSpecGen;
        using GesSpecGen.Management;

        class Caller(GesManagementClient ges, GesSpecGen.Memory.GesGraphClient graph, GesSpecGen.Persistent.GesPersistentGraphClient accounts)
        {
            const string Label = "user";

            async Task RunAsync(string name, int age, string[] names, CancellationToken token)
            {
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;

    public static Task FindsNothing<TAnalyzer>(string code, string? engine = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Run<TAnalyzer, EmptyCodeFixProvider>("", code, code, new() { Engine = engine });

    public static Task Finds<TAnalyzer>(string rule, string code, string? engine = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Run<TAnalyzer, EmptyCodeFixProvider>(rule, code, code, new() { Engine = engine });

    /// <summary>A finding about the project, which stands nowhere in its code.</summary>
    public static async Task FindsInProject<TAnalyzer>(string rule, string code, string engine)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier> test = Test<TAnalyzer, EmptyCodeFixProvider>(code, new() { Engine = engine });
        test.ExpectedDiagnostics.Add(new DiagnosticResult(rule, DiagnosticSeverity.Warning).WithArguments(engine));
        await test.RunAsync();
    }

    public static Task Mends<TAnalyzer, TFix>(string rule, string before, string after, Choice? choice = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        Run<TAnalyzer, TFix>(rule, before, after, choice ?? new());

    private static async Task Run<TAnalyzer, TFix>(string rule, string before, string after, Choice choice)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> test = Test<TAnalyzer, TFix>(Marked(before, rule), choice);
        if (after != before)
            test.FixedCode = Marked(after, rule);
        await test.RunAsync();
    }

    private static CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> Test<TAnalyzer, TFix>(string code, Choice choice)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> test = new()
        {
            TestCode = code,
            ReferenceAssemblies = Runtime,
            CodeActionIndex = choice.Action,
            CodeActionEquivalenceKey = choice.Key,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        foreach (SolutionState state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange(References);
            if (choice.Engine is { } engine)
                state.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.GesEngineVersion = {engine}\n"));
        }

        return test;
    }

    private static string Marked(string code, string rule) => code.Replace("«", "{|" + rule + ":", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal);

    public static MetadataReference[] References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(typeof(GesManagementClient).Assembly.Location).Append(typeof(GesObject).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}

/// <summary>Which fix of several, and what the project says.</summary>
internal sealed record Choice
{
    public int? Action { get; init; }

    public string? Key { get; init; }

    public string? Engine { get; init; }
}
