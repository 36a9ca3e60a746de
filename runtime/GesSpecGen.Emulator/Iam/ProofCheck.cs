using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Iam;

/// <summary>Checks who calls: by a token, or by a signature where the plane accepts them.</summary>
internal sealed class ProofCheck(SpecSet spec, string alwaysGood, EmulatedIam iam, TimeProvider clock)
{
    private readonly SignatureCheck _signatures = new(iam.Identity, clock);

    /// <summary>What is wrong with the proof; null if nothing is. No secret is in it.</summary>
    public string? Fault(Matched match, IncomingRequest request)
    {
        RowSpec? credential = match.Route.Operation.Headers.FirstOrDefault(static row => row.Role == RowRole.Credential);
        if (credential is null)
            return null;
        string token = request.Headers[credential.Name.Text].ToString();
        if (token.Length > 0)
            return token == alwaysGood || iam.IsGood(token) ? null : $"The token in header '{credential.Name}' is not one of this emulator, has ended, or was revoked.";
        if (SignatureCheck.IsSigned(request))
            return spec.Plane(match.Plane)?.AcceptsSignatures == true
                ? _signatures.Fault(request)
                : $"Plane '{match.Plane}' does not accept signatures, but a token in header '{credential.Name}'.";
        return credential.IsRequired ? $"Header '{credential.Name}' is missing; it carries the token." : null;
    }
}
