using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Model;

/// <summary>Checks what a consuming project chose, and puts the default in the place of what cannot be used.</summary>
public static class SettingsCheck
{
    public static (Settings Settings, EquatableArray<Finding> Findings) Run(string? @namespace, string? visibility, string? selection)
    {
        List<Finding> findings = [];
        Settings settings = Settings.Default;
        if (@namespace is not null && @namespace.Split('.').All(static part => CSharpName.IsIdentifier(part) && !CSharpName.IsKeyword(part)))
            settings = settings with { Namespace = @namespace };
        else if (@namespace is not null)
            findings.Add(Bad(@namespace, "GesNamespace", "a C# namespace, such as Contoso.Graphs"));
        if (visibility is "public" or "internal")
            settings = settings with { IsPublic = visibility == "public" };
        else if (visibility is not null)
            findings.Add(Bad(visibility, "GesVisibility", "public or internal"));
        if (selection is not null)
            settings = settings with { Selection = Selection.Parse(selection) };
        return (settings, findings.ToEquatableArray());
    }

    private static Finding Bad(string value, string property, string expected) =>
        new(Rules.BadSetting, "", Place.FileStart, new EquatableArray<string>([value, property, expected]));
}
