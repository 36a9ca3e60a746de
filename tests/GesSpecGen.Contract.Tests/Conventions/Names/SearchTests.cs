using System.Reflection;
using System.Xml.Linq;
using GesSpecGen.Contract.Tests.Client;
using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Conventions.Names;

/// <summary>Who has the documentation open finds the method, and who has the method finds the page.</summary>
public class SearchTests
{
    private static readonly ILookup<string, XElement> Entries = XDocument.Load(Path.ChangeExtension(Emitted.Assembly.Location, ".xml"))
        .Descendants("member").ToLookup(static member => member.Attribute("name")!.Value.Split('(')[0]);

    public static TheoryData<string> Operations => [.. Documentation.Operations.Select(static operation => operation.ToString())];

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_documented_id_and_the_page_stand_in_the_comment_of_every_method(string name)
    {
        DocumentedOperation operation = Documentation.Operations.Single(operation => operation.ToString() == name);
        string page = operation.Spec.Page.Text;

        foreach (MethodInfo method in EmittedOperation.Of(operation).Methods)
        {
            string remarks = string.Concat(Entries[$"M:{method.DeclaringType!.FullName}.{method.Name}"].Elements("remarks").Select(static entry => entry.ToString()));
            Assert.Contains($"{(operation.Spec.Algorithm is null ? "Operation" : "Algorithm")} {DocumentedId(operation)}, page", remarks, StringComparison.Ordinal);
            Assert.Contains($"/{page}.html\">{page}<", remarks, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void They_are_in_the_metadata_of_the_operation_too(string name)
    {
        DocumentedOperation operation = Documentation.Operations.Single(operation => operation.ToString() == name);
        FieldInfo field = EmittedOperation.Of(operation).Group.GetField(operation.Spec.Name.Text, BindingFlags.NonPublic | BindingFlags.Static)!;
        GesOperation metadata = (GesOperation)field.GetValue(null)!;

        Assert.Equal(
            (operation.Spec.Name.Text, DocumentedId(operation), operation.Spec.Page.Text, operation.Spec.Uri.Verb, operation.Spec.Uri.Path),
            (metadata.Name, metadata.DocumentedAs, metadata.Page, metadata.Method.Method, metadata.UriTemplate));
    }

    [Fact]
    public void No_two_operations_of_a_plane_have_one_documented_id() => Assert.Empty(Documentation.Operations
        // An older version that has a page of its own kept its id.
        .GroupBy(static operation => (operation.Plane, DocumentedId(operation), operation.Spec.Status)).Where(static same => same.Count() > 1).Select(static same => same.Key));

    private static string DocumentedId(DocumentedOperation operation) => operation.Spec.DocumentedAs?.Text ?? operation.Spec.Name.Text;
}
