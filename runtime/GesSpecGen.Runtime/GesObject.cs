using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <summary>A documented JSON object. What it was read from is kept: unknown members, which members were null, and which came under another name.</summary>
public abstract partial class GesObject
{
    private GesUnknownMembers? _unknown;

    /// <summary>Members that the documentation does not list; never null. They are written again behind the documented ones.</summary>
    public GesUnknownMembers UnknownMembers
    {
        get => _unknown ?? GesUnknownMembers.Empty;
        init => _unknown = value;
    }

    /// <summary>The JSON names of the members in the order in which they are written, then the aliases.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract GesNames MemberNames { get; }

    /// <summary>Writes the members, one call each, in the order of <see cref="MemberNames"/>.</summary>
    /// <param name="json">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteMembers(ref GesMemberWriter json);

    /// <summary>Moves to the value of the next known member that is not null; keeps what is unknown.</summary>
    /// <param name="json">A reader that stands on the opening brace, or on the last token of a member.</param>
    /// <param name="names">The table of names.</param>
    /// <param name="at">Where the reader stands in the table.</param>
    /// <returns>False at the end of the object.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool ReadMember(ref Utf8JsonReader json, GesNames names, ref GesMember at)
    {
        GesNames.Name last = at.Last ?? Begin(in json, names);
        while (true)
        {
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.PropertyName)
                return false;
            GesNames.Name? name = last.Follower;
            if (!json.ValueSpan.SequenceEqual(name.Utf8) && (name = Search(ref json, names, last)) is null)
            {
                KeepUnknown(ref json);
                continue;
            }

            last = name;
            Unexpected.EndUnlessMore(json.Read());
            if (json.TokenType != JsonTokenType.Null)
            {
                if (name.AliasOf >= 0)
                    MarkAbsent(name.Index);
                at.Last = name;
                return true;
            }

            MarkNull(name.Index);
        }
    }

    internal void WriteTo(Utf8JsonWriter json) => WriteTo(json, []);

    /// <summary>Writes the object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="first">Members before its own.</param>
    internal void WriteTo(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, string>> first)
    {
        json.WriteStartObject();
        foreach ((string name, string value) in first)
            json.WriteString(name, value);
        GesMemberWriter members = new(json, this, MemberNames);
        WriteMembers(ref members);
        members.Rest();
        foreach ((string name, GesValue value) in UnknownMembers)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static GesNames.Name Begin(in Utf8JsonReader json, GesNames names)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        return names.Start;
    }

    private static GesNames.Name? Search(ref Utf8JsonReader json, GesNames names, GesNames.Name last) =>
        names.Search(json.ValueIsEscaped || json.HasValueSequence ? Encoding.UTF8.GetBytes(TextJson.Text(ref json)) : json.ValueSpan, last);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepUnknown(ref Utf8JsonReader json)
    {
        string name = TextJson.Text(ref json);
        Unexpected.EndUnlessMore(json.Read());
        (_unknown ??= new()).Set(name, GesValue.Read(ref json));
    }
}
