namespace GesSpecGen;

/// <summary>
/// Has a partial record, class or struct read rows of a query: the generator of the package GesSpecGen adds what reads them, without reflection.
/// </summary>
/// <remarks>
/// Each parameter of its constructor, and each property or required field that can be set, takes the column of its name, whether capital or small; <see cref="GesColumnAttribute"/> names another one. Members may be text, truth values, numbers
/// (int, long, float, double, decimal), times (<see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>), <see cref="GesValue"/>, <see cref="GesProperties"/> for vertices and edges, and lists of these.
/// A member whose type is not nullable needs its column, with a value in every row; a parameter with a default takes it where there is no such column.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class GesRecordAttribute : Attribute;
