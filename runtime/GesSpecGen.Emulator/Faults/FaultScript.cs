using GesSpecGen.Emulator.Faults;

namespace GesSpecGen.Emulator;

/// <summary>The faults to come. Each serves one request, in the order in which they were added.</summary>
public sealed class FaultScript
{
    private static readonly Fault[] Usual =
    [
        Fault.Cut(), Fault.Cut(afterBytes: 10), Fault.TooManyRequests(), Fault.TooManyRequests(TimeSpan.Zero), Fault.Unavailable(), Fault.Answer(500), Fault.BadGateway(), Fault.WrongJson(),
    ];

    private readonly Func<string, bool> _isOperation;
    private readonly List<(string? Operation, Fault Fault)> _waiting = [];
    private readonly Dictionary<Fault, int> _served = [];
    private FaultRate? _rate;

    internal FaultScript(Func<string, bool> isOperation) => _isOperation = isOperation;

    /// <summary>How many faults have not met their request yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_waiting)
                return _waiting.Count;
        }
    }

    /// <summary>How often each fault has met a request, by <see cref="Rate"/> or in its turn.</summary>
    public IReadOnlyDictionary<Fault, int> Served
    {
        get
        {
            lock (_waiting)
                return new Dictionary<Fault, int>(_served);
        }
    }

    /// <summary>The next request gets the fault, whatever it is for.</summary>
    /// <param name="fault">What goes wrong.</param>
    public void Next(Fault fault) => Add(null, fault);

    /// <summary>The next request for an operation gets the fault.</summary>
    /// <param name="operation">The name of the operation, such as <c>ShowJob</c>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <exception cref="ArgumentException">The spec has no such operation.</exception>
    public void Next(string operation, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (!_isOperation(operation))
            throw new ArgumentException($"The spec has no operation '{operation}'.", nameof(operation));
        Add(operation, fault);
    }

    /// <summary>Forgets the faults that have not met their request, and ends what <see cref="Rate"/> began.</summary>
    public void Clear()
    {
        lock (_waiting)
        {
            _waiting.Clear();
            _rate = null;
        }
    }

    /// <summary>
    /// From now on a share of all requests goes wrong, until <see cref="Clear"/>. Chance decides which and how, but in every run alike: the n-th request fares as the n-th did before.
    /// Faults that wait for their request go first.
    /// </summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <param name="seed">Another seed gives other faults.</param>
    /// <param name="faults">What goes wrong, each as often; without any, something of everything that takes no time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public void Rate(double share, int seed, params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (!(share is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies from 0 to 1.");
        lock (_waiting)
            _rate = new FaultRate(share, seed, faults.Length > 0 ? faults : Usual);
    }

    internal Fault? Take(string? operation)
    {
        lock (_waiting)
        {
            Fault? fault = TakeWaiting(operation) ?? _rate?.Next();
            if (fault is not null)
                _served[fault] = _served.GetValueOrDefault(fault) + 1;
            return fault;
        }
    }

    private Fault? TakeWaiting(string? operation)
    {
        int index = _waiting.FindIndex(waiting => waiting.Operation is null || waiting.Operation == operation);
        if (index < 0)
            return null;
        Fault fault = _waiting[index].Fault;
        _waiting.RemoveAt(index);
        return fault;
    }

    private void Add(string? operation, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_waiting)
            _waiting.Add((operation, fault));
    }
}
