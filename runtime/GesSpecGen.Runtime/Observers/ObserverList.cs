namespace GesSpecGen.Observers;

/// <summary>Tells all observers, whatever they do.</summary>
internal static class ObserverList
{
    internal static void Tell<T>(this GesCallObserver[] observers, T what, Action<GesCallObserver, T> tell)
    {
        foreach (GesCallObserver observer in observers)
        {
            try
            {
                tell(observer, what);
            }
            catch (Exception)
            {
                // A log that is full must not make a call fail that the service has carried out.
            }
        }
    }
}
