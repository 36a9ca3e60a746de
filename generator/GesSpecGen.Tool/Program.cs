using GesSpecGen.Tool;

return await GesSpecTool.RunAsync(args).ConfigureAwait(false);
