namespace GesSpecGen.Http;

/// <summary>The exceptions for what is not sent, because it is outside of its documented limits.</summary>
internal static class Refused
{
    internal static ArgumentException Length(string member, string fault, GesOperation operation, string argument) => new(Message(member, fault, operation), argument);

    internal static ArgumentOutOfRangeException Range(string member, string fault, GesOperation operation, string argument) => new(argument, Message(member, fault, operation));

    private static string Message(string member, string fault, GesOperation operation) =>
        $"{member} {fault} {(operation.Page.Length > 0 ? $"(page {operation.Page})" : $"({operation.Name})")}.";
}
