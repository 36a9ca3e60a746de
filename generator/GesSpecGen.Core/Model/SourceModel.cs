namespace GesSpecGen.Core.Model;

/// <summary>Everything that one emitted source file holds. Equal models give equal text, so nothing is emitted twice.</summary>
public sealed record SourceModel(string HintName, string Namespace, bool IsPublic)
{
    public OperationModel? Operation { get; init; }

    public EquatableArray<ObjectModel> Objects { get; init; }

    public EquatableArray<RowModel> Rows { get; init; }

    public EquatableArray<UnionModel> Unions { get; init; }

    public EquatableArray<TextModel> Texts { get; init; }

    public TextRowModel? TextRow { get; init; }
}
