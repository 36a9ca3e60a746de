using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>Every emitted text is parsed as C# 12 with its documentation, once: texts that were seen before are known by their hash.</summary>
public sealed class SyntaxCheck
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly ConcurrentDictionary<UInt128, bool> _seen = new();
    private readonly ConditionalWeakTable<string, object> _same = [];

    /// <summary>How many different texts were parsed.</summary>
    public int Parsed => _seen.Count;

    /// <exception cref="BrokenPromise">A text is no C#, or its documentation no XML.</exception>
    public void Run(IReadOnlyDictionary<string, string> sources)
    {
        foreach ((string name, string text) in sources)
        {
            if (!_same.TryAdd(text, text) || !_seen.TryAdd(Hash(text), true))
                continue;
            if (CSharpSyntaxTree.ParseText(text, Language).GetDiagnostics().FirstOrDefault(static found => found.Severity >= DiagnosticSeverity.Warning) is { } fault)
                throw new BrokenPromise($"{fault.Id} in emitted code: {fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} | {name}{fault.Location.GetLineSpan()} | {text.Split('\n')[fault.Location.GetLineSpan().StartLinePosition.Line].Trim()}");
        }
    }

    private static UInt128 Hash(string text) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan())));
}
