using GesSpecGen.Contract.Tests.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>Examples as test cases: operation and title.</summary>
public static class ExampleCases
{
    public static TheoryData<string, string> Documented => Of(Documentation.Examples);

    public static TheoryData<string, string> AllAndMadeUp => Of(Documentation.Examples.Concat(Documentation.MadeUpExamples));

    public static TheoryData<string, string> Successes => Of(Documentation.Examples.Concat(Documentation.MadeUpExamples).Where(static example => !example.IsError && example.Answer is not null && !GivesResult(example)));

    /// <summary>Calls that wait for the result of what could be a job.</summary>
    public static TheoryData<string, string> AtOnce => Of(Documentation.Examples.Where(static example => !example.IsError && example.Answer is not null && GivesResult(example)));

    public static TheoryData<string, string> Errors => Of(Documentation.Examples.Where(static example => example.IsError));

    public static TheoryData<string, string> Ended => Of(Documentation.Examples.Where(static example => example.Ended is not null));

    private static bool GivesResult(DocumentedExample example) => example is { IsWaiting: true, Operation.Spec.Result: not null };

    private static TheoryData<string, string> Of(IEnumerable<DocumentedExample> examples)
    {
        TheoryData<string, string> cases = [];
        foreach (DocumentedExample example in examples)
            cases.Add(example.Operation.ToString(), example.Title);
        return cases;
    }
}
