namespace GesSpecGen.Core.Findings;

/// <summary>The ids of all rules. An id is never given to another rule, not even after its rule is gone.</summary>
public static class RuleIds
{
    public const string NotYaml = "GES0001";
    public const string EmptyFile = "GES0002";
    public const string TooLarge = "GES0003";
    public const string TooDeep = "GES0004";
    public const string NoAliases = "GES0005";
    public const string OneDocument = "GES0006";
    public const string TooManyNodes = "GES0007";

    public const string DuplicateKey = "GES0101";
    public const string UnknownKey = "GES0102";
    public const string MissingKey = "GES0103";
    public const string WrongShape = "GES0104";
    public const string WrongValue = "GES0105";

    public const string UnknownType = "GES0201";
    public const string UnusableName = "GES0202";
    public const string SameMember = "GES0203";
    public const string ReservedName = "GES0204";
    public const string DuplicateType = "GES0205";
    public const string UnusedType = "GES0206";
    public const string FacetDoesNotApply = "GES0207";
    public const string ReservedType = "GES0208";
    public const string SimpleTypeOnly = "GES0209";
    public const string RowsAlone = "GES0210";
    public const string CasesAlike = "GES0211";

    public const string BadUri = "GES0301";
    public const string NoPathRow = "GES0302";
    public const string NotInUri = "GES0303";
    public const string UnplacedFile = "GES0304";
    public const string UnknownPlane = "GES0305";
    public const string UnknownGroup = "GES0306";
    public const string NoSuccess = "GES0307";
    public const string UnknownError = "GES0308";
    public const string BehaviourRow = "GES0309";
    public const string PollOperation = "GES0310";
    public const string ReplacedBy = "GES0311";
    public const string UnknownState = "GES0312";
    public const string StateTwice = "GES0313";
    public const string CancelOperation = "GES0314";
    public const string UnknownJobCode = "GES0315";
    public const string TransactionOperation = "GES0330";

    public const string RunsOperation = "GES0340";

    public const string ExampleField = "GES0401";
    public const string ExampleValue = "GES0402";
    public const string ExampleMisses = "GES0403";

    public const string DuplicateOperation = "GES0501";
    public const string DuplicateMethod = "GES0502";
    public const string NothingSelected = "GES0503";
    public const string DuplicateShared = "GES0504";
    public const string BadSetting = "GES0505";
    public const string DuplicateFile = "GES0506";
    public const string DuplicateRoute = "GES0507";
    public const string OldLanguage = "GES0508";
    public const string BadLevel = "GES0509";
    public const string ClientTwice = "GES0510";

    public const string NotPartial = "GES0601";
    public const string ColumnType = "GES0602";
    public const string RecordNotMade = "GES0603";
    public const string SameColumn = "GES0604";

    public const string ValueInStatement = "GES0701";
    public const string DroppedJob = "GES0702";
    public const string Unbounded = "GES0703";
    public const string NewerThanEngine = "GES0704";
    public const string BadEngineVersion = "GES0705";
    public const string NeverRead = "GES0706";
    public const string OpenTransaction = "GES0707";
}
