using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>A reference to where an object holds a member.</summary>
public delegate ref T Held<in TOwner, T>(TOwner owner);

/// <summary>Reads and writes a class by its rows, in the order of its table of names.</summary>
public sealed class FieldTable<TOwner>(Field<TOwner>[] fields)
    where TOwner : GesObject
{
    public void Read(TOwner owner, ref Utf8JsonReader json, GesNames names)
    {
        for (GesMember at = default; Inside.ReadMember(owner, ref json, names, ref at);)
            fields[Inside.Member(in at)].Read(owner, ref json, Inside.Member(in at));
        foreach (Field<TOwner> field in fields)
            field.Finish(owner);
    }

    public void Write(TOwner owner, ref GesMemberWriter json)
    {
        string? open = null;
        foreach (Field<TOwner> field in fields)
        {
            if (open is not null && field.Inside != open)
                json.Close();
            field.Write(owner, ref json);
            open = field is OpeningField<TOwner> { Name: var name } ? name : field.Inside;
        }

        if (open is not null)
            json.Close();
    }
}
