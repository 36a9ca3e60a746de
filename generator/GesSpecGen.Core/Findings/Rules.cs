namespace GesSpecGen.Core.Findings;

/// <summary>Every rule of spec files: GES00xx the file, GES01xx keys and values, GES02xx names and types, GES03xx operations, GES04xx examples, GES05xx the set of files, GES06xx records of the consumer, GES07xx calls of the consumer.</summary>
public static class Rules
{
    public static readonly Rule NotYaml = Error(RuleIds.NotYaml, "Not YAML", "This is not YAML: {0}");
    public static readonly Rule EmptyFile = Error(RuleIds.EmptyFile, "Empty spec file", "The file is empty; describe an operation in it, or delete it");
    public static readonly Rule TooLarge = Error(RuleIds.TooLarge, "Spec file too large", "The file has {0} characters, at most {1} are read; a spec file describes one page, split it");
    public static readonly Rule TooDeep = Error(RuleIds.TooDeep, "Spec file nested too deep", "Maps and lists are nested deeper than {0} levels; describe inner objects under 'types' and refer to them by name");
    public static readonly Rule NoAliases = Error(RuleIds.NoAliases, "YAML anchor or alias", "Anchors, aliases and tags are not read in spec files ('{0}'); write the value out, or give it a name under 'types'");
    public static readonly Rule OneDocument = Error(RuleIds.OneDocument, "Several YAML documents", "A spec file holds one YAML document; move what follows into a file of its own");
    public static readonly Rule TooManyNodes = Error(RuleIds.TooManyNodes, "Spec file has too many values", "The file has more than {0} values; a spec file describes one page, split it");

    public static readonly Rule DuplicateKey = Error(RuleIds.DuplicateKey, "Duplicate key", "Key '{0}' stands twice in this map; the first is in line {1}; remove one");
    public static readonly Rule UnknownKey = Error(RuleIds.UnknownKey, "Unknown key", "Key '{0}' is not known in {1}{2}");
    public static readonly Rule MissingKey = Error(RuleIds.MissingKey, "Missing key", "Key '{0}' is missing in {1}; add it: {2}");
    public static readonly Rule WrongShape = Error(RuleIds.WrongShape, "Wrong shape", "'{0}' is {1}, but has to be {2}");
    public static readonly Rule WrongValue = Error(RuleIds.WrongValue, "Wrong value", "'{0}' is no value for '{1}'; it has to be {2}");

    public static readonly Rule UnknownType = Error(RuleIds.UnknownType, "Unknown type", "Type '{0}' of '{1}' is not known{2}");
    public static readonly Rule UnusableName = Error(RuleIds.UnusableName, "Name cannot be used in C#", "'{0}' cannot be {1} in C#{2}; {3}");
    public static readonly Rule SameMember = Error(RuleIds.SameMember, "Two rows become one member", "'{0}' and '{1}' both become '{2}'; give one of them another member name with 'name'");
    public static readonly Rule ReservedName = Error(RuleIds.ReservedName, "Reserved member name", "'{0}' becomes '{1}', which {2} has for another purpose; give it another member name with 'name'");
    public static readonly Rule DuplicateType = Error(RuleIds.DuplicateType, "Type defined twice", "Type '{0}' is defined in '{1}' too; if both are the same type, move it to types.yaml, else rename one");
    public static readonly Rule UnusedType = Warning(RuleIds.UnusedType, "Type never used", "Type '{0}' is not used in this file; remove it, or move it to types.yaml if other pages need it");
    public static readonly Rule FacetDoesNotApply = Error(RuleIds.FacetDoesNotApply, "Key does not apply to the type", "'{0}' does not apply to '{1}', whose type is {2}; it is for {3}");
    public static readonly Rule ReservedType = Error(RuleIds.ReservedType, "Type name taken", "'{0}' is the name of {1}; rename the type");

    public static readonly Rule RowsAlone = Error(RuleIds.RowsAlone, "Row type in another place", "Type '{0}' has 'rows', so it stands in lists of answers alone, but {1}; leave 'rows' out, or describe another type for this place");

    public static readonly Rule CasesAlike = Error(RuleIds.CasesAlike, "Cases that cannot be told apart", "Case '{0}' cannot be told from the others: {1}; cases differ in their kind of JSON, and objects in a member that 'when' names");

    public static readonly Rule SimpleTypeOnly = Error(RuleIds.SimpleTypeOnly, "Parameter of a structured type", "'{0}' travels in the {1}, where {2} cannot stand; use a simple type, or describe it as String and say how it is written");

    public static readonly Rule BadUri = Error(RuleIds.BadUri, "Malformed URI", "'{0}' is no operation URI: {1}");
    public static readonly Rule NoPathRow = Error(RuleIds.NoPathRow, "URI parameter without a row", "The URI has '{{{0}}}', but 'path' has no row '{0}'{1}");
    public static readonly Rule NotInUri = Error(RuleIds.NotInUri, "Path row that the URI does not have", "'path' has a row '{0}', but the URI has no '{{{0}}}'{1}");
    public static readonly Rule UnplacedFile = Error(RuleIds.UnplacedFile, "Plane or group unknown", "Neither a folder nor a key says the {0} of this file; move it to {2}, or add '{1}: …'");
    public static readonly Rule UnknownPlane = Error(RuleIds.UnknownPlane, "Plane without plane.yaml", "No plane.yaml describes plane '{0}'{1}");
    public static readonly Rule UnknownGroup = Error(RuleIds.UnknownGroup, "Unknown group", "plane.yaml of plane '{0}' has no group '{1}'{2}");
    public static readonly Rule NoSuccess = Error(RuleIds.NoSuccess, "No success response", "'responses' has no status from 200 to 299; add the documented one, '200: {{}}' if it has no body");
    public static readonly Rule UnknownError = Error(RuleIds.UnknownError, "Unknown error body", "'{0}' is no error body of plane.yaml{1}");
    public static readonly Rule BehaviourRow = Error(RuleIds.BehaviourRow, "Behaviour names an unknown row", "'{0}' names '{1}', which is no row of {2}{3}");
    public static readonly Rule PollOperation = Error(RuleIds.PollOperation, "Poll operation not usable", "'{0}' cannot poll this job: {1}");
    public static readonly Rule ReplacedBy = Warning(RuleIds.ReplacedBy, "Unknown replacement", "'replaced_by' names '{0}', which is no operation of this plane{1}");

    public static readonly Rule UnknownState = Error(RuleIds.UnknownState, "Unknown job state", "'{0}' is no known value of type '{1}', so no job would ever be in this state{2}");
    public static readonly Rule StateTwice = Error(RuleIds.StateTwice, "Job state listed twice", "State '{0}' is listed twice among those that end a job; keep it where it belongs: 'done', 'partly' or 'failed'");
    public static readonly Rule CancelOperation = Error(RuleIds.CancelOperation, "Cancel operation not usable", "'{0}' cannot cancel this job: {1}");
    public static readonly Rule UnknownJobCode = Warning(RuleIds.UnknownJobCode, "Error code that nobody documents", "'{0}' is neither among the error codes of plane.yaml nor in an example of this operation{1}");

    public static readonly Rule TransactionOperation = Error(RuleIds.TransactionOperation, "Transaction operation not usable", "'{0}' cannot {1} this transaction: {2}");

    public static readonly Rule RunsOperation = Error(RuleIds.RunsOperation, "Operation that runs no algorithms", "'{0}' cannot run this algorithm: {1}");

    public static readonly Rule ExampleField = Warning(RuleIds.ExampleField, "Example has an undocumented field", "The example has '{0}', but {1} has no such row{2}; add the row, list the name under 'aliases', or mend the example");
    public static readonly Rule ExampleValue = Warning(RuleIds.ExampleValue, "Example contradicts its table", "The example has {0} for '{1}', but its type is {2}; correct the row or mend the example");
    public static readonly Rule ExampleMisses = Warning(RuleIds.ExampleMisses, "Example lacks a mandatory field", "The example lacks '{0}', which {1} says is mandatory; correct the row or mend the example");

    public static readonly Rule DuplicateOperation = Error(RuleIds.DuplicateOperation, "Operation described twice", "Operation '{0}' is described in '{1}' too; keep one of the two files");
    public static readonly Rule DuplicateMethod = Error(RuleIds.DuplicateMethod, "Two operations become one method", "Operation '{0}' becomes '{1}', as '{2}' does; give one of them another method name with 'method'");
    public static readonly Rule DuplicateShared = Error(RuleIds.DuplicateShared, "Two shared files of one plane", "Plane '{0}' has another {1} in '{2}'; put what both say into one of them");
    public static readonly Rule BadSetting = Error(RuleIds.BadSetting, "Project setting not usable", "'{0}' is no value for the project's property {1}; it has to be {2}");
    public static readonly Rule DuplicateFile = Error(RuleIds.DuplicateFile, "Spec file listed twice", "The project lists this file more than once among its spec files, so nothing is emitted from it; list it once");
    public static readonly Rule NothingSelected = Warning(RuleIds.NothingSelected, "Selection matches nothing", "'{0}' in GesBundledSpec matches no operation of the packaged spec{1}");

    public static readonly Rule DuplicateRoute = Warning(RuleIds.DuplicateRoute, "Two operations with the same requests", "Requests of '{0}' ({1}) cannot be told from those of '{2}'; correct the URI, or give what always travels a 'const', in the query or in the body");
    public static readonly Rule OldLanguage = Error(RuleIds.OldLanguage, "Compiler or language too old", "The client is C# 12, but this project is compiled {0}, so nothing is generated; {1}");
    public static readonly Rule BadLevel = Warning(RuleIds.BadLevel, "Severity not usable", "'{0}' in GesSeverity changes nothing: {1}");
    public static readonly Rule ClientTwice = Error(RuleIds.ClientTwice, "Client both compiled and generated", "This project has the client from GesSpecGen.Client, so nothing is generated of the spec; leave one of the two packages out, or choose nothing (GesBundledSpec 'none'), or another namespace (GesNamespace)");

    public static readonly Rule NotPartial = Error(RuleIds.NotPartial, "Record that is not partial", "'{0}' is not partial, so nothing can be added to record '{1}'; write 'partial' before its keyword");
    public static readonly Rule ColumnType = Error(RuleIds.ColumnType, "Member that no column can be read as", "'{0}' of record '{1}' is of type '{2}', which no column can be read as; take string, bool, int, long, float, double, decimal, DateTime, DateTimeOffset, DateOnly, GesValue, GesProperties, or a list of them");
    public static readonly Rule RecordNotMade = Error(RuleIds.RecordNotMade, "Record that cannot be made", "'{0}' cannot be made of a row: {1}");
    public static readonly Rule SameColumn = Error(RuleIds.SameColumn, "Two members of one column", "'{0}' and '{1}' both take column '{2}'; give one of them another column with [GesColumn]");

    public static readonly Rule ValueInStatement = Warning(RuleIds.ValueInStatement, "Value inside of a statement", "'{0}' becomes a part of the statement, and so does whatever stands in it; name it ${1} in the statement, and give its value as a parameter");
    public static readonly Rule DroppedJob = Warning(RuleIds.DroppedJob, "Job that nobody waits for", "'{0}' starts a job whose handle is dropped, so nobody learns whether it fails; wait for it with WaitAsync, or keep its ToResumeToken");
    public static readonly Rule Unbounded = Warning(RuleIds.Unbounded, "Everything in memory at once", "{0} holds all of an unknown number of items in memory; {1}");
    public static readonly Rule NewerThanEngine = Warning(RuleIds.NewerThanEngine, "Newer than the declared engine", "'{0}' is there since version {1} of the service, but GesEngineVersion is {2}; do without it, or mark what needs it with [GesSince(\"{1}\")]");
    public static readonly Rule BadEngineVersion = Warning(RuleIds.BadEngineVersion, "Engine version not usable", "'{0}' is no value for the project's property GesEngineVersion, so no call is held to it; it has to be a version such as 2.4.3");
    public static readonly Rule NeverRead = Warning(RuleIds.NeverRead, "Result that nobody goes through", "Nothing is sent before somebody goes through what '{0}' gives; go through it with 'await foreach'");
    public static readonly Rule OpenTransaction = Warning(RuleIds.OpenTransaction, "Transaction that nobody ends", "If anything fails before its end, the transaction of '{0}' stays open until the service gives it up; keep it with 'await using'");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotYaml, EmptyFile, TooLarge, TooDeep, NoAliases, OneDocument, TooManyNodes,
        DuplicateKey, UnknownKey, MissingKey, WrongShape, WrongValue,
        UnknownType, UnusableName, SameMember, ReservedName, DuplicateType, UnusedType, FacetDoesNotApply, ReservedType, SimpleTypeOnly, RowsAlone, CasesAlike,
        BadUri, NoPathRow, NotInUri, UnplacedFile, UnknownPlane, UnknownGroup, NoSuccess, UnknownError, BehaviourRow, PollOperation, ReplacedBy, UnknownState, StateTwice, CancelOperation, UnknownJobCode, TransactionOperation,
        RunsOperation,
        ExampleField, ExampleValue, ExampleMisses,
        DuplicateOperation, DuplicateMethod, DuplicateShared, BadSetting, DuplicateFile, NothingSelected, DuplicateRoute, OldLanguage, BadLevel, ClientTwice,
        NotPartial, ColumnType, RecordNotMade, SameColumn,
        ValueInStatement, DroppedJob, Unbounded, NewerThanEngine, BadEngineVersion, NeverRead, OpenTransaction,
    ];

    private static Rule Error(string id, string title, string format) => new(id, title, format, Severity.Error);

    private static Rule Warning(string id, string title, string format) => new(id, title, format, Severity.Warning);
}
