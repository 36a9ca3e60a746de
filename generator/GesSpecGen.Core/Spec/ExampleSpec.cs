using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Spec;

/// <summary>A documented example. JSON is kept as the nodes that it is in YAML: quoted texts are texts, plain ones numbers, booleans and null.</summary>
public sealed record ExampleSpec(Word Title)
{
    public Word? RequestUri { get; init; }

    public EquatableArray<ExampleHeader> RequestHeaders { get; init; }

    public YamlNode? RequestBody { get; init; }

    public int? Status { get; init; }

    public YamlNode? ResponseBody { get; init; }

    /// <summary>Body of the answer that says that the job has ended which the request started.</summary>
    public YamlNode? EndedBody { get; init; }
}

public sealed record ExampleHeader(string Name, string Value);
