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
        IncrementalValueProvider<ProjectSettings> chosen = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectSettings.Of(options));
        IncrementalValueProvider<Settings> settings = chosen.Select(static (read, _) => read.Settings).WithTrackingName(Steps.Settings);
        IncrementalValueProvider<Language> language = context.ParseOptionsProvider.Select(static (options, _) => Language.Of(options));
        IncrementalValuesProvider<SpecText> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SpecText.Of(pair.Left, pair.Right))
            .Where(static text => text is not null).Select(static (text, _) => text!);
        IncrementalValueProvider<Demand> wanted = Demand.OfSpec(texts, settings);
        IncrementalValueProvider<CompiledClient> client = CompiledClient.Of(context, settings, wanted);
        IncrementalValueProvider<Surroundings> around = language.Combine(client).Select(static (pair, _) => new Surroundings(pair.Left, pair.Right));
        IncrementalValuesProvider<SpecFile> read = texts
            .Combine(around)
            .Where(static pair => pair.Right.CanGenerate)
            .Select(static (pair, stop) => pair.Left.Read(stop))
            .WithTrackingName(Steps.Read);
        IncrementalValueProvider<AlgorithmRunners> runners = read
            .Where(static file => file.Operation?.Behaviour.Algorithms is not null)
            .Collect()
            .Select(static (files, _) => AlgorithmRunners.Of(files));
        IncrementalValuesProvider<SpecFile> files = read.Combine(runners).Select(static (pair, _) => pair.Right.Complete(pair.Left));
        IncrementalValueProvider<IndexResult> index = files.Collect()
            .Select(static (all, _) => new SpecFiles(all))
            .Combine(settings)
            .Select(static (pair, _) => SpecIndexBuilder.Build(pair.Left.All, pair.Right.Selection));
        IncrementalValueProvider<BindingScope> scope = index.Select(static (result, _) => result.Index).WithTrackingName(Steps.Index)
            .Combine(settings)
            .Select(static (pair, _) => new BindingScope(pair.Left, pair.Right));
        IncrementalValuesProvider<BoundFile> bound = files.Combine(scope)
            .Select(static (pair, _) => FileBinder.Bind(pair.Left, pair.Right.Names, pair.Right.Settings))
            .WithTrackingName(Steps.Bind);
        IncrementalValuesProvider<FoundRecord> records = context.SyntaxProvider
            .ForAttributeWithMetadataName(RecordFinder.Attribute, static (node, _) => node is TypeDeclarationSyntax, RecordFinder.Find);
        IncrementalValuesProvider<FoundRecord> usable = records.Combine(language).Where(static pair => pair.Right.IsNewEnough).Select(static (pair, _) => pair.Left);

        EmitSources(context, bound);
        EmitPlanes(context, index, scope);
        EmitRecords(context, usable);
        FindingOutput output = new(context, chosen.Select(static (read, _) => read.Reporting));
        output.Report(files.SelectMany(static (file, _) => file.Findings));
        output.Report(bound.SelectMany(static (file, _) => file.Findings));
        output.Report(index.SelectMany(static (result, _) => result.Findings));
        output.Report(Contents(files));
        output.Report(usable.SelectMany(static (found, _) => found.Findings));
        output.Report(Demand.OfAny(wanted, records).Combine(language).SelectMany(static (pair, _) => pair.Left.IsAny ? pair.Right.Findings : default));
        output.Report(around.SelectMany(static (around, _) => around.Language.IsNewEnough ? around.Client.Findings : default));
        output.Report(chosen.Combine(language).SelectMany(static (pair, _) => pair.Right.IsNewEnough ? pair.Left.Findings : default));
    }

    private static void EmitSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BoundFile> bound)
    {
        IncrementalValuesProvider<SourceModel> sources = bound
            .Where(static file => file.Source is not null)
            .Select(static (file, _) => file.Source!)
            .WithTrackingName(Steps.Source);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, Text(SourceEmitter.Emit(source))));
    }

    private static void EmitPlanes(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<IndexResult> index, IncrementalValueProvider<BindingScope> scope)
    {
        IncrementalValuesProvider<PlaneModel> clients = scope
            .SelectMany(static (all, _) => all.Names.Planes.Select(plane => PlaneBinder.Client(plane, all.Names, all.Settings)).OfType<PlaneModel>())
            .WithTrackingName(Steps.Plane);
        IncrementalValuesProvider<PlaneFacts> facts = index.SelectMany(static (result, _) => result.Facts);
        IncrementalValuesProvider<ErrorCodesModel> errorCodes = facts.Combine(scope)
            .Select(static (pair, _) => PlaneBinder.ErrorCodes(pair.Left, pair.Right.Names, pair.Right.Settings))
            .Where(static model => model is not null).Select(static (model, _) => model!)
            .WithTrackingName(Steps.ErrorCodes);
        IncrementalValuesProvider<EndpointsModel> endpoints = facts.Combine(scope)
            .Select(static (pair, _) => PlaneBinder.Endpoints(pair.Left, pair.Right.Names, pair.Right.Settings))
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
    }

    // The packaged files have been checked before they were packed.
    private static IncrementalValuesProvider<Finding> Contents(IncrementalValuesProvider<SpecFile> files)
    {
        IncrementalValueProvider<SharedSpec> shared = files
            .Where(static file => file.Operation is null)
            .Collect()
            .Select(static (all, _) => SharedSpec.Of(all))
            .WithTrackingName(Steps.Shared);
        return files
            .Where(static file => !file.IsBundled)
            .Combine(shared)
            .SelectMany(static (pair, _) => ContentCheck.Run(pair.Left, pair.Right));
    }

    private static SourceText Text(string code) => SourceText.From(code, WithoutMark);
}
