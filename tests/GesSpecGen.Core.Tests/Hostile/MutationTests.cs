using System.Globalization;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.Hostile;

/// <summary>The real spec files with random mistakes: reading, checking and emitting go on to the end, and each finding points into its file.</summary>
public sealed class MutationTests
{
    private const int Runs = 20_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ": ", "- ", ",", "'", "\"", "#", " #", "\n", "\r\n", "\t", "  ", "&a ", "*a", "!a ", "---\n", "...\n", "? ", "| ", ">-\n", "%", "@", "~", "null", "{}", "[]", "\0", "\uFEFF", "\u2028", "\uD800", "😀",
        "type", "String", "Array of ", "Map of ", "required: yes", "name", "is: project", "const: 1", "range: [1]", "absent_as: -1", "aliases: [a]", "responses", "polls", "job", "pages", "-1", "99999999999999999999", "1e999", "POST ", "/{x}", "?a=b", "class", "Equals",
    ];

    public static TheoryData<string> Files => [.. Repository.Spec.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spec_file_with_random_mistakes_is_survived(string path)
    {
        Random random = new(path.Length * 7919);
        List<SpecFile> others = [.. Needed(path)];
        int runs = Runs / Repository.Spec.Count;
        int findings = 0;
        for (int run = 0; run < runs; run++)
        {
            string text = Mutated(Repository.Spec[path], random);
            try
            {
                findings += Check(path, text, others);
            }
            catch (Exception fault)
            {
                Assert.Fail($"Run {run.ToString(CultureInfo.InvariantCulture)}: {fault}\n{text}");
            }
        }

        // Most mistakes are found; some only change words.
        Assert.InRange(findings, runs / 3, runs * 200);
    }

    // What a file needs to be free of findings: the shared files of its plane, and the operations that jobs are polled by.
    private static IEnumerable<SpecFile> Needed(string path)
    {
        SpecFile own = Read(path, Repository.Spec[path]);
        return Repository.Spec.Where(file => file.Key != path).Select(static file => Read(file.Key, file.Value))
            .Where(file => file.PlaneName == own.PlaneName && (file.Operation is null || file.Operation.Behaviour.Polls is not null));
    }

    private static SpecFile Read(string path, string text) => SpecFileReader.Read(path, path, isBundled: false, text);

    private static int Check(string path, string text, IEnumerable<SpecFile> others)
    {
        SpecSet set = SpecSet.Of(others.Append(Read(path, text)));
        IReadOnlyList<Finding> findings = SpecCheck.Findings(set);
        foreach (Finding finding in findings)
        {
            Places.AssertInside(finding.Path == path ? text.TrimStart('\uFEFF') : Repository.Spec[finding.Path], finding);
            Assert.DoesNotContain('\n', finding.ToString());
        }

        Settings settings = Settings.Default;
        (SpecIndex index, EquatableArray<PlaneFacts> facts, _) = SpecIndexBuilder.Build(set.Files, settings.Selection);
        if (FileBinder.Bind(set.Files.First(file => file.Path == path), index, settings).Source is { } source)
            Assert.NotEmpty(SourceEmitter.Emit(source));
        foreach (PlaneModel plane in index.Planes.Select(plane => PlaneBinder.Client(plane, index, settings)).OfType<PlaneModel>())
            Assert.NotEmpty(PlaneEmitter.Emit(plane));
        foreach (ErrorCodesModel codes in facts.Select(plane => PlaneBinder.ErrorCodes(plane, index, settings)).OfType<ErrorCodesModel>())
            Assert.NotEmpty(ErrorCodeEmitter.Emit(codes));
        foreach (EndpointsModel endpoints in facts.Select(plane => PlaneBinder.Endpoints(plane, index, settings)).OfType<EndpointsModel>())
            Assert.NotEmpty(EndpointEmitter.Emit(endpoints));
        return findings.Count;
    }

    private static string Mutated(string text, Random random)
    {
        for (int change = random.Next(1, 4); change > 0 && text.Length > 1; change--)
        {
            int at = random.Next(text.Length), length = Math.Min(random.Next(1, 30), text.Length - at);
            string piece = Pieces[random.Next(Pieces.Length)];
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, piece),
                2 => text.Remove(at, 1).Insert(at, piece),
                3 => text.Insert(at, text.Substring(at, length)),
                4 => WithoutLine(text, at),
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
        }

        return text;
    }

    private static string WithoutLine(string text, int at)
    {
        int start = text.LastIndexOf('\n', at) + 1, end = text.IndexOf('\n', at);
        return end < start ? text[..start] : text.Remove(start, end + 1 - start);
    }
}
