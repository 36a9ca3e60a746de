using GesSpecGen.Hosting.Credentials;

namespace GesSpecGen.Hosting.Checks;

/// <summary>Says what is wrong with the settings of a credential. No message shows a secret.</summary>
internal sealed class CredentialCheck(string path, bool hasOther, GesPlane? plane)
{
    public IEnumerable<string> Faults(CredentialSource source)
    {
        GesCredentialSettings settings = source.Settings;
        if (!Enum.IsDefined(settings.Kind))
            return [$"{path}{nameof(settings.Kind)} must be one of {string.Join(", ", Enum.GetNames<GesCredentialKind>())}."];
        CredentialMember[] given = [.. CredentialMember.All.Where(member => member.Get(settings) is not null)];
        if (settings.Kind == GesCredentialKind.Services)
            return Services(given);
        string[] faults = [.. Signing(settings.Kind), .. Missing(settings), .. Superfluous(settings.Kind, given), .. settings.Kind == GesCredentialKind.IamUser ? Iam(source) : []];
        return faults.Length > 0 ? faults : Unusable(source);
    }

    private IEnumerable<string> Services(CredentialMember[] given)
    {
        string kind = path + nameof(GesCredentialSettings.Kind);
        if (given.Length > 0)
            yield return $"{kind} is missing; {path}{given[0].Name} is for the kind {given[0].Kind}.";
        else if (!hasOther)
            yield return $"{kind} is missing, and the application's services have no {nameof(GesCredential)}; it is one of {string.Join(", ", Enum.GetNames<GesCredentialKind>().Skip(1))}.";
    }

    private IEnumerable<string> Signing(GesCredentialKind kind)
    {
        if (kind is GesCredentialKind.AccessKey or GesCredentialKind.Chain && plane is { AcceptsSignatures: false })
            yield return $"{path}{nameof(GesCredentialSettings.Kind)} must be {GesCredentialKind.IamUser} or {GesCredentialKind.Token}: the {plane.Name} plane takes tokens, not signatures.";
    }

    private IEnumerable<string> Missing(GesCredentialSettings settings) => CredentialMember.All
        .Where(member => member.IsMandatory && member.Kind == settings.Kind && string.IsNullOrWhiteSpace(member.Get(settings)))
        .Select(member => $"{path}{member.Name} is missing; a credential of the kind {settings.Kind} needs {member.Meaning}.");

    private IEnumerable<string> Superfluous(GesCredentialKind kind, CredentialMember[] given) => given
        .Where(member => member.Kind != kind)
        .Select(member => $"{path}{member.Name} is not used by a credential of the kind {kind}; take it out, or change {path}{nameof(GesCredentialSettings.Kind)}.");

    private IEnumerable<string> Iam(CredentialSource source)
    {
        if (source.Settings.Region is { } region && Fault.Of(() => GesIamEndpoints.Of(region)) is { } noRegion)
            yield return $"{path}{nameof(GesCredentialSettings.Region)}: {noRegion}";
        else if (!source.KnowsIam)
            yield return $"{path}{nameof(GesCredentialSettings.IamEndpoint)} is missing; it is the address of IAM, or {path}{nameof(GesCredentialSettings.Region)} its region.";
    }

    private IEnumerable<string> Unusable(CredentialSource source)
    {
        if (Fault.Of(() => source.Make()) is { } fault)
            yield return $"{path.TrimEnd(':', '.')}: {fault}";
    }
}
