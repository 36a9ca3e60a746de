using GesSpecGen.Generated;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>How values of a type are read and written.</summary>
public sealed record Kind<T>(GesRead<T> Read, GesWrite<T> Write);
