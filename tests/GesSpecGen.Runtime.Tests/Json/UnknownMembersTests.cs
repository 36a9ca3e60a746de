using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Json;

public class UnknownMembersTests
{
    [Fact]
    public void There_are_none_unless_one_came()
    {
        ImportedFile file = Read.From<ImportedFile>("""{"path":"a"}""");

        Assert.Empty(file.UnknownMembers);
        Assert.Same(GesUnknownMembers.Empty, file.UnknownMembers);
        Assert.Same(GesUnknownMembers.Empty, new ImportedFile().UnknownMembers);
    }

    [Fact]
    public void They_are_kept_and_written_at_the_end()
    {
        ImportedFile file = Read.From<ImportedFile>("""{"new" : { "a" : [ 1 , 2.50 ] }, "path":"a", "more":null, "text":"\u00e9\""}""");

        Assert.Equal(["new", "more", "text"], file.UnknownMembers.Select(member => member.Key));
        Assert.Equal("""{"path":"a","new":{"a":[1,2.50]},"more":null,"text":"\u00e9\""}""", Read.Again(file));
    }

    [Fact]
    public void Of_equal_names_the_last_counts()
    {
        ImportedFile file = Read.From<ImportedFile>("""{"new":1,"new":2}""");

        Assert.True(file.UnknownMembers.TryGet("new", out GesValue value));
        Assert.Equal(2, value.GetInt64());
        Assert.Single(file.UnknownMembers);
    }

    [Fact]
    public void A_user_can_send_members_that_are_not_documented()
    {
        ImportedFile file = new() { Path = "a", UnknownMembers = new([new("extra", GesValue.From(3)), new("text", GesValue.From("x"))]) };

        Assert.Equal("""{"path":"a","extra":3,"text":"x"}""", Read.Again(file));
    }

    [Fact]
    public void An_answer_without_documented_members_keeps_everything()
    {
        GesEmptyResponse empty = Read.From<GesEmptyResponse>("""{"result":"success","":0}""");

        Assert.Equal("""{"result":"success","":0}""", Read.Again(empty));
    }
}
