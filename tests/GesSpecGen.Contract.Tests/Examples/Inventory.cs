namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>The documented operations of the management plane: page, name and documented id. Counted in the documentation, not in the spec.</summary>
internal static class Inventory
{
    private const string Text = """
        ges_03_0343 ListQuotas             ListQuotas2
        ges_03_0345 ListGraphs             ListGraphs2
        ges_03_0346 ShowGraph              ShowGraph2
        ges_03_0347 CreateGraph            CreateGraph2
        ges_03_0348 StopGraph              StopGraph2
        ges_03_0349 StartGraph             StartGraph2
        ges_03_0350 DeleteGraph            DeleteGraph2
        ges_03_0073 ImportGraph            ImportGraph2
        ges_03_0352 ExportGraph            ExportGraph2
        ges_03_0353 ClearGraph             ClearGraph2
        ges_03_0354 UpgradeGraph           UpgradeGraph2
        ges_03_0355 AttachEip              AttachEip2
        ges_03_0356 DetachEip              DetachEip2
        ges_03_0357 ResizeGraph            ResizeGraph2
        ges_03_0358 RestartGraph           RestartGraph2
        ges_03_0359 ExpandGraph            ExpandGraph2
        ges_03_0549 ChangeSecurityGroup    ChangeSecurityGroup
        ges_03_0361 ListBackups            ListBackups2
        ges_03_0362 ListGraphBackups       ListGraphBackups2
        ges_03_0363 CreateBackup           CreateBackup2
        ges_03_0364 DeleteBackup           DeleteBackup2
        ges_03_0534 ExportBackup           ExportBackup2
        ges_03_0535 ImportBackup           ImportBackup2
        ges_03_0550 ShowBackupDownloadLink ShowBackupDownloadLink
        ges_03_0367 ListMetadata           ListMetadatas2
        ges_03_0368 ShowMetadata           ShowMetadata2
        ges_03_0369 CreateMetadata         CreateMetadata2
        ges_03_0370 DeleteMetadata         DeleteMetadata2
        ges_03_0371 UploadFromObs          UploadFromObs2
        ges_03_0373 ShowJob                ShowJob2
        ges_03_0374 ListJobs               ListJobs2
        ges_03_0376 ListScenes             ListScenes2
        ges_03_0377 RegisterScenes         RegisterScenes2
        ges_03_0378 DeregisterScenes       DeregisterScenes2
        ges_03_0013 ListQuotasV1           ListQuotas
        ges_03_0014 CheckSchemaV1          CheckMetadata
        ges_03_0168 ListGraphsV1           ListGraphs
        ges_03_0017 ShowGraphV1            ShowGraph
        ges_03_0177 CreateGraphV1          CreateGraph
        ges_03_0019 StopGraphV1            StopGraph
        ges_03_0020 StartGraphV1           StartGraph
        ges_03_0021 DeleteGraphV1          DeleteGraph
        ges_03_0161 ImportGraphV1          ImportGraph
        ges_03_0065 ExportGraphV1          ExportGraph
        ges_03_0126 ClearGraphV1           ClearGraph
        ges_03_0101 UpgradeGraphV1         UpgradeGraph
        ges_03_0103 AttachEipV1            AttachEip
        ges_03_0104 DetachEipV1            DetachEip
        ges_03_0221 ResizeGraphV1          ResizeGraph
        ges_03_0222 RestartGraphV1         RestartGraph
        ges_03_0303 ExpandGraphV1          ExpandGraph
        ges_03_0032 ListBackupsV1          ListBackups
        ges_03_0033 ListGraphBackupsV1     ListGraphBackups
        ges_03_0034 CreateBackupV1         CreateBackup
        ges_03_0035 DeleteBackupV1         DeleteBackup
        ges_03_0068 ListMetadataV1         ListMetadatas
        ges_03_0069 ShowMetadataV1         ListGraphMetadatas
        ges_03_0170 CreateMetadataV1       CreateMetadata
        ges_03_0071 DeleteMetadataV1       DeleteMetadata
        ges_03_0232 UploadFromObsV1        UploadFromObs
        ges_03_0061 ShowJobV1              ShowJob
        ges_03_0102 ListJobsV1             ListJobs
        """;

    public static IReadOnlyList<(string Page, string Name, string DocumentedAs)> Operations { get; } =
        [.. Text.Split('\n').Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(static words => (words[0], words[1], words[2]))];
}
