namespace GesSpecGen.Contract.Tests.Records;

/// <summary>Rows whose columns only the query knows.</summary>
public sealed class TableRowTests
{
    private readonly GesTableRow _row = new GesTable(["name", "n", "big", "none"], [["Ray", GesValue.Parse("""{ "age": 18 }"""), 9007199254740993, GesValue.Null]])[0];

    [Fact]
    public void Values_are_found_by_position_and_by_name()
    {
        Assert.Equal("Ray", _row[0].GetText());
        Assert.Equal("Ray", _row.Text("NAME"));
        Assert.Equal(9007199254740993, _row.Int64("big"));
        Assert.Equal(18, _row.Properties("n")!.Int64("age"));
        Assert.Null(_row.Double("none"));
        Assert.Null(_row.Boolean("none"));
        Assert.Equal(1, _row.Number);
        Assert.Equal("""{"name":"Ray","n":{"age":18},"big":9007199254740993,"none":null}""", _row.ToString());
    }

    [Fact]
    public void A_column_that_is_not_there_is_told_with_those_that_are() =>
        Assert.StartsWith("There is no column 'nmae': there are: 'name', 'n', 'big', 'none'.", Assert.Throws<ArgumentException>(() => _row["nmae"]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void There_is_no_position_outside_of_the_columns(int position) => Assert.Throws<ArgumentOutOfRangeException>(() => _row[position]);

    [Fact]
    public void A_row_that_is_none_has_no_columns()
    {
        Assert.Empty(default(GesTableRow).Columns);
        Assert.Throws<ArgumentException>(() => default(GesTableRow)["name"]);
    }

    [Fact]
    public void A_table_has_a_value_for_each_column() =>
        Assert.StartsWith("Row 2: expected 'row' with a value for each column, 2, found 1.", Assert.Throws<ArgumentException>(() => new GesTable(["a", "b"], [[1, 2], [3]])).Message, StringComparison.Ordinal);
}
