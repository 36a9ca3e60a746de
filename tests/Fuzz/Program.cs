using GesSpecGen.Fuzz.Running;

return await FuzzCommand.Create().Parse(args).InvokeAsync();
