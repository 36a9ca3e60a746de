namespace GesSpecGen.Core.Model;

/// <summary>The items of a list are given while they come.</summary>
/// <param name="Method">The method that gives them, without its suffix.</param>
/// <param name="Path">The names that lead to the list, divided by dots.</param>
/// <param name="List">Type of the list: a list, rows or entries.</param>
public sealed record StreamModel(string Method, string Path, TypeModel List);
