using System.Collections.Immutable;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Generator;

// What travels between steps is a class: for each kind of value the runtime would compile some hundred methods of the compiler anew, in every build.

/// <summary>All spec files of a project.</summary>
internal sealed record SpecFiles(ImmutableArray<SpecFile> All);

/// <summary>What a file is bound against: the names of all files, and what the project chose.</summary>
internal sealed record BindingScope(SpecIndex Names, Settings Settings);

/// <summary>What decides, besides the spec and the settings, whether a client can be generated.</summary>
internal sealed record Surroundings(Language Language, CompiledClient Client)
{
    public bool CanGenerate => Language.IsNewEnough && !Client.IsInTheWay;
}
