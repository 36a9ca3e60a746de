using System.Text;
using GesSpecGen.Core;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Generator.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GesSpecGen.Generator;

/// <summary>Spec files in, client out. One branch a file; findings travel apart, so that one that moves re-emits nothing; of C# only types with the attribute are looked at.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GesSpecGenerator : IIncrementalGenerator
{
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<(Settings Settings, EquatableArray<Finding> Findings)> chosen = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options));
        IncrementalValueProvider<Settings> settings = chosen.Select(static (read, _) => read.Settings).WithTrackingName(Steps.Settings);
        IncrementalValueProvider<bool> canCompile = LanguageCheck.IsNewEnough(context);
        IncrementalValuesProvider<SpecText> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SpecText.Of(pair.Left, pair.Right))
            .Where(static text => text is not null).Select(static (text, _) => text!);
        IncrementalValueProvider<bool> isSpecWanted = Demand.IsSpec(texts, settings);
        IncrementalValueProvider<bool> isThere = CompiledClient.IsInTheWay(context, settings, isSpecWanted);
        IncrementalValuesProvider<SpecFile> read = texts
            .Combine(canCompile.Combine(isThere))
            .Where(static pair => pair.Right is (true, false))
            .Select(static (pair, stop) => pair.Left.Read(stop))
            .WithTrackingName(Steps.Read);
        IncrementalValueProvider<AlgorithmRunners> runners = read
            .Where(static file => file.Operation?.Behaviour.Algorithms is not null)
            .Collect()
            .Select(static (files, _) => AlgorithmRunners.Of(files));
        IncrementalValuesProvider<SpecFile> files = read.Combine(runners).Select(static (pair, _) => pair.Right.Complete(pair.Left));
        IncrementalValueProvider<IndexResult> index = files.Collect().Combine(settings)
            .Select(static (pair, _) => SpecIndexBuilder.Build(pair.Left, pair.Right.Selection));
        IncrementalValueProvider<SpecIndex> names = index.Select(static (result, _) => result.Index).WithTrackingName(Steps.Index);
        IncrementalValuesProvider<BoundFile> bound = files.Combine(names).Combine(settings)
            .Select(static (input, _) => FileBinder.Bind(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(Steps.Bind);

        EmitSources(context, bound);
        EmitPlanes(context, index, names, settings);
        ReportFindings(context, files, index, bound);
        IncrementalValuesProvider<FoundRecord> records = context.SyntaxProvider
            .ForAttributeWithMetadataName(RecordFinder.Attribute, static (node, _) => node is TypeDeclarationSyntax, RecordFinder.Find);
        EmitRecords(context, records.Combine(canCompile).Where(static pair => pair.Right).Select(static (pair, _) => pair.Left));
        Report(context, LanguageCheck.Findings(context, Demand.IsAny(isSpecWanted, records)));
        Report(context, isThere.Combine(canCompile).SelectMany(static (pair, _) => pair is (true, true) ? new[] { CompiledClient.Finding } : []));
        Report(context, chosen.Combine(canCompile).SelectMany(static (pair, _) => pair.Right ? pair.Left.Findings : default));
    }

    private static void EmitSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BoundFile> bound)
    {
        IncrementalValuesProvider<SourceModel> sources = bound
            .Where(static file => file.Source is not null)
            .Select(static (file, _) => file.Source!)
            .WithTrackingName(Steps.Source);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, Text(SourceEmitter.Emit(source))));
    }

    private static void EmitPlanes(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<IndexResult> index, IncrementalValueProvider<SpecIndex> names, IncrementalValueProvider<Settings> settings)
    {
        IncrementalValuesProvider<PlaneModel> clients = names.Combine(settings)
            .SelectMany(static (pair, _) => pair.Left.Planes.Select(plane => PlaneBinder.Client(plane, pair.Left, pair.Right)).OfType<PlaneModel>())
            .WithTrackingName(Steps.Plane);
        IncrementalValuesProvider<((PlaneFacts Facts, SpecIndex Names) Known, Settings Settings)> facts = index
            .SelectMany(static (result, _) => result.Facts).Combine(names).Combine(settings);
        IncrementalValuesProvider<ErrorCodesModel> errorCodes = facts
            .Select(static (input, _) => PlaneBinder.ErrorCodes(input.Known.Facts, input.Known.Names, input.Settings))
            .Where(static model => model is not null).Select(static (model, _) => model!)
            .WithTrackingName(Steps.ErrorCodes);
        IncrementalValuesProvider<EndpointsModel> endpoints = facts
            .Select(static (input, _) => PlaneBinder.Endpoints(input.Known.Facts, input.Known.Names, input.Settings))
            .Where(static model => model is not null).Select(static (model, _) => model!)
            .WithTrackingName(Steps.Endpoints);
        context.RegisterSourceOutput(clients, static (output, plane) => output.AddSource(plane.HintName, Text(PlaneEmitter.Emit(plane))));
        context.RegisterSourceOutput(errorCodes, static (output, model) => output.AddSource(model.HintName, Text(ErrorCodeEmitter.Emit(model))));
        context.RegisterSourceOutput(endpoints, static (output, model) => output.AddSource(model.HintName, Text(EndpointEmitter.Emit(model))));
    }

    private static void EmitRecords(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FoundRecord> records)
    {
        IncrementalValuesProvider<RecordModel> models = records
            .Where(static found => found.Model is not null).Select(static (found, _) => found.Model!)
            .WithTrackingName(Steps.Record);
        context.RegisterSourceOutput(models, static (output, model) => output.AddSource(model.HintName, Text(RecordEmitter.Emit(model))));
        Report(context, records.SelectMany(static (found, _) => found.Findings));
    }

    private static void ReportFindings(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SpecFile> files, IncrementalValueProvider<IndexResult> index, IncrementalValuesProvider<BoundFile> bound)
    {
        IncrementalValueProvider<SharedSpec> shared = files
            .Where(static file => file.Operation is null)
            .Collect()
            .Select(static (all, _) => SharedSpec.Of(all))
            .WithTrackingName(Steps.Shared);
        // The packaged files have been checked before they were packed.
        IncrementalValuesProvider<Finding> contents = files
            .Where(static file => !file.IsBundled)
            .Combine(shared)
            .SelectMany(static (pair, _) => ContentCheck.Run(pair.Left, pair.Right));

        Report(context, files.SelectMany(static (file, _) => file.Findings));
        Report(context, bound.SelectMany(static (file, _) => file.Findings));
        Report(context, index.SelectMany(static (result, _) => result.Findings));
        Report(context, contents);
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Finding> findings)
    {
        IncrementalValueProvider<Reporting> reporting = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => Reporting.Of(options));
        context.RegisterSourceOutput(
            findings.WithTrackingName(Steps.Findings).Combine(reporting),
            static (output, pair) => output.ReportDiagnostic(pair.Left.ToDiagnostic(pair.Right)));
    }

    private static SourceText Text(string code) => SourceText.From(code, WithoutMark);
}
