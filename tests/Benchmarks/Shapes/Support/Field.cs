using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>A member of a class.</summary>
public abstract class Field<TOwner>
    where TOwner : GesObject
{
    public string? Inside { get; init; }

    public virtual void Read(TOwner owner, ref Utf8JsonReader json, int index) => json.Skip();

    public virtual void Finish(TOwner owner)
    {
    }

    public abstract void Write(TOwner owner, ref GesMemberWriter json);
}
