using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>behaviour</c>.</summary>
internal static class BehaviourReader
{
    public static BehaviourSpec Read(MapReader operation)
    {
        MapReader? map = operation.Map("behaviour");
        if (map is null)
            return new BehaviourSpec();
        BehaviourSpec behaviour = new()
        {
            IsIdempotent = map.Node("idempotent") is null ? null : map.Flag("idempotent"),
            Job = map.Map("job") is { } job ? ReadJob(job) : null,
            Modes = map.Map("modes") is { } modes ? ReadModes(modes) : null,
            Polls = map.Map("polls") is { } polls ? ReadPolls(polls) : null,
            Pages = map.Map("pages") is { } pages ? ReadPages(pages) : null,
            Algorithms = map.Map("algorithms") is { } algorithms ? ReadAlgorithms(algorithms) : null,
            Batches = map.Map("batches") is { } batches ? ReadBatches(batches) : null,
            Errors = map.Text("errors"),
            Streams = map.Text("streams"),
            Table = map.Map("table") is { } table ? ReadTable(table) : null,
            Transaction = map.Map("transaction") is { } transaction ? ReadTransaction(transaction) : null,
            Within = map.Map("within") is { } within ? ReadWithin(within) : null,
        };
        map.End();
        return behaviour;
    }

    private static JobSpec? ReadJob(MapReader map)
    {
        Word? id = map.RequiredText("id", "id: job_id"), poll = map.RequiredText("poll", "poll: ShowJob");
        Word? cancel = map.Text("cancel"), resultIn = map.Text("result_in");
        map.End();
        return id is null || poll is null ? null : new JobSpec(id, poll, cancel, resultIn);
    }

    private static ModesSpec? ReadModes(MapReader map)
    {
        Word? row = map.RequiredText("row", "row: executionMode"), sync = map.RequiredText("sync", "sync: sync"), async = map.RequiredText("async", "async: async");
        map.End();
        return row is null || sync is null || async is null ? null : new ModesSpec(row, sync, async);
    }

    private static PollsSpec? ReadPolls(MapReader map)
    {
        Word? state = map.RequiredText("state", "state: status");
        EquatableArray<Word> done = map.Texts("done"), failed = map.Texts("failed"), partly = map.Texts("partly"), unknown = map.Texts("unknown");
        if (map.Node("done") is null)
            map.Missing("done", "done: [success]");
        Word? reason = map.Text("reason"), code = map.Text("code"), progress = map.Text("progress");
        map.End();
        return state is null ? null : new PollsSpec(state, done, failed) { Partly = partly, Reason = reason, Code = code, Progress = progress, Unknown = unknown };
    }

    private static PagesSpec? ReadPages(MapReader map)
    {
        Word? offset = map.RequiredText("offset", "offset: offset"), limit = map.RequiredText("limit", "limit: limit"), items = map.RequiredText("items", "items: job_list");
        Word? total = map.Text("total"), key = map.Text("key");
        map.End();
        return offset is null || limit is null || items is null ? null : new PagesSpec(offset, limit, total, items, key);
    }

    private static AlgorithmsSpec? ReadAlgorithms(MapReader map)
    {
        Word? name = map.RequiredText("name", "name: algorithmName"), parameters = map.RequiredText("parameters", "parameters: parameters");
        map.End();
        return name is null || parameters is null ? null : new AlgorithmsSpec(name, parameters);
    }

    private static BatchesSpec? ReadBatches(MapReader map)
    {
        Word? items = map.RequiredText("items", "items: vertices");
        map.End();
        return items is null ? null : new BatchesSpec(items);
    }

    private static TableSpec? ReadTable(MapReader map)
    {
        Word? statement = map.RequiredText("statement", "statement: statements.statement"), rows = map.RequiredText("rows", "rows: results.data");
        Word? columns = map.RequiredText("columns", "columns: columns"), values = map.RequiredText("values", "values: row");
        Word? method = map.Text("method"), parameters = map.Text("parameters"), kinds = map.Text("kinds");
        map.End();
        return statement is null || rows is null || columns is null || values is null
            ? null
            : new TableSpec(statement, rows, columns, values) { Method = method, Parameters = parameters, Kinds = kinds };
    }

    private static TransactionSpec? ReadTransaction(MapReader map)
    {
        Word? type = map.RequiredText("type", "type: GraphTransaction"), id = map.RequiredText("id", "id: commit");
        Word? commit = map.RequiredText("commit", "commit: CommitTransaction"), rollBack = map.RequiredText("roll_back", "roll_back: RollBackTransaction");
        map.End();
        return type is null || id is null || commit is null || rollBack is null ? null : new TransactionSpec(type, id, commit, rollBack);
    }

    private static WithinSpec? ReadWithin(MapReader map)
    {
        Word? begin = map.RequiredText("begin", "begin: CreateTransaction"), id = map.RequiredText("id", "id: commit");
        map.End();
        return begin is null || id is null ? null : new WithinSpec(begin, id);
    }
}
