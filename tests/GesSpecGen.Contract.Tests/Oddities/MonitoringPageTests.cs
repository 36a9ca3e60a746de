using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public sealed class MonitoringPageTests : GraphServer
{
    [Fact]
    public async Task Ges_03_0518_the_overview_of_a_node_is_called_a_text_and_is_an_object()
    {
        Answer("""{ "node_metrics": [ { "overview": { "ges_instance_name": "dn-2-1", "cpu_usage": 3.5 }, "disk_details": [ { "disk_name": "vda", "disk_type": "system", "util": 0.5 } ] } ] }""");

        NodeMetrics node = Assert.Single((await Graph.Monitoring.GetMetricsAsync()).NodeMetrics!);

        Assert.Equal(("dn-2-1", 3.5, "system"), (node.Overview?.GesInstanceName, node.Overview?.CpuUsage, node.DiskDetails?[0].DiskType));
    }

    [Fact]
    public async Task Ges_03_0518_what_no_copy_of_the_page_shows_is_kept()
    {
        Answer("""{ "node_metrics": [ { "disk_details": [ { "disk_name": "vda", "util": 0.5 } ] } ], "performance_metrics": { "qps": 12 } }""");

        ShowMetricsResponse metrics = await Graph.Monitoring.GetMetricsAsync();

        Assert.Equal("util", Assert.Single(metrics.NodeMetrics![0].DiskDetails![0].UnknownMembers).Key);
        Assert.Equal(12, metrics.PerformanceMetrics?["qps"].GetInt64());
    }
}
