namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>Texts that change a message, or where it goes, if somebody forgets to escape them.</summary>
public static class HostileText
{
    public static TheoryData<string> All =>
    [
        "a\r\nX-Evil: 1", "a\r\n\r\nGET /evil HTTP/1.1", "a\r", "a\n", "a\tb", "a\0b", "\u007f", "\u0085", "a\u2028b", "a\u202eb",
        "", " ", ".", "..", "...", "../..", "a/../../b", "..\\b", "a/b", "/a", "//evil.example.com", "\\\\evil.example.com", "http://evil.example.com/",
        "%2e", "%2e%2e", "%2E%2e", "%2e%2e%2f", "%252e%252e", "%2f", "%5c", "%0d%0aX-Evil: 1", "%00", "%", "%zz",
        "a?x=1", "?", "a#b", "#", "a&b=c", "&", "=", "a;b", "a:b", ":80", "@evil.example.com", "a@b", "a+b", "a b", " a", "a ", "\"a\"", "<a>", "{a}", "|", "^", "`",
        "图", "é", "e\u0301", "😀", "．．", "‥", "\ud800", "x\udc00", "a\udc00\ud800b",
    ];
}
