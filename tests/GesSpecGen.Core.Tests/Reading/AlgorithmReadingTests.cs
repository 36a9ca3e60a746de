using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.ReadingTests;

/// <summary>A page of an algorithm becomes an operation like all others: with the URI, headers and answers of the one that runs it.</summary>
public sealed class AlgorithmReadingTests
{
    private readonly OperationSpec _algorithm = TestSpec.With("""
        operation: RunIt
        uri: POST /v2/{id}/run?action_id=run
        path: { id: { type: String, required: true } }
        headers: { X-Auth-Token: { type: String, is: credential } }
        body:
          name: { type: String, required: true, example: some }
          parameters: { type: Map of Object, description: By name. }
          limit: { type: Integer, default: 5 }
          output: { type: String }
        responses: { 200: { jobId: { type: String } } }
        behaviour: { idempotent: true, job: { id: jobId, poll: ShowJob }, algorithms: { name: name, parameters: parameters } }
        """).And("management/job/rank.yaml", """
        algorithm: page_rank
        name: Rank
        summary: Rank.
        page: ges_03_0077
        runs: RunIt
        parameters: { alpha: { type: Double } }
        body: { output: { type: String, required: true }, filters: { type: Array of String } }
        """).Read().Operations.Single(static file => file.Operation!.Algorithm is not null).Operation!;

    [Fact]
    public void It_takes_over_what_all_algorithms_share()
    {
        Assert.Equal(("POST", "/v2/{id}/run", "action_id=run"), (_algorithm.Uri.Verb, _algorithm.Uri.Path, string.Join("&", _algorithm.Uri.ConstantQuery.Select(static pair => $"{pair.Name}={pair.Value}"))));
        Assert.Equal(["id"], _algorithm.Path.Select(static row => row.Name.Text));
        Assert.Equal(["X-Auth-Token"], _algorithm.Headers.Select(static row => row.Name.Text));
        Assert.Equal(["jobId"], _algorithm.Success!.Body!.Rows.Select(static row => row.Name.Text));
        Assert.Equal(("ShowJob", true), (_algorithm.Behaviour.Job!.Poll.Text, _algorithm.IsIdempotent));
    }

    [Fact]
    public void Its_body_always_has_its_name_and_an_object_with_its_parameters()
    {
        Assert.Equal(["name", "parameters", "output", "filters"], _algorithm.Body!.Rows.Select(static row => row.Name.Text));
        Assert.Equal(("page_rank", true, null), (_algorithm.Body.Rows[0].Const?.Text, _algorithm.Body.Rows[0].IsRequired, _algorithm.Body.Rows[0].Example));
        Assert.Equal(("RankParameters", true, "By name."), (_algorithm.Body.Rows[1].Type.Name, _algorithm.Body.Rows[1].IsFlat, _algorithm.Body.Rows[1].Description));
    }

    [Fact]
    public void It_keeps_its_own_page_and_is_documented_as_the_name_that_travels() =>
        Assert.Equal(("Rank", "ges_03_0077", "page_rank"), (_algorithm.Name.Text, _algorithm.Page.Text, _algorithm.DocumentedAs?.Text));

    [Fact]
    public void What_is_whole_stays_as_it_is_in_another_set()
    {
        SpecSet once = TestSpec.With("uri: POST /v2/run\nbody: { name: { type: String }, parameters: { type: Object } }\nbehaviour: { algorithms: { name: name, parameters: parameters } }")
            .And("management/job/rank.yaml", "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: DoIt\nparameters: { alpha: { type: Double } }").Read();

        Assert.Equal(once.Files, SpecSet.Of(once.Files).Files);
    }

    [Fact]
    public void A_consumers_operation_runs_it_instead_of_the_packaged_one()
    {
        SpecFile packaged = TestSpec.With("uri: POST /v2/run\nbody: { name: { type: String }, parameters: { type: Object } }\nbehaviour: { algorithms: { name: name, parameters: parameters } }").Read().Operations.Single();
        SpecFile own = packaged with { Path = "own.yaml", Operation = packaged.Operation! with { Uri = packaged.Operation.Uri with { Path = "/own" } } };
        SpecFile rank = SpecFileReader.Read("rank.yaml", "management/job/rank.yaml", isBundled: true, "algorithm: rank\nname: Rank\nsummary: Rank.\nruns: DoIt");

        Assert.Equal("/own", AlgorithmRunners.Of([packaged with { IsBundled = true }, own]).Complete(rank).Operation!.Uri.Path);
    }
}
