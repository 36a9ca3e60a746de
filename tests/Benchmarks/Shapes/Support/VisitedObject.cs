using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>Shows its members to whoever reads or writes them.</summary>
public interface IVisited
{
    void Members(ref Visit visit);
}

public abstract class VisitedObject : GesObject, IVisited
{
    public abstract void Members(ref Visit visit);

    protected sealed override void WriteMembers(ref GesMemberWriter json) => Visit.Write(this, ref json);
}

public abstract class VisitedResponse : GesResponse, IVisited
{
    public abstract void Members(ref Visit visit);

    protected sealed override void WriteMembers(ref GesMemberWriter json) => Visit.Write(this, ref json);
}
