using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Json;

/// <summary>A backslash in a documented name is one character; in JSON it begins an escape, also where the name is expected next.</summary>
public sealed class BackslashNameTests
{
    [Fact]
    public void An_escaped_name_is_not_taken_for_one_with_a_backslash()
    {
        // In JSON, the second name is an "a", a line break and a "b".
        Odd read = GesJson.Read<Odd>(Encoding.UTF8.GetBytes("""{ "x": "1", "a\nb": "line break" }"""));

        Assert.Null(read.Backslash);
        Assert.True(read.UnknownMembers.TryGet("a\nb", out _));
    }

    [Theory]
    [InlineData("""{"x":"1","a\\nb":"2"}""")]
    [InlineData("""{"a\\nb":"2","x":"1"}""")]
    public void A_name_with_a_backslash_is_found_in_any_order_and_again(string json)
    {
        for (int i = 0; i < 3; i++)
            Assert.Equal(("1", "2"), (GesJson.Read<Odd>(Encoding.UTF8.GetBytes(json)) is var read ? read.X : null, read.Backslash));
    }

    private sealed class Odd : GesObject, IGesObject<Odd>
    {
        private static readonly GesNames Names = new("""x|a\nb""");

        private Odd(ref Utf8JsonReader json)
        {
            for (GesMember at = default; ReadMember(ref json, Names, ref at);) switch (at.Index)
            {
                case 0: X = ReadString(ref json); break;
                case 1: Backslash = ReadString(ref json); break;
            }
        }

        public string? X { get; }

        public string? Backslash { get; }

        protected override GesNames MemberNames => Names;

        public static Odd Read(ref Utf8JsonReader json) => new(ref json);

        protected override void WriteMembers(ref GesMemberWriter json)
        {
            json.String(X);
            json.String(Backslash);
        }
    }
}
