using GesSpecGen.Hosting.Credentials;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Checks;

/// <summary>Checks the settings of the credential that clients share.</summary>
internal sealed class SharedCredentialCheck(string path) : IValidateOptions<GesCredentialSettings>
{
    public ValidateOptionsResult Validate(string? name, GesCredentialSettings options)
    {
        string[] faults = [.. new CredentialCheck(path, hasOther: false, plane: null).Faults(new CredentialSource(options))];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
