using GesSpecGen.Core.Format;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RepositorySpec;

/// <summary>What spec/README.md says of the keys.</summary>
public sealed class FormatConventions
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("spec", "README.md"));

    public static TheoryData<string> Maps => [.. Tables.Keys];

    private static IReadOnlyDictionary<string, MapFormat> Tables { get; } = new[]
    {
        OperationKeys.Operation, OperationKeys.Algorithm, RowKeys.Row, TypeKeys.Type, TypeKeys.Case, TypeKeys.Value, ExampleKeys.Example, BehaviourKeys.Behaviour, BehaviourKeys.Job, BehaviourKeys.Modes, BehaviourKeys.Polls,
        BehaviourKeys.Pages, BehaviourKeys.Batches, BehaviourKeys.Algorithms, BehaviourKeys.Table, BehaviourKeys.Transaction, BehaviourKeys.Within, PlaneKeys.Plane, PlaneKeys.Group, PlaneKeys.Region, PlaneKeys.ErrorCode,
    }.ToDictionary(static map => map.What, StringComparer.Ordinal);

    [Theory, MemberData(nameof(Maps))]
    public void The_readme_has_every_key(string map) =>
        Assert.DoesNotContain(Tables[map].Keys.Select(static key => key.Name), static key => !Readme.Contains($"`{key}`", StringComparison.Ordinal) && !Readme.Contains($"{key}: ", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Maps))]
    public void Every_key_is_described_in_a_sentence(string map) =>
        Assert.All(Tables[map].Keys, static key => Assert.Matches(@"^\S.*\.$", key.Description));
}
