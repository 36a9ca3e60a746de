using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Spec;

/// <summary>What a client needs to know beyond the tables.</summary>
public sealed record BehaviourSpec
{
    public bool? IsIdempotent { get; init; }

    public JobSpec? Job { get; init; }

    public PollsSpec? Polls { get; init; }

    public PagesSpec? Pages { get; init; }
}

/// <summary>The success body names a job.</summary>
public sealed record JobSpec(Word Id, Word Poll);

/// <summary>The operation reads a job: rows of its success body, and the states that end it.</summary>
public sealed record PollsSpec(Word State, EquatableArray<Word> Done, EquatableArray<Word> Failed, Word? Reason, Word? Progress, Place Place);

/// <summary>Offset paging: rows of the query or of the body, rows of the success body, and the row that tells one item from all others.</summary>
public sealed record PagesSpec(Word Offset, Word Limit, Word? Total, Word Items, Word? Key);
