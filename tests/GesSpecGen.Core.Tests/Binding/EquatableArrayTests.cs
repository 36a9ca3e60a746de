namespace GesSpecGen.Core.Tests.BindingTests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        EquatableArray<string> one = new(["a", "b"]), same = new(["a", "b"]);

        Assert.True(one == same && !(one != same) && one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b,a")]
    [InlineData("a,b,c")]
    [InlineData("")]
    public void Lists_of_other_items_are_not(string items) =>
        Assert.False(new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(items.Split(',', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void A_default_list_is_an_empty_one()
    {
        EquatableArray<string> none = default;

        Assert.True(none.Equals(new EquatableArray<string>([])));
        Assert.Equal(new EquatableArray<string>([]).GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.False(none.Equals(null));
    }
}
