package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.layout.CodeElement;
import org.determinations.model.layout.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListFilesTest {
    private static final String HEADER = "code,from,to,group,meaning,confidence,source\n";
    private static final Path SHIPPED = Path.of(System.getProperty("determinations.app", "."), "jobs", "codelists");

    @TempDir
    private Path folder;

    @Test
    void every_element_that_is_read_has_a_list_and_no_list_is_of_another() {
        assertThat(CodeListFiles.read(SHIPPED).byElement().keySet())
                .containsExactlyInAnyOrderElementsOf(List.of(CodeElement.values()).stream()
                        .map(CodeElement::element)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DOE010, WHITE, yes",
        "DOE010, UNKNOWN, yes",
        "DOE010, ALL, no",
        "DOE010, white, no",
        "DOE010, '', no",
        "DOE012, COUNTED, yes",
        "DOE012, NOT_COUNTED, yes",
        "DOE012, GONE, no",
        "DOE012, '', no",
        "DOE016, PK-5, yes",
        "DOE016, '', no",
        "DOE016, ' ', no",
        "DOE016, ' PK-5', no",
        "DOE019, LOW_INCOME, yes",
        "DOE019, ALL, no",
        "DOE019, LOW-INCOME, no",
        "DOE032, PRESCHOOL, yes",
        "DOE032, IN_CLASS, no",
        "DOE034, NOT_SPECIAL, yes",
        "DOE034, SUBSTANTIALLY_SEPARATE, yes",
        "DOE034, SUBSTANTIALY_SEPARATE, no",
        "DOE034, PRESCHOOL, no",
        "DOE034, ALL, no",
        "DOE036, autism, yes",
        "DOE036, '', yes",
        "DOE036, ' ', no",
    })
    void a_group_is_one_that_the_product_knows_for_the_element(String element, String group, String accepted)
            throws IOException {
        write(element, row("77", group));
        if (accepted.equals("yes")) {
            assertThat(read().of(element)
                            .find("77", new SchoolYear(2011))
                            .orElseThrow()
                            .group())
                    .isEqualTo(group);
        } else {
            assertThat(refused())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.line())
                            .startsWith("codelists/" + element
                                    + ".csv:2:group: PA-016 the group of the code 77 is not known")
                            .contains(group.isEmpty() ? "; found blank" : "; found \"" + group + "\"", "; allowed: ")
                            .endsWith("; Correct the code list."));
        }
    }

    @ParameterizedTest
    @CsvSource({"60, yes", "61, no"})
    void a_name_is_no_longer_than_the_database_keeps(int characters, String accepted) throws IOException {
        write("DOE016", row("77", "x".repeat(characters)));
        assertThat(catchThrowableOfType(Refusal.class, this::read) == null).isEqualTo(accepted.equals("yes"));
    }

    @Test
    void a_list_of_an_element_that_nobody_reads_is_refused_with_those_that_are_read() throws IOException {
        write("DOE34", row("10", "IN_CLASS"));
        assertThat(refused())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line())
                        .contains("codelists/DOE34.csv: PA-016 the program reads no codes of that name", "DOE034.csv"));
    }

    @Test
    void every_wrong_row_of_every_list_is_said_at_once() throws IOException {
        write("DOE010", row("01", "WHITE"), row("02", "BLUE"), row("03", ""));
        write("DOE019", row("00", "POOR"));
        assertThat(refused())
                .extracting(issue -> issue.where().text())
                .containsExactly(
                        "codelists/DOE010.csv:3:group", "codelists/DOE010.csv:4:group", "codelists/DOE019.csv:2:group");
    }

    @Test
    void a_code_has_one_meaning_in_a_school_year() throws IOException {
        write("DOE019", row("00", "LOW_INCOME"), row("00", "NOT_LOW_INCOME"));
        assertThat(refused()).allSatisfy(issue -> assertThat(issue.wrong()).contains("is given twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2010-11, 2011-12, '', yes",
        "'', 2010-11, 2010-11, '', no",
        "'', 2010-11, 2009-10, '', no",
        "2011-12, '', '', 2010-11, yes",
        "2010-11, '', '', 2010-11, no",
        "2008-09, 2012-13, 2010-11, 2010-11, no",
        "2008-09, 2009-10, 2010-11, 2012-13, yes",
        "2010-11, 2012-13, 2008-09, 2009-10, yes",
        "'', '', 2010-11, 2010-11, no",
        "2010-11, '', 2020-21, '', no",
    })
    void spans_of_a_code_may_touch_but_not_overlap(
            String from, String to, String otherFrom, String otherTo, String accepted) throws IOException {
        write(
                "DOE019",
                row("00", from, to, "LOW_INCOME"),
                row("99", "", "", "LOW_INCOME"),
                row("00", otherFrom, otherTo, "NOT_LOW_INCOME"));
        if (accepted.equals("yes")) {
            assertThat(read().of("DOE019").entries()).hasSize(3);
        } else {
            assertThat(refused())
                    .extracting(Issue::line)
                    .containsExactly(
                            "codelists/DOE019.csv:4: PA-016 the code 00 is given twice for the same school years;"
                                    + " found also in row 2; Correct the code list.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2011-12, 2011-12, yes", "2011-12, 2010-11, no"})
    void a_span_does_not_end_before_it_begins(String from, String to, String accepted) throws IOException {
        write("DOE019", row("00", from, to, "LOW_INCOME"));
        if (accepted.equals("yes")) {
            assertThat(read().of("DOE019").entries()).hasSize(1);
        } else {
            assertThat(refused())
                    .extracting(Issue::line)
                    .containsExactly("codelists/DOE019.csv:2: PA-016 the span of the code 00 ends before it begins;"
                            + " Correct the code list.");
        }
    }

    private static String row(String code, String group) {
        return row(code, "", "", group);
    }

    private static String row(String code, String from, String to, String group) {
        return String.format(Locale.ROOT, "%s,%s,%s,%s,a meaning,assumed,invented%n", code, from, to, group);
    }

    private void write(String element, String... rows) throws IOException {
        Files.writeString(folder.resolve(element + ".csv"), HEADER + String.join("", rows));
    }

    private CodeLists read() {
        return CodeListFiles.read(folder);
    }

    private List<Issue> refused() {
        return catchThrowableOfType(Refusal.class, this::read).issues();
    }
}
