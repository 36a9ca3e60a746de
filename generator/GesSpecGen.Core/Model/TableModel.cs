namespace GesSpecGen.Core.Model;

/// <summary>Statements that give rows.</summary>
/// <param name="Method">The methods that give them, without their suffix.</param>
/// <param name="Statements">Member of the request that holds the statements.</param>
/// <param name="Type">Type of a statement.</param>
/// <param name="Statement">Its member with the text.</param>
/// <param name="Rows">Names that lead to the rows in the success body, divided by dots.</param>
/// <param name="Columns">Name of the list of columns beside the rows.</param>
/// <param name="Values">Name of the list of values in a row.</param>
public sealed record TableModel(string Method, string Statements, string Type, string Statement, string Rows, string Columns, string Values)
{
    /// <summary>Member of a statement with its parameters.</summary>
    public string? Parameters { get; init; }

    /// <summary>Those are mandatory.</summary>
    public bool ParametersAreRequired { get; init; }

    /// <summary>Name of the list in a row that says what its values are.</summary>
    public string? Kinds { get; init; }
}
