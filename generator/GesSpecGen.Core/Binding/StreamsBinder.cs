using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns <c>streams</c> into the method that gives the items of a list while they come.</summary>
internal static class StreamsBinder
{
    /// <summary>Null where nothing is streamed, or where a finding says that the path leads to no list.</summary>
    public static StreamModel? Bind(OperationSpec operation, IndexedOperation self, TypeBinder types)
    {
        if (operation.Behaviour.Streams is not { } path || self.StreamedType.Length == 0)
            return null;
        TypeModel? list = types.Bind(new RowSpec(path, TypeReference.Parse(self.StreamedType), path));
        return list is null ? null : new StreamModel(self.Stream, path.Text, list);
    }
}
