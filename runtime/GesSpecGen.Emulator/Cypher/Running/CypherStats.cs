using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>How much a statement has changed.</summary>
internal sealed class CypherStats
{
    public int VerticesCreated { get; set; }

    public int VerticesDeleted { get; set; }

    public int EdgesCreated { get; set; }

    public int EdgesDeleted { get; set; }

    public int LabelsSet { get; set; }

    public int PropertiesSet { get; set; }

    public JsonObject ToJson() => new()
    {
        ["contains_updates"] = VerticesCreated + VerticesDeleted + EdgesCreated + EdgesDeleted + LabelsSet + PropertiesSet > 0,
        ["edges_created"] = EdgesCreated,
        ["edges_deleted"] = EdgesDeleted,
        ["labels_set"] = LabelsSet,
        ["properties_set"] = PropertiesSet,
        ["vertices_created"] = VerticesCreated,
        ["vertices_deleted"] = VerticesDeleted,
    };
}
