using System.Text.Json;

namespace GesSpecGen.Contract.Tests.Records;

/// <summary>What emitted code makes of rows.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Members_take_the_columns_of_their_names_whatever_their_order() =>
        Assert.Equal([new User("Ray", 9007199254740993, 18, false)], new GesTable(["ISACTIVE", "age", "ID", "n.name"], [[false, 18, 9007199254740993, "Ray"]]).As<User>());

    [Fact]
    public void What_is_nullable_or_has_a_default_may_be_absent() =>
        Assert.Equal([new User("Ray", 1, null, true), new User("Li", 2, null, true)], new GesTable(["n.name", "id"], [["Ray", 1], ["Li", 2]]).As<User>());

    [Fact]
    public void A_column_of_the_very_name_goes_before_one_in_other_letters() =>
        Assert.Equal("Ray", new GesTable(["N.NAME", "n.name", "id"], [["Li", "Ray", 1]])[0].As<User>().Name);

    [Fact]
    public void All_types_are_read()
    {
        GesValue vertex = GesValue.Parse("""{ "name": "Ray", "age": [18, 19] }""");
        Everything row = new GesTable(
            ["text", "flag", "price", "share", "local", "instant", "day", "any", "vertex", "numbers", "nested"],
            [["a\nb", true, 12345678901234567890.12m, 0.5, "2024-02-29 12:30:00", "2024-02-29T12:30:00", "2024-02-29", GesValue.Null, vertex, GesValue.Parse("[1, 2]"), GesValue.Parse("[[\"a\"],[]]")]])[0].As<Everything>();

        Assert.Equal(("a\nb", true, 12345678901234567890.12m, 0.5), (row.Text, row.Flag, row.Price, row.Share));
        Assert.Equal(new DateTime(2024, 2, 29, 12, 30, 0), row.Local);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.Zero), row.Instant);
        Assert.Equal(new DateOnly(2024, 2, 29), row.Day);
        Assert.Equal(GesValue.Null, row.Any);
        Assert.Equal(("Ray", 18L), (row.Vertex!.Text("name"), row.Vertex.Int64("age")));
        Assert.Equal([1, 2], row.Numbers);
        Assert.Equal([["a"], []], row.Nested!);
    }

    [Theory]
    [InlineData("""["Ray", null]""", "Row 2, column 'Id': expected a value, found null; User.Id is of type long.")]
    [InlineData("""["Ray", "one"]""", "Row 2, column 'Id': expected a whole number, found a text that is none; User.Id is of type long.")]
    [InlineData("""[["Ray"], 1]""", "Row 2, column 'n.name': expected a text, found a list; User.Name is of type string.")]
    public void A_wrong_value_is_told_with_row_column_and_type(string row, string message)
    {
        GesTable table = new(["n.name", "id"], [["Li", 1], GesValue.Parse(row).GetList()!]);

        Assert.Equal(message, Assert.ThrowsAny<JsonException>(table.As<User>).Message);
    }

    [Fact]
    public void A_missing_column_is_told_with_those_that_are_there() =>
        Assert.Equal(
            "User.Id (long) needs a column 'Id', but there are: 'n.name', 'n.id'.",
            Assert.ThrowsAny<JsonException>(() => new GesTable(["n.name", "n.id"], [["Ray", 1]]).As<User>()).Message);
}
