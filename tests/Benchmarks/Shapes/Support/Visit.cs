using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>Goes through the members of an object, to read or to write them. Reading goes round until the JSON ends: once where members come in the documented order.</summary>
public ref partial struct Visit
{
    private const int End = -1;

    private readonly bool _reads;
    private readonly GesObject _owner;
    private readonly GesNames? _names;
    private Utf8JsonReader _json;
    private GesMemberWriter _writer;
    private GesMember _at;
    private int _found;
    private int _next;
    private bool _hasNumbered;

    private Visit(GesObject owner, scoped in Utf8JsonReader json, GesNames names)
    {
        _reads = true;
        _owner = owner;
        _names = names;
        _json = json;
    }

    private Visit(GesObject owner, scoped in GesMemberWriter writer)
    {
        _owner = owner;
        _writer = writer;
    }

    public static void Read<T>(T owner, ref Utf8JsonReader json, GesNames names)
        where T : GesObject, IVisited
    {
        Visit visit = new(owner, in json, names);
        visit.Move();
        while (visit._found != End)
        {
            visit._next = 0;
            owner.Members(ref visit);
        }

        json = visit._json;
        if (visit._hasNumbered)
            owner.Members(ref visit);
    }

    internal static void Write<T>(T owner, ref GesMemberWriter json)
        where T : GesObject, IVisited
    {
        Visit visit = new(owner, in json);
        owner.Members(ref visit);
        json = visit._writer;
    }

    private bool IsHere => _found == _next++;

    private void Move() => _found = Inside.ReadMember(_owner, ref _json, _names!, ref _at) ? Inside.Member(in _at) : End;

    private void Skip()
    {
        if (!IsHere)
            return;
        _json.Skip();
        Move();
    }
}
