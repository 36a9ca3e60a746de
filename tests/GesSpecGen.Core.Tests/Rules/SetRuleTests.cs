using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>GES05xx: the set of files, and what a project chooses of it.</summary>
public sealed class SetRuleTests
{
    [Fact, Shows(RuleIds.DuplicateOperation)]
    public void An_operation_has_one_file() => TestSpec.With("")
        .AndOperation("management/job/do-it-again.yaml", "").And(TestSpec.OperationPath, TestSpec.With("operation: «DoIt»").Text(TestSpec.OperationPath))
        .Finds(RuleIds.DuplicateOperation, "Operation 'DoIt' is described in 'management/job/do-it-again.yaml' too; keep one of the two files");

    [Fact, Shows(RuleIds.DuplicateMethod)]
    public void Two_operations_do_not_become_one_method() => TestSpec.With("operation: GetJob")
        .AndOperation("management/job/show-job.yaml", "operation: «ShowJob»")
        .Finds(RuleIds.DuplicateMethod, "Operation 'ShowJob' becomes 'GetAsync', as 'GetJob' does; give one of them another method name with 'method'");

    [Fact, Shows(RuleIds.DuplicateMethod)]
    public void No_operation_takes_the_method_that_gives_all_items_of_a_list() => TestSpec.With("operation: «ListAllJobs»")
        .AndOperation("management/job/list-jobs.yaml", """
            operation: ListAJobs
            method: List
            query: { offset: { type: Integer }, limit: { type: Integer } }
            responses: { 200: { names: { type: Array of String } } }
            behaviour: { pages: { offset: offset, limit: limit, items: names } }
            """)
        .Finds(RuleIds.DuplicateMethod, "Operation 'ListAllJobs' becomes 'ListAllAsync', as 'ListAJobs' does; give one of them another method name with 'method'");

    [Fact, Shows(RuleIds.DuplicateMethod)]
    public void No_operation_takes_the_method_that_sends_any_number_of_items() => TestSpec.With("operation: «BatchAddAll»")
        .AndOperation("management/job/batch-add.yaml", """
            operation: BatchAdd
            body: { words: { type: Array of String, max_length: 5 } }
            behaviour: { batches: { items: words } }
            """)
        .Finds(RuleIds.DuplicateMethod, "Operation 'BatchAddAll' becomes 'BatchAddAllAsync', as 'BatchAdd' does; give one of them another method name with 'method'");

    [Fact, Shows(RuleIds.DuplicateMethod)]
    public void No_operation_takes_the_method_that_streams_a_list() => TestSpec.With("operation: «StreamWords»")
        .AndOperation("management/job/list-words.yaml", """
            operation: ListWords
            responses: { 200: { words: { type: Array of String } } }
            behaviour: { streams: words }
            """)
        .Finds(RuleIds.DuplicateMethod, "Operation 'StreamWords' becomes 'StreamWordsAsync', as 'ListWords' does; give one of them another method name with 'method'");

    [Fact, Shows(RuleIds.DuplicateMethod)]
    public void Two_operations_that_read_jobs_do_not_make_handles_by_one_method()
    {
        const string Reads = "uri: GET /v2/jobs/{job_id}\npath: { job_id: { type: String } }\nresponses: { 200: { status: { type: String } } }\nbehaviour: { polls: { state: status, done: [success] } }";
        TestSpec.With("operation: «ShowExport»\n" + Reads)
            .AndOperation("management/job/export.yaml", "operation: Export\n" + Reads.Replace("/jobs/", "/exports/", StringComparison.Ordinal))
            .Finds(RuleIds.DuplicateMethod, "Operation 'ShowExport' becomes 'ResumeExport', as 'Export' does; give one of them another method name with 'method'");
    }

    [Theory, Shows(RuleIds.DuplicateRoute)]
    [InlineData("uri: «GET /v2/jobs/{job_id}»\npath: { job_id: { type: String } }", "uri: GET /v2/jobs/{id}\npath: { id: { type: String } }", "GET /v2/jobs/{}")]
    [InlineData("uri: «GET /v2/jobs?b=1&a=2»", "uri: GET /v2/jobs?a=2\nquery: { b: { type: String, const: 1 } }", "GET /v2/jobs?a=2&b=1")]
    [InlineData("uri: «POST /v2/jobs»\nbody: { kind: { type: String, const: a }, size: { type: Integer } }", "uri: POST /v2/jobs\nbody: { kind: { type: String, const: a } }", "POST /v2/jobs with kind=a")]
    public void Two_operations_do_not_have_the_same_requests(string keys, string otherKeys, string route) => TestSpec.With("operation: DoIt\n" + keys)
        .AndOperation("management/job/do-all.yaml", "operation: DoAll\n" + otherKeys)
        .Finds(RuleIds.DuplicateRoute, $"Requests of 'DoIt' ({route}) cannot be told from those of 'DoAll'; correct the URI, or give what always travels a 'const', in the query or in the body");

    [Theory]
    [InlineData("uri: POST /v2/jobs?a=1", "uri: POST /v2/jobs?a=2")]
    [InlineData("uri: POST /v2/jobs\nbody: { kind: { type: String, const: a } }", "uri: POST /v2/jobs\nbody: { kind: { type: String, const: b } }")]
    [InlineData("uri: POST /v2/jobs\nbody: { kind: { type: String, const: a } }", "uri: POST /v2/jobs\nbody: { kind: { type: String } }")]
    [InlineData("uri: POST /v2/jobs", "uri: PUT /v2/jobs")]
    [InlineData("uri: POST /v2/jobs", "uri: POST /v2/jobs\nstatus: legacy\nreplaced_by: DoIt")]
    [InlineData("uri: POST /v2/jobs/{id}\npath: { id: { type: String } }", "uri: POST /v2/jobs/all")]
    public void What_always_travels_tells_operations_apart(string keys, string otherKeys) => TestSpec.With(keys)
        .AndOperation("management/job/do-all.yaml", "operation: DoAll\n" + otherKeys)
        .FindsNothing();

    [Fact]
    public void Of_a_consumers_operation_and_a_packaged_one_the_consumers_is_shown()
    {
        SpecFile[] files = [.. TestSpec.With("").Read().Files.Select(static file => file with { IsBundled = true }), .. TestSpec.With("operation: Another").No(TestSpec.PlanePath).Read().Files.Select(static file => file with { Path = "own.yaml" })];
        SpecIndex index = SpecIndexBuilder.Build(files, Selection.Everything).Index;

        Finding finding = Assert.Single(files.SelectMany(file => FileBinder.Bind(file, index, Settings.Default).Findings));

        Assert.Equal((RuleIds.DuplicateRoute, "own.yaml"), (finding.Rule.Id, finding.Path));
    }

    [Fact]
    public void A_method_of_its_own_tells_two_operations_apart() => TestSpec.With("operation: GetJob")
        .AndOperation("management/job/show-job.yaml", "operation: ShowJob\nmethod: Show")
        .FindsNothing();

    [Fact, Shows(RuleIds.DuplicateShared)]
    public void A_plane_has_one_file_of_shared_types() => TestSpec.With("")
        .And("a/management/types.yaml", "types: { Color: { values: { red: Red. } } }")
        .And("b/management/types.yaml", "«»types: { Shape: { values: { round: Round. } } }")
        .Finds(RuleIds.DuplicateShared, "Plane 'management' has another types.yaml in 'a/management/types.yaml'; put what both say into one of them");

    [Fact, Shows(RuleIds.DuplicateFile)]
    public void A_file_is_listed_once()
    {
        SpecFile file = SpecFileReader.Read("specs/do-it.yaml", TestSpec.OperationPath, isBundled: false, TestSpec.With("").Text(TestSpec.OperationPath));
        SpecFile plane = SpecFileReader.Read(TestSpec.PlanePath, TestSpec.PlanePath, isBundled: false, TestSpec.Plane);

        Finding finding = Assert.Single(SpecCheck.Findings(SpecSet.Of([plane, file, file])));
        Assert.Equal((RuleIds.DuplicateFile, "specs/do-it.yaml", Place.FileStart), (finding.Rule.Id, finding.Path, finding.Place));
        Assert.Equal("The project lists this file more than once among its spec files, so nothing is emitted from it; list it once", finding.Message);
    }

    [Fact]
    public void A_plane_file_that_is_listed_twice_still_describes_its_plane()
    {
        SpecFile file = SpecFileReader.Read("specs/do-it.yaml", TestSpec.OperationPath, isBundled: false, TestSpec.With("").Text(TestSpec.OperationPath));
        SpecFile plane = SpecFileReader.Read(TestSpec.PlanePath, TestSpec.PlanePath, isBundled: false, TestSpec.Plane);

        Assert.Equal(RuleIds.DuplicateFile, Assert.Single(SpecCheck.Findings(SpecSet.Of([plane, plane, file]))).Rule.Id);
    }

    [Fact]
    public void Files_may_end_in_yml()
    {
        SpecFile file = SpecFileReader.Read("do-it.yml", "management/job/do-it.yml", isBundled: false, TestSpec.With("").Text(TestSpec.OperationPath));
        SpecFile plane = SpecFileReader.Read("plane.yml", "management/plane.yml", isBundled: false, TestSpec.Plane);

        Assert.Empty(SpecCheck.Findings(SpecSet.Of([plane, file])));
    }

    [Theory, Shows(RuleIds.BadSetting)]
    [InlineData("Contoso.1", null, "'Contoso.1' is no value for the project's property GesNamespace; it has to be a C# namespace, such as Contoso.Graphs")]
    [InlineData("Contoso.class", null, "'Contoso.class' is no value for the project's property GesNamespace; it has to be a C# namespace, such as Contoso.Graphs")]
    [InlineData(null, "private", "'private' is no value for the project's property GesVisibility; it has to be public or internal")]
    public void A_setting_that_cannot_be_used_is_refused(string? @namespace, string? visibility, string message)
    {
        (Settings settings, EquatableArray<Finding> findings) = SettingsCheck.Run(@namespace, visibility, selection: null);

        Finding finding = Assert.Single(findings);
        Assert.Equal((RuleIds.BadSetting, message, "", Place.FileStart), (finding.Rule.Id, finding.Message, finding.Path, finding.Place));
        Assert.Equal(Settings.Default, settings);
    }

    [Theory]
    [InlineData(null, null, null, "GesSpecGen", true, "management")]
    [InlineData("Contoso.Graphs", "internal", "none", "Contoso.Graphs", false, "none")]
    [InlineData("Größe", "public", "all;!memory", "Größe", true, "all;!memory")]
    public void Settings_that_can_be_used_are_used(string? @namespace, string? visibility, string? selection, string expectedNamespace, bool isPublic, string patterns)
    {
        (Settings settings, EquatableArray<Finding> findings) = SettingsCheck.Run(@namespace, visibility, selection);

        Assert.Empty(findings);
        Assert.Equal(new Settings(expectedNamespace, isPublic, Selection.Parse(patterns)), settings);
    }

    [Theory, Shows(RuleIds.NothingSelected)]
    [InlineData("management/jbo", "; did you mean 'management/job'?")]
    [InlineData("!management/job/DoThat", "; did you mean 'management/job/DoIt'?")]
    [InlineData("management/graph", "; did you mean 'management/job'?")]
    [InlineData("memory", "; known are management")]
    public void A_pattern_that_matches_nothing_is_shown(string pattern, string hint)
    {
        IndexResult index = SpecIndexBuilder.Build(
            [SpecFileReader.Read("/packaged/do-it.yaml", TestSpec.OperationPath, isBundled: true, TestSpec.With("").Text(TestSpec.OperationPath))],
            Selection.Parse("management;" + pattern));

        Finding finding = Assert.Single(index.Findings);
        Assert.Equal((RuleIds.NothingSelected, "", Place.FileStart), (finding.Rule.Id, finding.Path, finding.Place));
        Assert.Equal($"'{pattern}' in GesBundledSpec matches no operation of the packaged spec{hint}", finding.Message);
    }
}
