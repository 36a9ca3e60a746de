using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Tests;

/// <summary>The whole client compiles without a warning in every kind of project: emitted files say for themselves what they need of it.</summary>
public sealed class ProjectKindTests
{
    private static readonly GeneratorRun Client = GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything);

    // Types, where the decoys of the other tests are namespaces.
    private const string TypesInTheWay = """
        #pragma warning disable
        namespace GesSpecGen { class System { } class Exception { } class Type { } class Array { } }
        namespace GesSpecGen.Management { class System { } class Task { } class String { } class Exception { } class ArgumentException { } class ArgumentNullException { } class Func { } class Dictionary { } class GesSpecGen { } }
        namespace GesSpecGen.Memory { class System { } class Task { } class GesValue { } class GesJob { } class GesSpecGen { } }
        namespace GesSpecGen.Persistent { class System { } class GesTransaction { } class GesStream { } class IAsyncEnumerable { } class GesSpecGen { } }
        class Exception { } class Uri { } class Task { } class CancellationToken { } class Dictionary<TKey, TValue> { }
        """;

    public static TheoryData<LanguageVersion, NullableContextOptions> Projects => new()
    {
        { LanguageVersion.CSharp12, NullableContextOptions.Disable },
        { LanguageVersion.CSharp12, NullableContextOptions.Warnings },
        { LanguageVersion.Latest, NullableContextOptions.Disable },
        { LanguageVersion.Preview, NullableContextOptions.Enable },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Whatever_its_language_and_its_nullable_setting(LanguageVersion language, NullableContextOptions nullable) =>
        Assert.Empty(Client.CompileIn(Project.Of(language, nullable)));

    [Fact]
    public void Beside_types_that_are_named_like_the_ones_of_the_framework_and_of_the_runtime() =>
        Assert.Empty(Client.CompileIn(Project.Of(LanguageVersion.CSharp12, NullableContextOptions.Enable, TypesInTheWay)));

    [Fact]
    public void In_a_namespace_of_the_consumers_that_has_a_type_System()
    {
        GeneratorRun client = GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything, ("GesNamespace", "Contoso.Graphs"));

        Assert.Empty(client.CompileIn(Project.Of(LanguageVersion.CSharp12, NullableContextOptions.Enable, "namespace Contoso { class System { } class Task { } class GesSpecGen { } } namespace Contoso.Graphs { class System { } class String { } }")));
    }
}
