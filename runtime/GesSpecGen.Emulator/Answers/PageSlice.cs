using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Answers;

/// <summary>Cuts the page that a request asks for out of a list.</summary>
internal sealed class PageSlice(int? listedItems)
{
    public void Apply(JsonNode? body, OperationSpec operation, PagesSpec pages, IncomingRequest request)
    {
        if (body is not JsonObject members || members[pages.Items.Text] is not JsonArray documented)
            return;
        JsonNode? total = pages.Total is { } totalRow ? members[totalRow.Text] : null;
        long count = documented.Count == 0 ? 0 : listedItems ?? Math.Max(documented.Count, Number(total));
        long offset = Math.Max(0, Asked(operation, pages.Offset, request) ?? 0);
        long limit = Math.Max(0, Asked(operation, pages.Limit, request) ?? count);
        JsonArray page = [];
        for (long index = offset; index < count && index - offset < limit; index++)
            page.Add(Item(documented, index, pages.Key));
        members[pages.Items.Text] = page;
        if (pages.Total is { } row)
            members[row.Text] = total?.GetValueKind() == JsonValueKind.String ? JsonValue.Create(count.ToString(CultureInfo.InvariantCulture)) : JsonValue.Create(count);
    }

    private static long? Asked(OperationSpec operation, Word name, IncomingRequest request)
    {
        string? text = request.Query.FirstOrDefault(pair => pair.Key == name.Text).Value
            ?? (request.Json is { ValueKind: JsonValueKind.Object } body && body.TryGetProperty(name.Text, out JsonElement value) ? value.ToString() : null)
            ?? operation.Query.Concat(operation.Body?.Rows ?? default).FirstOrDefault(row => row.Name.Text == name.Text)?.Default?.Text;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
    }

    private static long Number(JsonNode? total) =>
        total is JsonValue && long.TryParse(total.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    // The documentation lists fewer items than it counts. Its items are repeated, each with a key of its own; where none is named, the first text is one.
    private static JsonNode? Item(JsonArray documented, long index, Word? key)
    {
        JsonNode? item = documented[(int)(index % documented.Count)]?.DeepClone();
        if (index < documented.Count || item is not JsonObject members)
            return item;
        string? name = key?.Text ?? members.FirstOrDefault(static member => member.Value?.GetValueKind() == JsonValueKind.String).Key;
        if (name is not null)
            members[name] = members[name] is { } number && number.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(index) : JsonValue.Create($"{members[name]}-{index}");
        return item;
    }
}
