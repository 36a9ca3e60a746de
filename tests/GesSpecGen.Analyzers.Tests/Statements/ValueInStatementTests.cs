using GesSpecGen.Analyzers.Statements;
using GesSpecGen.Analyzers.Tests.Support;
using GesSpecGen.CodeFixes.Statements;

namespace GesSpecGen.Analyzers.Tests.Statements;

/// <summary>Values that are written into statements.</summary>
public sealed class ValueInStatementTests
{
    [Theory]
    [InlineData("$\"match (n) where n.name = {name} return n\"", "\"match (n) where n.name = $name return n\"", "[\"name\"] = name")]
    [InlineData("$\"match (n) where n.name = '{name}' return n\"", "\"match (n) where n.name = $name return n\"", "[\"name\"] = name")]
    [InlineData("$\"match (n) where n.name = \\\"{name}\\\" return n\"", "\"match (n) where n.name = $name return n\"", "[\"name\"] = name")]
    [InlineData("$@\"match (n) where n.name = \"\"{name}\"\" return n\"", "@\"match (n) where n.name = $name return n\"", "[\"name\"] = name")]
    [InlineData("$\"match (n) where n.age > {age} return n limit {age}\"", "$\"match (n) where n.age > $age return n limit {age}\"", "[\"age\"] = age")]
    [InlineData("$\"match (n {{name: '{names[0]}'}}) return n\"", "\"match (n {name: $names}) return n\"", "[\"names\"] = names[0]")]
    [InlineData("$\"match (n) where id(n) in ['{name}', '{names.First()}'] return n\"", "\"match (n) where id(n) in [$name, $first] return n\"", "[\"name\"] = name, [\"first\"] = names.First()")]
    [InlineData("$\"match (n) where n.a = '{name}' or n.b = '{name}' return n\"", "\"match (n) where n.a = $name or n.b = $name return n\"", "[\"name\"] = name")]
    [InlineData("$\"match (n) where n.a = $name and n.b = {name} return n\"", "\"match (n) where n.a = $name and n.b = $name2 return n\"", "[\"name2\"] = name")]
    [InlineData("$\"match (n) where n.since = '{DateTime.UtcNow:yyyy-MM-dd}' return n\"", "\"match (n) where n.since = $utcNow return n\"", "[\"utcNow\"] = $\"{DateTime.UtcNow:yyyy-MM-dd}\"")]
    [InlineData("$\"match (n:{Label}) where n.name = {name} return n.{nameof(age)}\"", "$\"match (n:{Label}) where n.name = $name return n.{nameof(age)}\"", "[\"name\"] = name")]
    [InlineData("\"match (n) where n.name = '\" + name + \"' return n\"", "\"match (n) where n.name = $name return n\"", "[\"name\"] = name")]
    [InlineData("\"match (n) \" + \"where n.age > \" + age + \" return n\"", "\"match (n) \" + \"where n.age > $age return n\"", "[\"age\"] = age")]
    [InlineData("\"match (n) where n.age > \" + age", "\"match (n) where n.age > $age\"", "[\"age\"] = age")]
    public Task A_value_becomes_a_parameter(string before, string after, string values) => Mends(
        $"await foreach (GesTableRow row in graph.Cypher.QueryAsync(«{before}»)) {{ }}",
        $"await foreach (GesTableRow row in graph.Cypher.QueryAsync({after}, new() {{ {values} }})) {{ }}");

    [Fact]
    public Task A_value_of_a_raw_string_becomes_a_parameter() => Mends(
        "var rows = graph.Cypher.QueryAsync(«$\"\"\"match (n) where n.name = \"{name}\" return n\"\"\"», cancellationToken: token);",
        "var rows = graph.Cypher.QueryAsync(\"\"\"match (n) where n.name = $name return n\"\"\", new() { [\"name\"] = name }, cancellationToken: token);");

    [Fact]
    public Task Further_parameters_are_added_to_those_that_are_there() => Mends(
        "var rows = graph.Cypher.QueryAsync(«$\"match (n) where n.age > $age and n.name = {name} return n\"», new() { [\"age\"] = 18 }, token);",
        "var rows = graph.Cypher.QueryAsync(\"match (n) where n.age > $age and n.name = $name return n\", new() { [\"age\"] = 18, [\"name\"] = name }, token);");

    [Theory]
    [InlineData("null")]
    [InlineData("GesParameters.None")]
    public Task No_parameters_are_replaced(string none) => Mends(
        $"var rows = graph.Cypher.QueryAsync(«$\"match (n) where n.name = {{name}} return n\"», {none}, token);",
        "var rows = graph.Cypher.QueryAsync(\"match (n) where n.name = $name return n\", new() { [\"name\"] = name }, token);");

    [Fact]
    public Task The_statement_of_a_variable_that_is_used_once() => Mends(
        "string statement = «$\"match (n) where n.name = {name} return n\"»;\nvar rows = graph.Cypher.QueryAsync(statement);",
        "string statement = \"match (n) where n.name = $name return n\";\nvar rows = graph.Cypher.QueryAsync(statement, new() { [\"name\"] = name });");

    [Fact]
    public Task The_statement_of_an_object() => Mends(
        "var statement = new GesSpecGen.Memory.CypherStatement { Statement = «$\"match (n) where n.name = {name} return n\"» };",
        "var statement = new GesSpecGen.Memory.CypherStatement { Statement = \"match (n) where n.name = $name return n\", Parameters = new GesParameters { [\"name\"] = name } };");

    [Fact]
    public Task The_statement_of_an_object_with_parameters() => Mends(
        "var statement = new GesSpecGen.Persistent.CypherStatement { Statement = «$\"match (n) where n.name = {name} return n\"», Parameters = GesParameters.None };",
        "var statement = new GesSpecGen.Persistent.CypherStatement { Statement = \"match (n) where n.name = $name return n\", Parameters = new GesParameters { [\"name\"] = name } };");

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => Mends(
        "var a = graph.Cypher.QueryAsync(«$\"match (n) where n.name = {name} return n\"»);\nvar b = accounts.Cypher.QueryAsync(«\"match (n) where n.age = \" + age»);",
        "var a = graph.Cypher.QueryAsync(\"match (n) where n.name = $name return n\", new() { [\"name\"] = name });\nvar b = accounts.Cypher.QueryAsync(\"match (n) where n.age = $age\", new() { [\"age\"] = age });");

    [Theory]
    [InlineData("\"match (n) where n.name = $name return n\", new() { [\"name\"] = name }")]
    [InlineData("$\"match (n:{Label}) return n\"")]
    [InlineData("$\"match (n:user) return n.{nameof(age)}\"")]
    [InlineData("$\"match (n) where n.label = '{Label}' return n\"")]
    [InlineData("\"match (n) \" + \"where n.label = '\" + Label + \"' return n\"")]
    [InlineData("$\"match (n:{name}) return n\"")]
    [InlineData("$\"match (n)-[:{name}]->(m:user:{name}) return n.{name}\"")]
    [InlineData("$\"match (n)-[{name}]-(m) return `{name}`\"")]
    [InlineData("$\"match (n) return n skip {age} limit {age}\"")]
    [InlineData("$\"match (n) where {name} return n\"")]
    [InlineData("$\"{name} return n\"")]
    [InlineData("string.Format(\"match (n:{0} {{age: 18}}) return n\", name)")]
    [InlineData("string.Format(name, age)")]
    [InlineData("string.Join(name, names)")]
    [InlineData("name + \" limit 10\"")]
    [InlineData("name")]
    public Task What_is_no_value_is_left_alone(string statement) =>
        Caller.FindsNothing<StatementAnalyzer>(Caller.Body($"var rows = graph.Cypher.QueryAsync({statement});"));

    [Fact]
    public Task Other_texts_are_left_alone() =>
        Caller.FindsNothing<StatementAnalyzer>(Caller.Body("Console.WriteLine($\"where n.name = '{name}'\");\nawait ges.Graphs.StartAsync($\"id = {name}\");\nvar shown = new GesSpecGen.Memory.Vertex();"));

    [Theory]
    [InlineData("$\"match (n) where n.name = 'Mr {name}' return n\"")]
    [InlineData("$\"match (n) where n.name = {names} return n\"")]
    [InlineData("string.Format(\"match (n) where n.name = '{0}' return n\", name)")]
    [InlineData("String.Format(System.Globalization.CultureInfo.InvariantCulture, \"match (n:{0} {{age: {1:0}}}) return n\", Label, age)")]
    [InlineData("string.Format(\"match (n) where n.name = {0} return n\", names)")]
    [InlineData("\"match (n) \" + string.Format(\"where n.age > {0} return n\", age)")]
    public Task What_cannot_be_lifted_as_it_is_is_found_and_left(string statement) =>
        Caller.Finds<StatementAnalyzer>("GES0701", Caller.Body($"var rows = graph.Cypher.QueryAsync(«{statement}»);"));

    private static Task Mends(string before, string after) => Caller.Mends<StatementAnalyzer, ParameterFix>("GES0701", Caller.Body(before), Caller.Body(after));
}
