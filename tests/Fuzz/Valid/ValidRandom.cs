namespace GesSpecGen.Fuzz.Valid;

internal static class ValidRandom
{
    public static T Of<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    public static bool Once(this Random random, int ofTimes) => random.Next(ofTimes) == 0;

    public static IReadOnlyList<T> Shuffled<T>(this Random random, IReadOnlyList<T> all)
    {
        T[] mixed = [.. all];
        random.Shuffle(mixed);
        return mixed;
    }
}
