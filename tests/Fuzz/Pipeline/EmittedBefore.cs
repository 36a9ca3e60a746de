namespace GesSpecGen.Fuzz.Pipeline;

/// <summary>A model that equals the one before is not emitted again, as in the generator.</summary>
internal static class EmittedBefore
{
    [ThreadStatic]
    private static Dictionary<string, (object Model, string Text)>? _texts;

    public static string Text<T>(string name, T model, Func<T, string> emit)
        where T : class
    {
        _texts ??= new(StringComparer.Ordinal);
        if (_texts.TryGetValue(name, out (object Model, string Text) before) && before.Model.Equals(model))
            return before.Text;
        string text = emit(model);
        _texts[name] = (model, text);
        return text;
    }
}
