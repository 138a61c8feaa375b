package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.release.LetterField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLintTest {
    private static List<Issue> lint(String body) {
        return LetterLint.check("pack/letters/official.md", "# Title\n\n" + body + "\n");
    }

    @Test
    void an_unknown_field_is_told_with_its_line_and_every_field_that_there_is() {
        assertThat(lint("Dear {{distrct_name}},"))
                .extracting(Issue::line)
                .containsExactly("pack/letters/official.md:3: PA-017 the letter names an unknown field; found"
                        + " \"{{distrct_name}}\"; allowed: district_name, district_code, cycle, stage, stage_date,"
                        + " basis, category, label, result, discrepancy_window, closed_window,"
                        + " amended_on, amendment_reason, earlier_result, replaced_letter, who_may_see, state, agency, office,"
                        + " address, contact, unit, units, summary, reasons,"
                        + " required_actions, evidence, categories; use one of them, or take it out");
    }

    @Test
    void two_errors_on_a_line_are_both_told() {
        assertThat(lint("{{a}} {{label}} {{b}}")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear {{district_name",
                "Dear {{district_name}",
                "Dear district_name}}",
                "{{label {{cycle}}",
                "{{label}} and }}",
                "{{district_name\n}}"
            })
    void a_field_that_is_not_closed_on_its_line_is_an_error(String body) {
        assertThat(lint(body)).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.LETTER_FIELD);
            assertThat(issue.wrong()).contains("not closed");
            assertThat(issue.allowed()).contains(LetterField.names());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why: {{reasons}}",
                "above\n{{reasons}}",
                "{{reasons}}\nbelow",
                "- {{reasons}}",
                "    {{reasons}}"
            })
    void a_list_or_a_table_needs_a_line_of_its_own(String body) {
        assertThat(lint(body))
                .extracting(Issue::wrong)
                .containsExactly("a list or a table is in the middle of a sentence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{reasons}}", "a {{label}} b {{cycle}}", "{ {label} }", "", "**{{label}}**", "a } b { c"})
    void these_are_no_errors(String body) {
        assertThat(lint(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear", "## Second rank first", "# ", "#Title", "# One\n\n# Two", "\n# Late"})
    void a_letter_begins_with_its_only_title(String text) {
        assertThat(LetterLint.check("l.md", text))
                .extracting(Issue::wrong)
                .containsExactly("a letter begins with its title and has no second one");
    }

    @Test
    void every_field_has_a_name_of_its_own_and_stands_in_the_readme_of_the_policies() throws IOException {
        String readme = Files.readString(ShippedPolicies.folder().resolve("README.md"));
        assertThat(LetterField.values()).extracting(LetterField::fieldName).doesNotHaveDuplicates();
        for (LetterField field : LetterField.values()) {
            assertThat(field.fieldName()).matches("[a-z_]+");
            assertThat(readme).contains("| `" + field.slot() + "` | ", " | " + field.meaning() + " |");
            assertThat(LetterField.find(field.fieldName())).contains(field);
        }
    }
}
