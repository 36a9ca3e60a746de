using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

internal sealed record DocumentedOperation(SpecFile File)
{
    public OperationSpec Spec => File.Operation!;

    public string Plane => File.PlaneName!;

    public PlaneSpec PlaneSpec => Documentation.Spec.Plane(Plane)!;

    public GroupSpec Group => PlaneSpec.Groups.Single(group => group.Name.Text == File.GroupName);

    /// <summary>Rows of the answer to a success.</summary>
    public IReadOnlyList<RowSpec> Answer => [.. Spec.Success?.Body?.Rows ?? default];

    /// <summary>Rows that a caller gives values for, besides the path.</summary>
    public IEnumerable<RowSpec> RequestRows => Spec.Query.Concat(Spec.Headers).Concat(Spec.Body?.Rows ?? default).Where(row => row.Role == RowRole.Data && row.Const is null && row.Name.Text != Spec.Behaviour.Modes?.Row.Text);

    public override string ToString() => $"{Plane}/{Spec.Name}";
}
