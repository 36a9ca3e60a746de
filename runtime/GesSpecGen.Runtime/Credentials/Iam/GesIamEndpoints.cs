using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>Addresses of the Identity and Access Management service (IAM).</summary>
public static class GesIamEndpoints
{
    /// <summary>The address in a region. Where a cloud has another one, give that.</summary>
    /// <param name="region">Code of the region, such as <c>cn-north-4</c>.</param>
    /// <returns>An https address.</returns>
    /// <exception cref="ArgumentException">The code has other characters than small letters, digits and hyphens.</exception>
    public static Uri Of(string region) => GesEndpoint.Of("https://iam.{region}.myhuaweicloud.com", region);
}
