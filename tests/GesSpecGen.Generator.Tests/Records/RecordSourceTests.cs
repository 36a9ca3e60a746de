using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests.Records;

/// <summary>What is emitted for types that read rows.</summary>
public sealed class RecordSourceTests
{
    [Fact]
    public void A_record_with_a_constructor_and_properties() => Check("""
        #nullable enable
        using System.Collections.Generic;
        using GesSpecGen;
        namespace Acme.People;
        [GesRecord]
        public partial record Person([GesColumn("n.name")] string Name, long? Age, int Rank = 5)
        {
            public required IReadOnlyList<string> Tags { get; init; }
            public GesProperties? Home { get; set; }
            public GesValue Any { get; set; }
            public string Shown => Name;
        }
        """).MatchesSnapshot();

    [Fact]
    public void Every_type_that_a_member_may_have() => Check("""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using GesSpecGen;
        [GesRecord]
        internal partial struct All
        {
            public bool Boolean { get; set; }
            public float? Single { get; set; }
            public double Double { get; set; }
            public decimal Decimal { get; set; }
            public DateTime Local { get; set; }
            public DateTimeOffset? Instant { get; set; }
            public DateOnly Day { get; set; }
            public GesValue? Value { get; set; }
            public int[]? Numbers { get; set; }
            public List<long[]> Nested { get; set; }
            public IEnumerable<GesProperties> Vertices { get; set; }
        }
        """).MatchesSnapshot();

    [Theory]
    [InlineData("keywords", "namespace @class.@int { [GesRecord] public partial record @record(string @class, [GesColumn(\"a\\\"b\\\\c\")] long @long) { public string? @event { get; set; } } }")]
    [InlineData("nested in generic types", "partial class Outer<T> where T : struct { internal partial interface Inner<out TResult> { } partial struct Part<@in> { [GesRecord] private partial record struct Row(string Name); } }")]
    [InlineData("a generic record", "[GesRecord] sealed partial class Row<T>(string name) where T : class { public string Name { get; } = name; public T? Other => null; }")]
    [InlineData("names that hide others", "namespace Acme { class System { } class GesSpecGen { } class GesReads { } [GesRecord] partial record Row(string Name, int[] Json, int Row2) { public string? Any { get; set; } } }")]
    [InlineData("a record that derives", "[GesRecord] partial record Base(string Name) { public int? Age { get; init; } } [GesRecord] partial record Derived(string Name, long Id) : Base(Name);")]
    [InlineData("a private constructor", "[GesRecord] partial class Row { private Row() { } public string? Name { get; internal set; } public int Count { get; private set; } }")]
    [InlineData("defaults", "[GesRecord] partial record Row(string Name = \"a\\\"\", int Count = -1, double Share = double.NaN, float Part = 0.5f, decimal Price = 1.5m, bool Is = true, string? Text = null, System.DateTime Time = default, long Far = long.MinValue, double Low = double.NegativeInfinity);")]
    [InlineData("obsolete members", "[GesRecord] partial record Row { [System.Obsolete] public string? Name { get; set; } [System.Obsolete(\"Use Name.\")] public string Other { get; init; } = \"\"; }")]
    [InlineData("fields", "[GesRecord] partial struct Row { public required string Name; }")]
    [InlineData("a base type that is abstract", "abstract class Base { public virtual string? Name { get; set; } public required long Id { get; init; } } [GesRecord] partial class Row : Base { public override string? Name { get; set; } }")]
    [InlineData("names that differ in case alone", "[GesRecord] partial record Row(string Name); [GesRecord] partial record row(string Name); ")]
    [InlineData("no members", "[GesRecord] partial record Row;")]
    public void Compiles_without_a_warning(string what, string code)
    {
        GeneratorRun run = Check("#nullable enable\n#pragma warning disable CS8981\nusing GesSpecGen;\n" + code);

        Assert.True(run.Failure is null, $"{what}: {run.Failure}");
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Compiles_where_nullability_is_switched_off() =>
        GeneratorRun.FromCSharp("using GesSpecGen; [GesRecord] public partial class Row { public string Name { get; set; } public int[] Numbers { get; set; } public GesProperties Home { get; set; } }", NullableContextOptions.Disable)
            .HasNoFindings().Compiles();

    [Fact]
    public void A_type_that_is_marked_twice_is_left_to_the_compiler()
    {
        GeneratorRun run = GeneratorRun.FromCSharp("using GesSpecGen; [GesRecord] partial record Row(string Name); [GesRecord] partial record Row;");

        Assert.Null(run.Failure);
        Assert.Single(run.Sources);
    }

    private static GeneratorRun Check(string code) => GeneratorRun.FromCSharp(code).HasNoFindings().Compiles().IsCachedOnSecondRun();
}
