using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core;

/// <summary>The names that the client gives to what the documentation names. spec/README.md states the rules for people.</summary>
public static class Naming
{
    /// <summary>What every object has; a member of the same name would hide it.</summary>
    internal static readonly string[] ObjectMembers = ["Equals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "ReferenceEquals", "Finalize"];

    public static string Member(RowSpec row) => row.MemberName?.Text ?? Casing.Pascal(row.Name.Text);

    public static string Argument(RowSpec row) => row.MemberName is { } name ? Casing.Camel(name.Text) : Casing.Camel(row.Name.Text);

    public static string Value(ValueSpec value) => value.MemberName?.Text ?? Casing.Pascal(value.Text.Text);

    public static string Request(string operation) => operation + "Request";

    public static string Response(string operation) => operation + "Response";

    /// <summary>The type of what an operation answers: that of the operation that runs it, if it is an algorithm.</summary>
    public static string Response(OperationSpec operation) => Response((operation.Algorithm?.Runs ?? operation.Name).Text);

    public static string Result(string operation) => operation + "Result";

    public static string TextRow(string operation) => operation + "TextRow";

    /// <summary>The sub-client of a group: <c>JobsClient</c>.</summary>
    public static string GroupClient(string property) => property + "Client";

    /// <summary>The method of an operation, without its suffix: the noun of the group goes, and <c>Show</c> reads <c>Get</c>.</summary>
    public static string Method(OperationSpec operation, string group, string groupProperty)
    {
        if (operation.Algorithm is { } algorithm)
            return (algorithm.Modes is null ? "Start" : "") + (operation.Method ?? operation.Name).Text;
        if (operation.Method is { } given)
            return given.Text;
        string name = WithoutVersion(operation.Name.Text, out string version);
        string singular = Casing.Pascal(group);
        foreach (string noun in new[] { groupProperty, singular + "s", singular })
        {
            if (name.Length > noun.Length && name.EndsWith(noun, StringComparison.Ordinal))
            {
                name = name.Substring(0, name.Length - noun.Length);
                break;
            }
        }

        bool shows = name.StartsWith("Show", StringComparison.Ordinal) && (name.Length == 4 || char.IsUpper(name[4]));
        return (shows ? "Get" + name.Substring(4) : name) + version;
    }

    /// <summary>The method that starts a job, beside one that waits for the result: <c>StartQuery</c> beside <c>Query</c>, <c>Start</c> beside <c>Run</c>.</summary>
    public static string Start(string method)
    {
        bool runs = method.StartsWith("Run", StringComparison.Ordinal) && (method.Length == 3 || char.IsUpper(method[3]));
        return "Start" + (runs ? method.Substring(3) : method);
    }

    /// <summary>The method that gives all items of a list: <c>ListAll</c> beside <c>List</c>, <c>ListAllByGraphV1</c> beside <c>ListByGraphV1</c>.</summary>
    public static string ListAll(string method)
    {
        string name = WithoutVersion(method, out string version);
        return name.StartsWith("List", StringComparison.Ordinal) ? "ListAll" + name.Substring("List".Length) + version : All(method);
    }

    /// <summary>The method that sends any number of items in batches: <c>BatchAddAll</c> beside <c>BatchAdd</c>.</summary>
    public static string All(string method)
    {
        string name = WithoutVersion(method, out string version);
        return name + "All" + version;
    }

    /// <summary>The method that gives the items of a list while they come: <c>StreamDetails</c> beside <c>ListDetails</c>, <c>StreamSearch</c> beside <c>Search</c>.</summary>
    public static string Stream(string method)
    {
        string? verb = new[] { "BatchQuery", "Query", "List", "Get" }.FirstOrDefault(verb => method.StartsWith(verb, StringComparison.Ordinal) && (method.Length == verb.Length || char.IsUpper(method[verb.Length])));
        return "Stream" + method.Substring(verb?.Length ?? 0);
    }

    /// <summary>What makes the handles of the jobs that an operation reads.</summary>
    internal static string Handles(string operation) => operation + "Handles";

    /// <summary>The method that makes a handle of a job's id: <c>GetHandle</c> beside <c>Get</c>.</summary>
    public static string Handle(string method)
    {
        string name = WithoutVersion(method, out string version);
        return name + "Handle" + version;
    }

    /// <summary>The method that makes a handle of a resume token: <c>Resume</c> beside <c>Get</c>, <c>ResumeExport</c> beside <c>GetExport</c>.</summary>
    public static string Resume(string method)
    {
        string name = WithoutVersion(method, out string version);
        return "Resume" + (name.StartsWith("Get", StringComparison.Ordinal) ? name.Substring("Get".Length) : name) + version;
    }

    // An older version of an operation keeps its mark at the end: ListGraphsV1 is ListV1.
    private static string WithoutVersion(string name, out string version)
    {
        int end = name.Length;
        while (end > 0 && char.IsDigit(name[end - 1]))
            end--;
        version = end > 1 && end < name.Length && name[end - 1] == 'V' ? name.Substring(end - 1) : "";
        return name.Substring(0, name.Length - version.Length);
    }

    /// <summary>The class with the error codes of a plane: <c>GesManagementErrorCodes</c>.</summary>
    internal static string ErrorCodes(string client) => Prefix(client) + "ErrorCodes";

    /// <summary>The class with the addresses of a plane: <c>GesManagementEndpoints</c>.</summary>
    internal static string Endpoints(string client) => Prefix(client) + "Endpoints";

    private static string Prefix(string client) => client.Substring(0, client.Length - "Client".Length);

    /// <summary>The namespace part of a plane: <c>Management</c>.</summary>
    public static string Plane(string plane) => Casing.Pascal(plane);

    /// <summary>The namespace of what is emitted for a plane.</summary>
    internal static string Namespace(Settings settings, string plane) => $"{settings.Namespace}.{Plane(plane)}";
}
