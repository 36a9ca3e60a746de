namespace GesSpecGen.Core.Model;

/// <summary>The operation begins a transaction.</summary>
/// <param name="Type">Type of the handle.</param>
/// <param name="Id">Member of the response that names the transaction.</param>
/// <param name="Commit">The call that keeps what was done.</param>
/// <param name="RollBack">The call that drops it.</param>
public sealed record TransactionModel(string Type, string Id, TransactionEndModel Commit, TransactionEndModel RollBack);

/// <summary>A call that ends a transaction: its sub-client and method.</summary>
public sealed record TransactionEndModel(string Client, string Method);

/// <summary>The operation works in a transaction: the type of its handle, and the argument that takes its id.</summary>
public sealed record WithinModel(string Type, string Argument);
