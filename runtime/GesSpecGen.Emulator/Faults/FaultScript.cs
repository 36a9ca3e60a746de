namespace GesSpecGen.Emulator;

/// <summary>The faults to come. Each serves one request, in the order in which they were added.</summary>
public sealed class FaultScript
{
    private readonly Func<string, bool> _isOperation;
    private readonly List<(string? Operation, Fault Fault)> _waiting = [];

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

    /// <summary>Forgets the faults that have not met their request.</summary>
    public void Clear()
    {
        lock (_waiting)
            _waiting.Clear();
    }

    internal Fault? Take(string? operation)
    {
        lock (_waiting)
        {
            int index = _waiting.FindIndex(waiting => waiting.Operation is null || waiting.Operation == operation);
            if (index < 0)
                return null;
            Fault fault = _waiting[index].Fault;
            _waiting.RemoveAt(index);
            return fault;
        }
    }

    private void Add(string? operation, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_waiting)
            _waiting.Add((operation, fault));
    }
}
