using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;

namespace GesSpecGen.Build;

/// <summary>The report for programs.</summary>
internal static class ReportJson
{
    private static readonly DataContractJsonSerializer Serializer = new(typeof(SpecReport));

    public static string Of(SpecReport report)
    {
        using MemoryStream json = new();
        using (XmlDictionaryWriter writer = JsonReaderWriterFactory.CreateJsonWriter(json, Encoding.UTF8, ownsStream: false, indent: true, indentChars: "  "))
            Serializer.WriteObject(writer, report);
        // Every slash is escaped, which JSON allows and nobody likes to read; line breaks are those of the system.
        return Encoding.UTF8.GetString(json.ToArray()).Replace("\\/", "/").Replace("\r\n", "\n") + "\n";
    }
}
