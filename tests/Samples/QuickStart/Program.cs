using GesSpecGen;
using GesSpecGen.Management;

using GesManagementClient ges = new(new Uri("https://ges.example.com"), "project", GesCredential.Token("t"));
Console.WriteLine(ges.Jobs);
