using System.Reflection;
using System.Xml.Linq;
using GesSpecGen.Contract.Tests.Client;

namespace GesSpecGen.Contract.Tests.Conventions;

/// <summary>What an editor shows about the client.</summary>
public class DocumentationTests
{
    private static readonly ILookup<string, XElement> Entries = XDocument.Load(Path.ChangeExtension(Emitted.Assembly.Location, ".xml"))
        .Descendants("member").ToLookup(static member => member.Attribute("name")!.Value.Split('(')[0]);

    [Fact]
    public void Every_type_and_every_member_says_what_it_is() => Assert.Empty(
        Emitted.Types.Select(static type => $"T:{type.FullName!.Replace('+', '.')}")
            .Concat(Emitted.Members.Select(static member => $"P:{member.DeclaringType!.FullName}.{member.Name}"))
            .Concat(Emitted.Operations.Select(static method => $"M:{method.DeclaringType!.FullName}.{method.Name}"))
            .Where(static id => !Entries[id].Elements("summary").Any(static summary => summary.Value.Trim().Length > 0)).Select(static id => $"{id} has no summary."));

    [Fact]
    public void Every_argument_of_a_method_is_explained() => Assert.Empty(
        from method in Emitted.Operations
        from parameter in method.GetParameters()
        where !Entries[$"M:{method.DeclaringType!.FullName}.{method.Name}"].Elements("param").Any(entry => entry.Attribute("name")!.Value == parameter.Name && entry.Value.Trim().Length > 0)
        select $"{method.DeclaringType!.Name}.{method.Name}: {parameter.Name}");

    [Fact]
    public void Every_method_names_its_page() => Assert.Empty(
        Emitted.Operations.Where(static method => !Entries[$"M:{method.DeclaringType!.FullName}.{method.Name}"].Descendants("see").Any(static link => link.Attribute("href") is not null)).Select(static method => $"{method.DeclaringType!.Name}.{method.Name}"));
}
