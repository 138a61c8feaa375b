package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as six States publish them, each invented in that exact form, are read by the contracts that ship and nothing else. */
class PublishedLayoutsTest {
    @TempDir
    private Path scratch;

    private static Path sample(String name) {
        return Reading.app().resolve("src/test/resources/intake").resolve(name);
    }

    private Intake.Outcome read(String name, Jurisdiction jurisdiction, int cycle) {
        return new Intake(Reading.CONTRACTS, jurisdiction, cycle).read(sample(name));
    }

    private static List<String> counts(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.STUDENT_COUNT.find(fact).stream())
                .map(PublishedLayoutsTest::told)
                .toList();
    }

    private static String told(StudentCount count) {
        return count.schoolYear() + " " + count.district().digits() + " "
                + count.cell().race() + " "
                + count.cell().income() + " " + count.cell().disability() + " "
                + count.cell().placement() + " "
                + count.students().value().map(n -> n.toString()).orElse("withheld");
    }

    private static List<String> measures(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.MEASURE.find(fact).stream())
                .map(PublishedLayoutsTest::told)
                .toList();
    }

    private static String told(MeasureFact fact) {
        return fact.title() + " " + fact.district().digits() + " "
                + fact.figures().status().word() + " " + fact.figures().text() + " of "
                + fact.figures().n().map(n -> n.toString()).orElse("-");
    }

    @Test
    void washington_report_card_enrollment() {
        Intake.Outcome outcome = read("wa-report-card-enrollment.csv", Intake.jurisdiction(scratch, "NNNNN"), 2023);
        assertThat(outcome.file().contract().id()).isEqualTo("wa-report-card-enrollment");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(2, 1, 0, 0, 3));
        assertThat(outcome.lines())
                .contains("IN-073 rows are left out, as the contract says; found 3 of 6 rows:")
                .contains("\"OrganizationLevel is State\" (1)", "\"OrganizationLevel is School\" (1)")
                .contains("\"GradeLevel is Kindergarten\" (1)", "IN-073 columns are not read", "9 of 45 columns");
        assertThat(counts(outcome))
                .contains(
                        "2023-24 01109 ALL ALL ALL ALL 1000",
                        "2023-24 01109 BLACK ALL ALL ALL 70",
                        "2023-24 01109 ALL ALL WITH_DISABILITY ALL 140",
                        "2023-24 01109 ALL LOW_INCOME ALL ALL 400",
                        "2023-24 01122 NATIVE_AMERICAN ALL ALL ALL withheld")
                .hasSize(22);
    }

    @Test
    void massachusetts_selected_populations() {
        Intake.Outcome outcome =
                read("ma-published-selected-populations.csv", ShippedJurisdiction.massachusetts(), 2012);
        assertThat(outcome.file().contract().id()).isEqualTo("ma-published-selected-populations");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 1, 0));
        assertThat(outcome.codes()).contains(IssueCode.CODE_PADDED, IssueCode.STATE_ROW, IssueCode.NOT_A_NUMBER);
        assertThat(counts(outcome))
                .contains(
                        "2011-12 09010000 ALL ALL ALL ALL 2000",
                        "2011-12 09020000 ALL ALL WITH_DISABILITY ALL 150",
                        "2011-12 09030000 ALL ALL WITH_DISABILITY ALL withheld",
                        "2011-12 09030000 ALL LOW_INCOME ALL ALL 50")
                .hasSize(9);
    }

    @Test
    @Tag("shared")
    void massachusetts_selected_populations_as_published() {
        Path file =
                Reading.shared().resolve("data/massachusetts-2012/district_enrollment_selected_populations_2012.csv");
        Intake.Outcome outcome = new Intake(Reading.CONTRACTS, ShippedJurisdiction.massachusetts(), 2012).read(file);
        assertThat(outcome.totals()).isEqualTo(new FileTotals(426, 0, 0, 1, 0));
        assertThat(counts(outcome))
                .contains("2011-12 00010000 ALL ALL WITH_DISABILITY ALL 315")
                .hasSize(3 * 426);
    }

    @Test
    void connecticut_graduation_rates_by_names_of_a_crosswalk() throws IOException {
        Path folder = scratch.resolve("contracts");
        Files.createDirectories(folder.resolve("crosswalks"));
        Files.copy(
                Reading.app().resolve("jobs/contracts/ct-graduation-by-special-education.yaml"),
                folder.resolve("ct-graduation-by-special-education.yaml"));
        Files.writeString(folder.resolve("crosswalks/connecticut-districts.csv"), """
                # an invented crosswalk
                District,Code
                Alder Mills School District,9010011
                Birch Hollow School District,9020011
                Cedar School District,9030011
                """);
        List<FileContract> contracts = ContractFiles.read(folder);
        Intake.Outcome outcome = new Intake(contracts, Intake.jurisdiction(scratch, "NNNNNNN"), 2019)
                .read(sample("ct-graduation-by-special-education.csv"));
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0, 5));
        assertThat(outcome.lines()).contains("IN-009", "\"a total: District is Connecticut\" (2)");
        assertThat(measures(outcome))
                .containsExactly(
                        "graduation rate, students with disabilities (2018-19) 9010011 value 71.4 of -",
                        "graduation rate, students with disabilities (2018-19) 9020011 too small - of -",
                        "graduation rate, students with disabilities (2018-19) 9030011 not applicable NA of -");
    }

    @Test
    void florida_graduation_rates_out_of_a_workbook() {
        Intake.Outcome outcome = read("fl-federal-graduation-rate.xlsx", Intake.jurisdiction(scratch, "NN"), 2024);
        assertThat(outcome.file().contract().id()).isEqualTo("fl-federal-graduation-rate-2023-24");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0, 2));
        assertThat(measures(outcome))
                .contains(
                        "graduation rate (2023-24) 01 value 90 of 200",
                        "graduation rate, students with disabilities (2023-24) 01 value 80 of 25",
                        "graduation rate, students with disabilities (2023-24) 02 too small - of -")
                .hasSize(6);
        assertThat(outcome.lines())
                .contains("official/fl-federal-graduation-rate.xlsx:10:Total Federal Graduation Rate"
                        + " (Fed GradRate by Category-Dist!E10): IN-072")
                .contains("#DIV/0!", "formulas are read by the value that was saved with them; found 4 cells");
    }

    @Test
    void new_jersey_educational_environments_out_of_a_workbook() {
        Intake.Outcome outcome = read("nj-educational-environment.xlsx", Intake.jurisdiction(scratch, "NNNNNN"), 2025);
        assertThat(outcome.file().contract().id()).isEqualTo("nj-educational-environment-2024-25");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(5, 1, 0, 0, 3));
        assertThat(counts(outcome))
                .contains(
                        "2024-25 010010 BLACK ALL WITH_DISABILITY SUBSTANTIALLY_SEPARATE 4",
                        "2024-25 010010 WHITE ALL WITH_DISABILITY SEPARATE_SCHOOL withheld",
                        "2024-25 806010 TWO_OR_MORE ALL WITH_DISABILITY ALL 10")
                .hasSize(40);
        assertThat(outcome.lines())
                .contains("one sheet is read: \"District by Ed Environ\"; found other sheets, not read: \"Read Me\","
                        + " \"State by Ed Environ\" (hidden)")
                .contains("hidden rows of the sheet are read like the others; found 1 row, the first is row 11")
                .contains("\"a note, with text in its first cell alone\" (1)");
    }

    @Test
    void california_graduation_rates_out_of_a_long_file_with_tabs() {
        Intake.Outcome outcome =
                read("ca-adjusted-cohort-graduation-rate.csv", Intake.jurisdiction(scratch, "NNNNNNN"), 2024);
        assertThat(outcome.file().contract().id()).isEqualTo("ca-adjusted-cohort-graduation-rate");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0, 4));
        assertThat(measures(outcome))
                .containsExactly(
                        "graduation rate, students with disabilities (2023-24) 0110011 value 75.0 of 40",
                        "graduation rate, students with disabilities (2023-24) 0120011 too small - of -",
                        "graduation rate, students with disabilities (2023-24) 0240011 value 0.0 of 12");
        assertThat(outcome.lines()).contains("found 4 of 8 rows", "22 of 36 columns", "found \"x\"");
    }

    @Test
    void every_published_layout_names_its_source_and_no_sample_is_left_unread() throws IOException {
        try (Stream<Path> samples = Files.list(Reading.app().resolve("src/test/resources/intake"))) {
            assertThat(samples.filter(Files::isRegularFile)
                            .map(p -> p.getFileName().toString())
                            .map(name -> name.substring(0, name.lastIndexOf('.')))
                            .toList())
                    .allMatch(name -> Reading.CONTRACTS.stream().anyMatch(c -> c.id().startsWith(name)));
        }
    }
}
