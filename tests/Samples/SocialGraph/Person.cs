using GesSpecGen;

namespace SocialGraph;

/// <summary>A row of the query: each parameter takes the column of its name.</summary>
[GesRecord]
internal sealed partial record Person(string Name, int Age, string City);
