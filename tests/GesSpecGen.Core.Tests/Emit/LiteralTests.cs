using GesSpecGen.Core.Emit;

namespace GesSpecGen.Core.Tests.EmitTests;

/// <summary>Texts of a file stand in C# as texts and nothing else.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\0", "\"a\\u000ab\\u0000\"")]
    [InlineData("ä😀", "\"\\u00e4\\ud83d\\ude00\"")]
    [InlineData("{x}", "\"{x}\"")]
    public void A_text_is_ascii_between_quotation_marks(string text, string literal) => Assert.Equal(literal, Literal.Text(text));

    [Theory]
    [InlineData("/v2/", "/v2/")]
    [InlineData("{a}", "{{a}}")]
    [InlineData("\"", "\\\"")]
    public void A_stretch_of_an_interpolated_text_has_no_holes(string text, string literal) => Assert.Equal(literal, Literal.Interpolated(text));

    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("one\r\ntwo\u2028three\u0085", "one  two three ")]
    public void A_comment_stays_on_its_line_and_is_xml(string text, string xml) => Assert.Equal(xml, Literal.Xml(text));

    [Fact]
    public void Half_a_character_is_left_out_of_a_comment() => Assert.Equal("a b", Literal.Xml($"a{'\uD800'}b"));

    [Fact]
    public void Code_is_indented_by_four_and_ends_lines_alike_on_every_system()
    {
        CodeWriter code = new();
        using (code.Block("class A"))
        {
            code.Line("int b;");
            code.Line();
            code.Line(when: false, "not this");
            code.Line(when: true, "int c =>");
            using (code.Indent())
                code.Line("1;");
        }

        Assert.Equal("class A\n{\n    int b;\n\n    int c =>\n        1;\n}\n", code.ToString());
    }
}
