namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>Small spec files to start from.</summary>
internal static class Specs
{
    public const string Plane = """
        plane: management
        client: GesManagementClient
        summary: Manages graphs.
        groups:
          graph: { property: Graphs, summary: Graphs of the project. }
          job: { property: Jobs, summary: Jobs of the project. }
        errors:
          ManagementError:
            members: { error_code: { type: String }, error_msg: { type: String } }
        """;

    public const string ShowJob = """
        operation: ShowJob
        summary: Show a job
        page: ges_03_0373
        uri: GET /v2/{project_id}/jobs/{job_id}
        path:
          project_id: { type: String, required: true, is: project }
          job_id: { type: String, required: true, description: ID of the job. }
        responses:
          200:
            status: { type: String, description: Where the job stands. }
        behaviour:
          polls: { state: status, done: [success], failed: [failed] }
        """;

    /// <summary>An operation of group graph with the given keys beside the mandatory ones.</summary>
    public static string Operation(string name, string keys, string uri = "GET /v2/{project_id}/graphs", string responses = "200: { id: { type: String, description: ID of the graph. } }", string path = "") => $$"""
        operation: {{name}}
        summary: Does something with graphs
        page: ges_03_0001
        uri: {{uri}}
        path: { project_id: { type: String, required: true, is: project }{{path}} }
        responses:
          {{responses}}
        {{keys}}
        """;
}
