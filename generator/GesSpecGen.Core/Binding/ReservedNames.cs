using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Binding;

/// <summary>Names that emitted types have already, from the runtime library's base classes or from the emitter.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Every = new(
        [
            .. Naming.ObjectMembers,
            "UnknownMembers", "MemberNames", "ReadMember", "WriteMembers", "Read",
            "ReadString", "ReadBoolean", "ReadInt32", "ReadInt64", "ReadSingle", "ReadDouble", "ReadUtcTime", "ReadDate", "ReadAny", "ReadValue", "ReadList", "ReadMap", "ReadEntries", "ReadProperties", "ReadRows", "ReadPercent", "ReadJsonText", "ReadNumbered",
            "WriteString", "WriteBoolean", "WriteInt32", "WriteInt64", "WriteSingle", "WriteDouble", "WriteUtcTime", "WriteDate", "WriteAny", "WriteValue", "WriteObject", "WriteList", "WriteMap", "WriteEntries", "WriteProperties", "WriteRows", "WriteUnion",
        ],
        StringComparer.Ordinal);

    /// <summary>Who has the name, or null where it is free.</summary>
    public static string? Owner(string name, string typeName, ObjectRole role)
    {
        if (name == typeName)
            return "the type itself";
        if (Every.Contains(name))
            return "every emitted type";
        return role switch
        {
            ObjectRole.Response when name == "Http" => "every response",
            ObjectRole.Request when name == "AddTo" => "every request",
            _ => null,
        };
    }
}
