using System.Text.RegularExpressions;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RepositorySpec;

/// <summary>What holds for every file under spec/.</summary>
public sealed partial class SpecConventions
{
    private static readonly SpecSet Set = SpecSet.Read(Repository.Spec);

    [Fact]
    public void Nothing_is_found() => Assert.Empty(SpecCheck.Findings(Set).Select(static finding => finding.ToString()));

    [Fact]
    public void There_is_something_to_check()
    {
        Assert.NotEmpty(Set.Operations);
        Assert.All(Set.Files, static file => Assert.True(file.Operation is not null || file.Plane is not null || file.Types.Count > 0, file.Path));
    }

    [Fact]
    public void A_file_is_named_after_its_operation() => AssertNone(
        Set.Operations.Where(static file => SpecPath.Of(file.LogicalPath).FileName != Kebab(file.Operation!.Name.Text) + ".yaml"));

    [Fact]
    public void A_file_lies_in_the_folder_of_its_plane_and_group() => AssertNone(
        Set.Operations.Where(static file => Path.GetDirectoryName(file.LogicalPath)!.Replace('\\', '/') != $"{file.PlaneName}/{file.GroupName}"));

    [Fact]
    public void Every_operation_names_its_page() => AssertNone(
        Set.Operations.Where(static file => !PageId().IsMatch(file.Operation!.Page.Text)));

    [Fact]
    public void An_operation_begins_with_a_verb() => Assert.All(
        // An algorithm has the name that it is known by; its method begins with Start.
        Set.Operations.Where(static file => file.Operation!.Algorithm is null).Select(static file => file.Operation!.Name.Text),
        static name => Assert.Matches(Verb(), name));

    [Fact]
    public void No_operation_is_transcribed_twice() => Assert.Empty(Set.Operations
        // ges_03_0054 and ges_03_0127 share method and path: the service tells them apart by the kind of parallelEdge, a text then and an object now.
        .Where(static file => file.Operation!.Name.Text != "AddEdgeV106")
        .GroupBy(static file => $"{file.PlaneName} {file.Operation!.Uri.Verb} {file.Operation.Uri.Path}?{string.Join("&", file.Operation.Uri.ConstantQuery)} {string.Join(",", (file.Operation.Body?.Rows ?? default).Where(static row => row.Const is not null).Select(static row => $"{row.Name}={row.Const}"))}")
        .Where(static same => same.Count() > 1)
        .Select(static same => same.Key));

    [Fact]
    public void Every_row_is_explained() => Assert.Empty(
        from file in Set.Files
        from row in SpecRows.Of(file)
        where row.Description.Length == 0 && row.Role == RowRole.Data
        select $"{file.Path}: {row.Name}");

    [Fact]
    public void Every_type_and_value_is_explained() => Assert.Empty(
        from file in Set.Files
        from type in file.Types
        from text in type.Values.Select(value => (Name: $"{type.Name}.{value.Text}", value.Description)).Append((Name: type.Name.Text, type.Description))
        where text.Description.Length == 0
        select $"{file.Path}: {text.Name}");

    [Fact]
    public void What_is_meant_as_a_sentence_ends_as_one() => Assert.Empty(
        from file in Set.Operations
        where !file.Operation!.Summary.EndsWith('.') || (file.Operation.Remarks.Length > 0 && !file.Operation.Remarks.TrimEnd().EndsWith('.'))
        select file.Path);

    [Fact]
    public void Names_that_travel_are_a_word_of_ascii() => Assert.Empty(
        from file in Set.Files
        from row in SpecRows.Of(file)
        where !WireName().IsMatch(row.Name.Text)
        select $"{file.Path}: {row.Name}");

    [Fact]
    public void Every_example_is_one_of_an_answer_or_a_body_and_its_status_is_documented() => Assert.Empty(
        from file in Set.Operations
        from example in file.Operation!.Examples
        where (example.RequestBody is null && example.ResponseBody is null && example.RequestUri is null)
            || (example.Status is { } status && file.Operation!.Responses.All(response => response.Status != status) && Set.Plane(file.PlaneName!)!.Statuses.All(known => known.Status != status))
        select $"{file.Path}: {example.Title.Text}");

    [Fact]
    public void What_has_an_offset_and_a_limit_is_read_page_by_page_and_says_what_tells_its_items_apart() => AssertNone(Set.Operations.Where(static file =>
        // What reads a job cuts a stretch out of its result, wherever that has a list: no list of its own.
        file.Operation!.Behaviour.Polls is null && file.Operation.Query.Count(static row => row.Name.Text is "offset" or "limit") == 2 && file.Operation.Behaviour.Pages?.Key is null));

    [Fact]
    public void A_success_body_has_an_example() => AssertNone(Set.Operations.Where(static file =>
    {
        OperationSpec operation = file.Operation!;
        return operation.Success is { Body.Rows.Count: > 0 } success && !operation.Examples.Any(example => example.Status == success.Status && example.ResponseBody is not null);
    }));

    [Fact]
    public void Every_block_of_json_in_a_file_is_an_example_that_is_used() => Assert.Empty(
        from text in Repository.Spec
        let file = Set.Files.Single(file => file.Path == text.Key)
        let written = JsonObject().Count(text.Value)
        let used = file.Operation?.Examples.Sum(static example => (example.RequestBody is null ? 0 : 1) + (example.ResponseBody is null ? 0 : 1) + (example.EndedBody is null ? 0 : 1)) ?? 0
        where written > used
        select $"{text.Key}: {written} bodies, {used} used");

    private static void AssertNone(IEnumerable<SpecFile> files) => Assert.Empty(files.Select(static file => $"{file.Path}: {file.Operation!.Name}"));

    private static string Kebab(string name) => WordStart().Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|[A-Z](?=[a-z])")]
    private static partial Regex WordStart();

    [GeneratedRegex("^ges_[0-9a-z_]+$")]
    private static partial Regex PageId();

    [GeneratedRegex("^[A-Z][a-z]+[A-Z]")]
    private static partial Regex Verb();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*[*]?$")]
    private static partial Regex WireName();

    [GeneratedRegex("^ +body:\\s*\\{(?! type:)", RegexOptions.Multiline)]
    private static partial Regex JsonObject();
}
