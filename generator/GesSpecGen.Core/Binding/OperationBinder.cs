using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns an operation into its client method with its request and response type.</summary>
internal sealed class OperationBinder(SpecFile file, OperationSpec operation, IndexedGroup group, SpecIndex index, TypeBinder types, FindingList findings)
{
    /// <summary>The request and response types, in this order.</summary>
    public List<ObjectModel> Objects { get; } = [];

    // What is wrong with what an algorithm takes over is told where it stands.
    private readonly FindingList _shared = operation.Algorithm is null ? findings : new FindingList(file.Path);

    private readonly TypeBinder _sharedTypes = operation.Algorithm is null ? types : new TypeBinder(file, index, new FindingList(file.Path));

    public OperationModel Bind()
    {
        ObjectModel? request = BindRequest();
        ObjectModel response = BindResponse();
        IndexedOperation self = index.Operation(file.PlaneName ?? "", operation.Name.Text)!;
        PagesModel? pages = PagesBinder.Bind(operation, self, request, response, findings);
        string? obsolete = ReplacementBinder.Obsolete(operation, file.PlaneName ?? "", index, findings);
        if (request is not null)
            Objects.Add(request with { Pages = pages, Obsolete = obsolete });
        // A response without a documented member needs no type of its own; algorithms share that of the operation that runs them.
        if (response.Members.Count > 0 && operation.Algorithm is null)
            Objects.Add(response with { Pages = pages, Obsolete = obsolete });
        ArgumentBinder arguments = new(operation, _sharedTypes, _shared);
        EquatableArray<MemberModel> bound = arguments.Bind();
        TransactionBinder transactions = new(file.PlaneName ?? "", operation, index, findings);
        JobModel? job = BindJob(response, bound);
        return new OperationModel(operation.Name.Text, Naming.Method(operation, group.Name, group.Property), group.Client, operation.Uri.Verb, operation.Uri.Path, operation.Page.Text)
        {
            Summary = Words.Sentence(operation.Summary),
            IsAlgorithm = operation.Algorithm is not null,
            DocumentedAs = operation.DocumentedAs?.Text ?? operation.Name.Text,
            Remarks = Remarks(),
            ConstantQuery = string.Join("&", operation.Uri.ConstantQuery.Select(static pair => $"{pair.Name}={pair.Value}")),
            Arguments = bound,
            HasLimits = request?.IsChecked == true || bound.Any(static argument => argument.Limits is not null),
            NeedsOneOf = request?.OneRequired.Count > 0,
            ProjectLimits = LimitsOf(RowRole.Project),
            GraphLimits = LimitsOf(RowRole.Graph),
            Path = operation.Uri.Parts.Select(arguments.BindPart).ToEquatableArray(),
            Request = request?.Name,
            RequestIsRequired = request?.AllMembers.Any(static member => member.IsRequired && member.Const is null) == true,
            RequestHasBody = request?.HasBody == true,
            Response = response.Members.Count > 0 ? response.Name : null,
            IsIdempotent = operation.IsIdempotent,
            Pages = pages,
            Transaction = transactions.BindBegin(response),
            Within = transactions.BindWithin(bound),
            Stream = StreamsBinder.Bind(operation, self, types),
            Batches = BatchesBinder.Bind(operation, self, request, findings),
            Table = new TableBinder(file, operation, findings).Bind(self, request, response),
            Job = job,
            // Without a job, as where the operation that reads it is not known, the second method would be the first once more.
            Modes = job is null ? null : ModesBinder.Bind(operation, self),
            Handles = response.JobStatus is null ? null : PollsBinder.BindHandles(operation, self, index),
            Obsolete = obsolete,
            Since = operation.Since?.Text,
        };
    }

    private JobModel? BindJob(ObjectModel response, EquatableArray<MemberModel> arguments)
    {
        ObjectModel? result = BindResult();
        if (result is not null)
            Objects.Add(result);
        return JobBinder.Bind(file, arguments, response, index, _shared) is { } job ? job with { Result = result?.Name } : null;
    }

    private ObjectModel? BindResult()
    {
        if (operation is not { Result: { } result, Behaviour.Job.ResultIn: { } place })
            return null;
        string name = Naming.Result(operation.Name.Text);
        EquatableArray<MemberModel> members = new MemberBinder(name, ObjectRole.Response, types, findings).Bind(result.Rows.Concat(operation.SharedResult).ToEquatableArray());
        return new ObjectModel(name, $"What a job of {operation.Name.Text} gives.", ObjectRole.Response, members)
        {
            JobResult = new JobResultModel(operation.Name.Text, place.Text, result.Rows.Select(static row => row.Name.Text).ToEquatableArray())
            {
                Streamed = members.FirstOrDefault(member => member.WireName == operation.Behaviour.Streams?.Text && member.Type.Kind is (ValueKind.List or ValueKind.Rows or ValueKind.Entries)),
            },
        };
    }

    private LimitsModel? LimitsOf(RowRole role) =>
        operation.Path.FirstOrDefault(row => row.Role == role) is { } row ? LimitsBinder.Bind(row, new TypeModel(ValueKind.String), isInside: false) : null;

    private ObjectModel? BindRequest()
    {
        bool hasBody = operation.Body is not null;
        if (!hasBody && operation.OneRequired.Count == 0 && !operation.Query.Concat(operation.Headers).Any(static row => row.Role == RowRole.Data))
            return null;
        CheckHeaderNames();
        string name = Naming.Request(operation.Name.Text);
        MemberBinder members = new(name, ObjectRole.Request, types, findings);
        ObjectModel request = new(name, $"What {operation.Name.Text} may be told besides its path.{string.Concat(operation.OneRequired.Select(static names => $" At least one of {string.Join(", ", names)} is mandatory."))}", ObjectRole.Request, default)
        {
            Query = Simple(members.Bind(operation.Query), operation.Query, "query"),
            Headers = Simple(members.Bind(operation.Headers), operation.Headers, "headers"),
            Members = members.Bind((operation.Body?.Rows ?? default).Where(row => !ModesBinder.IsMode(operation, row)).ToEquatableArray()),
            HasBody = hasBody,
        };
        BehaviourRows rows = BehaviourRows.OfRequest(operation, request, findings);
        request = request with { OneRequired = operation.OneRequired.Select(names => names.Select(name => rows.Member(name, "one_required", static _ => true, "")).OfType<MemberModel>().ToEquatableArray()).Where(static members => members.Count > 0).ToEquatableArray() };
        return request with { IsChecked = request.OneRequired.Count > 0 || request.AllMembers.Any(static member => member.Limits is not null) };
    }

    // HTTP refuses other names, but only once the request is sent.
    private void CheckHeaderNames()
    {
        foreach (RowSpec row in operation.Headers.Where(static row => row.Role == RowRole.Data && !row.Name.Text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')))
            findings.Add(Rules.UnusableName, row.Name.Place, row.Name.Text, "the name of a header", "", "header names have letters, digits, '-' and '_'");
    }

    // Outside of JSON there are texts and numbers alone; a query may repeat a text.
    private EquatableArray<MemberModel> Simple(EquatableArray<MemberModel> members, EquatableArray<RowSpec> rows, string place) =>
        members.Where(member =>
        {
            if (Fits(member.Type, place))
                return true;
            RowSpec row = rows.First(row => row.Name.Text == member.WireName);
            string type = row.Format == RowFormat.None ? row.Type.Name : "a time";
            findings.Add(Rules.SimpleTypeOnly, row.TypeWord.Place, member.WireName, place, type);
            return false;
        }).ToEquatableArray();

    private static bool Fits(TypeModel type, string place) => type.Kind switch
    {
        ValueKind.String or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Boolean or ValueKind.Text => true,
        ValueKind.Single or ValueKind.Double or ValueKind.Date or ValueKind.UtcTime => place == "query",
        ValueKind.List => place == "query" && type.Item!.Kind == ValueKind.String,
        _ => false,
    };

    private ObjectModel BindResponse()
    {
        string name = Naming.Response(operation);
        ResponseSpec? success = operation.Success;
        if (success is null && operation.ResponsesPlace is { } place)
            findings.Add(Rules.NoSuccess, place);
        // What only errors say is not emitted, but its types have to be known.
        foreach (RowSpec row in operation.Responses.Where(other => other != success).SelectMany(static other => other.Body?.Rows ?? default))
            _sharedTypes.Bind(row);
        EquatableArray<RowSpec> rows = success?.Body?.Rows ?? default;
        MemberBinder members = new(name, ObjectRole.Response, _sharedTypes, _shared);
        ObjectModel response = new(name, $"What {operation.Name.Text} answers.", ObjectRole.Response, members.Bind(rows));
        MemberModel? errors = BehaviourRows.OfAnswer(operation, response, findings).Member(operation.Behaviour.Errors, "errors", static kind => kind == ValueKind.List, "a row whose type is an array");
        return response with { JobStatus = PollsBinder.Bind(operation, response, findings), Errors = errors?.Name };
    }

    private string Remarks()
    {
        string since = operation.Since is { } version ? $"Since version {version.Text}." : "";
        return string.Join(" ", new[] { Words.Sentence(operation.Remarks), since }.Where(static text => text.Length > 0));
    }
}
