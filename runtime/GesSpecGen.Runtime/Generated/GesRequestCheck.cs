using System.ComponentModel;
using System.Globalization;
using GesSpecGen.Http;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>Compares a request object with its documented limits before it is sent. It knows where in the request it is. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRequestCheck
{
    private const string Argument = "request";

    private readonly GesOperation _operation;
    private readonly List<Step> _path = [];

    internal GesRequestCheck(GesOperation operation) => _operation = operation;

    /// <summary>Checks the length of a text in characters, which are Unicode code points.</summary>
    /// <param name="name">Documented name of the member.</param>
    /// <param name="value">Its value, or null if it is not set.</param>
    /// <param name="least">Fewest characters.</param>
    /// <param name="most">Most characters.</param>
    /// <exception cref="ArgumentException">The text is shorter or longer.</exception>
    public void Length(string name, string? value, int least, int most = int.MaxValue)
    {
        if (Limit.Characters(value, least, most) is { } fault)
            throw Refused.Length(Path(name), fault, _operation, Argument);
    }

    /// <summary>Checks the number of items of a list.</summary>
    /// <param name="name">Documented name of the member.</param>
    /// <param name="items">The number, or null if there is no list.</param>
    /// <param name="least">Fewest items.</param>
    /// <param name="most">Most items.</param>
    /// <exception cref="ArgumentException">There are fewer or more.</exception>
    public void Count(string name, int? items, int least, int most = int.MaxValue)
    {
        if (Limit.Items(items, least, most) is { } fault)
            throw Refused.Length(Path(name), fault, _operation, Argument);
    }

    /// <summary>Checks a whole number.</summary>
    /// <param name="name">Documented name of the member.</param>
    /// <param name="value">Its value, or null if it is not set.</param>
    /// <param name="from">Smallest value, or null if there is none.</param>
    /// <param name="to">Largest value, or null if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is smaller or larger.</exception>
    public void Range(string name, long? value, long? from, long? to) => Demand(name, Limit.Range(value, from, to));

    /// <summary>Checks a number.</summary>
    /// <param name="name">Documented name of the member.</param>
    /// <param name="value">Its value, or null if it is not set.</param>
    /// <param name="from">Smallest value, or null if there is none.</param>
    /// <param name="to">Largest value, or null if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is smaller, larger or none.</exception>
    public void Range(string name, double? value, double? from, double? to) => Demand(name, Limit.Range(value, from, to));

    /// <summary>Checks a number that the documentation calls a text.</summary>
    /// <param name="name">Documented name of the member.</param>
    /// <param name="value">Its value, or null if it is not set.</param>
    /// <param name="from">Smallest value, or null if there is none.</param>
    /// <param name="to">Largest value, or null if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is smaller, larger or none.</exception>
    public void RangeOfText(string name, string? value, double? from, double? to) => Demand(name, Limit.RangeOfText(value, from, to));

    /// <summary>Checks that at least one of several members is set.</summary>
    /// <param name="names">Documented names of the members, divided by commas.</param>
    /// <param name="isSet">Whether one is.</param>
    /// <exception cref="ArgumentException">None of them is set.</exception>
    public void OneOf(string names, bool isSet)
    {
        if (!isSet)
            throw Refused.Length(Path(names), "are not set, but at least one of them is mandatory", _operation, Argument);
    }

    /// <summary>Checks the members of an object.</summary>
    /// <param name="name">Documented name of the member; empty for an item.</param>
    /// <param name="value">The object, or null if it is not set.</param>
    /// <exception cref="ArgumentException">One of its members is outside of its limits.</exception>
    public void Object(string name, IGesChecked? value)
    {
        if (value is null)
            return;
        _path.Add(new Step(name, null, -1));
        value.Check(this);
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Checks the members of each object in a list.</summary>
    /// <param name="name">Documented name of the member; empty for an item.</param>
    /// <param name="values">The objects, or null if there is no list.</param>
    /// <exception cref="ArgumentException">A member of one of them is outside of its limits.</exception>
    public void Objects(string name, IReadOnlyList<IGesChecked>? values) => List(name, values, static (check, value) => check.Object("", value));

    /// <summary>Checks each item of a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Documented name of the member; empty for an item.</param>
    /// <param name="values">The items, or null if there is no list.</param>
    /// <param name="item">Checks one item.</param>
    /// <exception cref="ArgumentException">Something in one of them is outside of its limits.</exception>
    public void List<T>(string name, IReadOnlyList<T>? values, Action<GesRequestCheck, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        for (int i = 0; i < values?.Count; i++)
            Inside(new Step(name, null, i), values[i], item);
    }

    /// <summary>Checks each value of an object with free names.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="name">Documented name of the member; empty for an item.</param>
    /// <param name="values">The values by name, or null if there are none.</param>
    /// <param name="item">Checks one value.</param>
    /// <exception cref="ArgumentException">Something in one of them is outside of its limits.</exception>
    public void Map<T>(string name, IReadOnlyDictionary<string, T>? values, Action<GesRequestCheck, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (values is null)
            return;
        foreach ((string key, T value) in values)
            Inside(new Step(name, key, -1), value, item);
    }

    /// <summary>Checks each value of a list of names with values.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="name">Documented name of the member; empty for an item.</param>
    /// <param name="entries">The names with their values, or null if there are none.</param>
    /// <param name="item">Checks one value.</param>
    /// <exception cref="ArgumentException">Something in one of them is outside of its limits.</exception>
    public void Entries<T>(string name, IReadOnlyList<KeyValuePair<string, T>>? entries, Action<GesRequestCheck, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        for (int i = 0; i < entries?.Count; i++)
            Inside(new Step(name, entries[i].Key, -1), entries[i].Value, item);
    }

    private void Inside<T>(Step step, T value, Action<GesRequestCheck, T> item)
    {
        _path.Add(step);
        item(this, value);
        _path.RemoveAt(_path.Count - 1);
    }

    private void Demand(string name, string? fault)
    {
        if (fault is not null)
            throw Refused.Range(Path(name), fault, _operation, Argument);
    }

    private string Path(string name) => string.Concat(_path.Append(new Step(name, null, -1))).TrimStart('.');

    /// <summary>A member on the way to a value, or an item of a list or a map. It becomes text only where something is wrong.</summary>
    private readonly record struct Step(string Name, string? Key, int Index)
    {
        public override string ToString() => $"{(Name.Length == 0 ? "" : ".")}{Name}{Item}";

        private string Item => Index >= 0 ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : Key is null ? "" : $"[{Shown.Bounded(Key, 64)}]";
    }
}
