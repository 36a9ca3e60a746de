using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Tests.TextTests;

/// <summary>The rules under "Names" of spec/README.md.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("begin_time", "BeginTime", "beginTime")]
    [InlineData("beginTime", "BeginTime", "beginTime")]
    [InlineData("begin-time", "BeginTime", "beginTime")]
    [InlineData("X-Language", "XLanguage", "xLanguage")]
    [InlineData("X-Auth-Token", "XAuthToken", "xAuthToken")]
    [InlineData("project_ID", "ProjectId", "projectId")]
    [InlineData("projectID", "ProjectId", "projectId")]
    [InlineData("graphEIPAddress", "GraphEipAddress", "graphEipAddress")]
    [InlineData("URL", "Url", "url")]
    [InlineData("typeName1", "TypeName1", "typeName1")]
    [InlineData("x86_64", "X8664", "x8664")]
    [InlineData("k8s_pods", "K8SPods", "k8SPods")]
    [InlineData("a.b c/d", "ABCD", "aBCD")]
    [InlineData("  spaced  out ", "SpacedOut", "spacedOut")]
    [InlineData("", "", "")]
    [InlineData("---", "", "")]
    public void Names_become_pascal_and_camel_case(string name, string pascal, string camel)
    {
        Assert.Equal(pascal, Casing.Pascal(name));
        Assert.Equal(camel, Casing.Camel(name));
    }

    [Theory]
    [InlineData("ShowJob", "job", "Jobs", "Get")]
    [InlineData("ListJobs", "job", "Jobs", "List")]
    [InlineData("ListGraphs", "graph", "Graphs", "List")]
    [InlineData("StopGraph", "graph", "Graphs", "Stop")]
    [InlineData("ShowGraph", "graph", "Graphs", "Get")]
    [InlineData("ListMetadata", "metadata", "Metadata", "List")]
    [InlineData("ListBackups", "graph", "Graphs", "ListBackups")]
    [InlineData("ShowGraphSize", "graph", "Graphs", "GetGraphSize")]
    [InlineData("ShowcaseGraph", "graph", "Graphs", "Showcase")]
    [InlineData("Show", "graph", "Graphs", "Get")]
    [InlineData("Graph", "graph", "Graphs", "Graph")]
    [InlineData("ExecuteQuery", "query", "Queries", "Execute")]
    [InlineData("ListQueries", "query", "Queries", "List")]
    [InlineData("ListGraphsV1", "graph", "Graphs", "ListV1")]
    [InlineData("ShowJobV1", "job", "Jobs", "GetV1")]
    [InlineData("ShowMetadataV12", "metadata", "Metadata", "GetV12")]
    [InlineData("ListGraphBackupsV1", "backup", "Backups", "ListGraphV1")]
    [InlineData("UploadFromObsV1", "metadata", "Metadata", "UploadFromObsV1")]
    [InlineData("ConvertIPv4", "graph", "Graphs", "ConvertIPv4")]
    [InlineData("ListGraphs2", "graph", "Graphs", "ListGraphs2")]
    [InlineData("V1", "graph", "Graphs", "V1")]
    public void A_method_drops_the_noun_of_its_group(string operation, string group, string property, string method) =>
        Assert.Equal(method, Naming.Method(Operation(operation), group, property));

    [Theory]
    [InlineData("Get", "GetHandle", "Resume")]
    [InlineData("GetV1", "GetHandleV1", "ResumeV1")]
    [InlineData("GetExport", "GetExportHandle", "ResumeExport")]
    [InlineData("Poll", "PollHandle", "ResumePoll")]
    public void The_methods_that_make_handles_are_named_after_the_one_that_reads_the_job(string method, string handle, string resume) =>
        Assert.Equal((handle, resume), (Naming.Handle(method), Naming.Resume(method)));

    [Theory]
    [InlineData("List", "ListAll")]
    [InlineData("ListV1", "ListAllV1")]
    [InlineData("ListByGraphV1", "ListAllByGraphV1")]
    [InlineData("Search", "SearchAll")]
    [InlineData("SearchV2", "SearchAllV2")]
    public void The_method_of_all_items_stands_beside_that_of_a_page(string method, string all) => Assert.Equal(all, Naming.ListAll(method));

    [Fact]
    public void A_method_that_the_file_names_is_taken() =>
        Assert.Equal("Describe", Naming.Method(Operation("ShowJob") with { Method = Word("Describe") }, "job", "Jobs"));

    [Fact]
    public void A_name_that_the_file_gives_is_taken_for_member_and_argument()
    {
        RowSpec row = new(Word("class"), TypeReference.Parse("String"), Word("String")) { MemberName = Word("GraphClass") };

        Assert.Equal(("GraphClass", "graphClass"), (Naming.Member(row), Naming.Argument(row)));
    }

    [Fact]
    public void Types_carry_the_name_of_the_operation() =>
        Assert.Equal(("ShowJobRequest", "ShowJobResponse", "JobsClient"), (Naming.Request("ShowJob"), Naming.Response("ShowJob"), Naming.GroupClient("Jobs")));

    [Theory]
    [InlineData("Name", true, true)]
    [InlineData("X1", true, true)]
    [InlineData("name", false, true)]
    [InlineData("_name", false, true)]
    [InlineData("Größe", false, true)]
    [InlineData("1x", false, false)]
    [InlineData("A b", false, false)]
    [InlineData("", false, false)]
    public void Pascal_names_are_ascii(string name, bool isPascal, bool isIdentifier) =>
        Assert.Equal((isPascal, isIdentifier), (CSharpName.IsPascal(name), CSharpName.IsIdentifier(name)));

    [Theory]
    [InlineData("class", true)]
    [InlineData("while", true)]
    [InlineData("record", false)]
    [InlineData("Class", false)]
    public void Reserved_words_are_keywords(string name, bool isKeyword) => Assert.Equal(isKeyword, CSharpName.IsKeyword(name));

    [Theory]
    [InlineData("", "")]
    [InlineData("  a graph ", "A graph.")]
    [InlineData("Done.", "Done.")]
    [InlineData("really?", "Really?")]
    [InlineData("ändert", "Ändert.")]
    public void A_description_becomes_a_sentence(string text, string sentence) => Assert.Equal(sentence, Words.Sentence(text));

    private static Word Word(string text) => new(text, Place.FileStart);

    private static OperationSpec Operation(string name) =>
        new(Word(name), Word("ges_03_0001"), new UriSpec("GET", "/", default, default, Place.FileStart));
}
