namespace GesSpecGen.Samples;

internal static class Documented
{
    /// <summary>The documented answer of ShowJob (ges_03_0373).</summary>
    internal const string ShowJob = """
        { "job_id" : "ff80808167f09aaa0167f19b35ec0305", "status" : "success", "job_type" : "GraphManagement", "job_name" : "ImportGraph", "related_graph" : "GES_UI_AUTO", "begin_time" : "2018-11-27T21:39:00", "end_time" : "2018-11-27T21:39:56", "job_detail" : { "vertexset_path" : [ { "path" : "ges-ui/auDatas/list_set_vertex.csv", "log" : null, "cause" : null, "status" : "success" } ], "edgeset_path" : [ { "path" : "ges-ui/auDatas/list_set_edge.csv", "log" : null, "cause" : null, "status" : "success" } ], "schema_path" : [ { "path" : "ges-ui/auDatas/list_set_schema.xml", "log" : null, "cause" : null, "status" : "success" } ] }, "job_progress" : 0 }
        """;
}
