namespace GesSpecGen.Package.Tests.Feed;

/// <summary>Packs once for all tests. They run one after another: each of them is a build that takes what processors there are.</summary>
[CollectionDefinition(Name)]
public sealed class FeedCollection : ICollectionFixture<LocalFeed>
{
    public const string Name = "packed packages";
}
