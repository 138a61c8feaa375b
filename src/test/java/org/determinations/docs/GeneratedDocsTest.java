package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.cli.ManPage;
import org.determinations.determination.Alignment;
import org.determinations.issue.IssueCode;
import org.determinations.model.Worded;
import org.determinations.model.people.Right;
import org.determinations.model.people.Role;
import org.determinations.model.result.CitedSource;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.rules.RuleBlocks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The catalogues of rules and issues are what the program says. {@code -Ddocs.update=true} writes them and then fails, so
 * that it cannot be left on.
 */
class GeneratedDocsTest {
    private static final Path DOCS = ShippedPolicies.root().resolve("src/docs");
    private static final Map<String, String> FAMILIES = Map.of(
            "IN", "Input: one file, row or value",
            "CR", "Across files",
            "PA", "Policy and job files",
            "RU", "Rules",
            "SY", "System",
            "FT", "Follow-through");

    @Test
    void the_catalogue_of_rules_is_the_rule_book() throws IOException {
        compare("rules.md", rules());
    }

    @Test
    void the_catalogue_of_issues_is_the_list_of_codes() throws IOException {
        compare("issues.md", issues());
    }

    @Test
    void the_manual_page_is_what_the_command_line_knows_of_itself() throws IOException {
        compare("man/determinations.1", ManPage.render());
    }

    @Test
    void the_catalogue_of_outputs_is_what_the_writers_write() throws IOException {
        compare("outputs-catalogue.md", OutputCatalogue.render());
    }

    @Test
    void the_data_dictionary_is_what_the_contracts_say() throws IOException {
        compare("dictionary.md", DataDictionary.render(ShippedPolicies.root().resolve("jobs/contracts")));
    }

    @Test
    void the_table_of_rights_in_the_page_about_the_desk_is_the_one_that_is_asked() throws IOException {
        String page = Files.readString(DOCS.resolve("desk.md"), StandardCharsets.UTF_8);
        String begin = "do not edit from here to the end of the table. -->\n";
        String end = "<!-- end of the table -->";
        compare(
                "desk.md",
                page.substring(0, page.indexOf(begin) + begin.length()) + rights() + page.substring(page.indexOf(end)));
    }

    private static String rights() {
        StringBuilder text = new StringBuilder("\n");
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(Worded.words(Role.class));
        row(text, header);
        text.append("|---|").append("---|".repeat(Role.values().length)).append('\n');
        for (Right right : Right.values()) {
            List<String> cells = new ArrayList<>(List.of(right.words()));
            Arrays.stream(Role.values()).forEach(role -> cells.add(role.may(right) ? "yes" : "no"));
            row(text, cells);
        }
        return text.append('\n').toString();
    }

    @TestFactory
    Stream<DynamicTest> the_schema_of_a_document_is_made_of_the_form_that_writes_it() {
        return JsonDocuments.schemas().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(
                        schema.getKey(),
                        () -> compare(
                                "schemas/" + schema.getKey().replace('/', '-') + ".schema.json", schema.getValue())));
    }

    static void compare(String name, String expected) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected, StandardCharsets.UTF_8);
            fail("wrote " + name + "; read the difference, then run without docs.update");
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("%s drifted: run mvn test -Dtest=GeneratedDocsTest -Ddocs.update=true", name)
                .isEqualTo(expected);
    }

    private static String rules() {
        PolicyPack pack = ShippedPolicies.massachusetts2012();
        StringBuilder text = new StringBuilder("# Rules\n\nGenerated from the rule classes and the pack `" + pack.id()
                + "` by `GeneratedDocsTest`; do not edit.\n");
        text.append(
                "The rules are asked in this order. An *assumed* value is a product default that no source states.\n");
        for (RuleShape shape : Alignment.shapes()) {
            append(shape, pack.getRule(shape.id()), text);
        }
        appendCategories(pack, text);
        appendSources(pack, text);
        return text.toString();
    }

    private static void append(RuleShape shape, PackRule rule, StringBuilder text) {
        RuleBlocks.Block block = RuleBlocks.readAll().get(shape.id());
        text.append("\n## ")
                .append(shape.id())
                .append(": ")
                .append(shape.title())
                .append("\n\n");
        text.append(plain(block.summary())).append("\n\n");
        block.items().forEach((heading, words) -> {
            if (!heading.equals("Rule")) {
                text.append("- **")
                        .append(heading)
                        .append(":** ")
                        .append(plain(words))
                        .append('\n');
            }
        });
        if (!rule.note().isEmpty()) {
            text.append("- **Note of the pack:** ").append(rule.note()).append('\n');
        }
        if (!rule.parameters().isEmpty()) {
            text.append("\n| parameter | value | unit | sources | confidence | note |\n|---|---|---|---|---|---|\n");
            rule.parameters().values().forEach(parameter -> append(parameter, text));
        }
    }

    private static void append(Parameter parameter, StringBuilder text) {
        row(
                text,
                List.of(
                        "`" + parameter.name() + "`",
                        parameter.value(),
                        parameter.unit().word(),
                        String.join(", ", parameter.sources()),
                        parameter.confidence().word(),
                        parameter.note()));
    }

    private static void appendCategories(PolicyPack pack, StringBuilder text) {
        text.append(
                "\n## Categories, from least to most serious\n\n| code | name | calls for | sources |\n|---|---|---|---|\n");
        for (DeterminationCategory category : pack.categories()) {
            row(
                    text,
                    List.of(
                            category.code().text(),
                            category.name(),
                            category.assistance(),
                            String.join(", ", category.sources())));
        }
    }

    private static void appendSources(PolicyPack pack, StringBuilder text) {
        text.append(
                "\n## Sources\n\n| id | title | where in it | kind | confidence | link |\n|---|---|---|---|---|---|\n");
        for (CitedSource source : pack.sources()) {
            row(
                    text,
                    List.of(
                            source.id(),
                            source.title(),
                            source.locator(),
                            source.kind(),
                            source.confidence().word(),
                            source.link()));
        }
    }

    private static String issues() {
        StringBuilder text =
                new StringBuilder("# Issues\n\nGenerated from `IssueCode` by `GeneratedDocsTest`; do not edit."
                        + " Codes are never renumbered and never\nreused.\n\n"
                        + "| severity | what it stops |\n|---|---|\n"
                        + "| info | nothing |\n"
                        + "| warning | the row counts, and a person signs for it before a release |\n"
                        + "| error | the row is quarantined |\n"
                        + "| critical | the file, the policy or the run is refused |\n");
        for (String family : List.of("IN", "CR", "PA", "RU", "SY", "FT")) {
            text.append("\n## ")
                    .append(FAMILIES.get(family))
                    .append("\n\n| code | severity | what it says |\n|---|---|---|\n");
            Arrays.stream(IssueCode.values())
                    .filter(code -> code.code().startsWith(family))
                    .forEach(code -> row(
                            text,
                            List.of(
                                    place(code) + code.code(),
                                    code.severity().name().toLowerCase(Locale.ROOT),
                                    code.title())));
        }
        return text.toString();
    }

    /** What the error report's link leads to. */
    private static String place(IssueCode code) {
        return "<a id=\"" + code.code().toLowerCase(Locale.ROOT) + "\"></a>";
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(String.join(" | ", cells).replace("|  |", "| |"))
                .append(" |\n");
    }

    /** Comment text without its markup. */
    private static String plain(String words) {
        return words.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`");
    }
}
