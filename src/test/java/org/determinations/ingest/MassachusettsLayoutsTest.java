package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.layout.FileContract;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every layout in which Massachusetts published districts from 2010 to 2017: invented samples, and the files of 2012 themselves. */
class MassachusettsLayoutsTest {
    private static final Path SAMPLES = Reading.app().resolve("src/test/resources/intake");
    private static final String LIST = "ma-profiles-accountability-list";

    @TempDir
    private Path folder;

    private static Intake.Outcome read(List<FileContract> contracts, Path file, int cycle) {
        return new Intake(contracts, ShippedJurisdiction.massachusetts(), cycle).read(file);
    }

    private static List<String> levels(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.LEVEL.find(fact).stream())
                .map(level -> level.district().digits() + " " + level.level().text())
                .toList();
    }

    @Test
    void levels_of_2017_stand_beside_sums_of_enrollment_that_are_not_read() {
        Intake.Outcome outcome =
                read(Reading.CONTRACTS, SAMPLES.resolve("ma-published-accountability-levels.csv"), 2017);
        assertThat(outcome.file().contract().id()).isEqualTo("ma-published-accountability-levels");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(4, 1, 1, 0));
        assertThat(levels(outcome))
                .containsExactly("09010000 Level 2", "09020000 Level 3*", "09030000 Insufficient data", "09040000 ");
        assertThat(outcome.lines())
                .contains(
                        "IN-073 columns are not read", "\"economically_disadvantaged_n\" (column L)", "5 of 13 columns")
                .contains(":8:published_level: IN-012");
    }

    @Test
    void a_column_that_is_no_sum_is_refused_as_before() throws IOException {
        String sample = Files.readString(SAMPLES.resolve("ma-published-accountability-levels.csv"));
        Path file = Files.writeString(
                folder.resolve("levels.csv"), sample.replace("economically_disadvantaged_n", "published_levle"));
        assertThat(new Intake(Reading.CONTRACTS, ShippedJurisdiction.massachusetts(), 2017)
                        .recognise(file)
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_HEADER));
    }

    @Test
    void the_list_of_names_is_read_by_its_crosswalk_and_its_second_header_is_left_out() throws IOException {
        Path contracts = folder.resolve("contracts");
        Files.createDirectories(contracts.resolve("crosswalks"));
        Files.copy(Reading.app().resolve("jobs/contracts/" + LIST + ".yaml"), contracts.resolve(LIST + ".yaml"));
        Files.writeString(contracts.resolve("crosswalks/massachusetts-districts.csv"), """
                Name,Code
                Alder Mills,09010000
                Birch Hollow Charter Public (District),09020000
                Cedar,09030000
                """);
        Intake.Outcome outcome = read(ContractFiles.read(contracts), SAMPLES.resolve(LIST + ".csv"), 2014);
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0, 1));
        assertThat(levels(outcome))
                .containsExactly("09010000 Level 2", "09020000 Level 1", "09030000 Insufficient data");
        assertThat(outcome.lines()).contains(":7:DISTRICT: IN-009", "Unlisted", "\"DISTRICT is blank\" (1)");
    }

    @Test
    void texts_of_the_years_before_levels_are_measures() {
        Intake.Outcome outcome = read(Reading.CONTRACTS, SAMPLES.resolve("ma-native-ayp-status.csv"), 2011);
        assertThat(outcome.file().contract().id()).isEqualTo("ma-native-ayp-status");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0));
        assertThat(outcome.facts().stream()
                        .flatMap(fact -> FactKinds.MEASURE.find(fact).stream())
                        .map(m -> m.district().digits() + " " + m.title() + ": "
                                + m.figures().status().word() + " "
                                + m.figures().text()))
                .containsExactly(
                        "09010000 accountability status, English language arts (2010-11): value Improvement Year 1 - Subgroups",
                        "09010000 accountability status, mathematics (2010-11): value No Status",
                        "09020000 accountability status, English language arts (2010-11): value Corrective Action - Subgroups",
                        "09020000 accountability status, mathematics (2010-11): value Restructuring Year 2",
                        "09030000 accountability status, English language arts (2009-10): value No Status",
                        "09030000 accountability status, mathematics (2009-10): missing ");
    }

    @Test
    @Tag("shared")
    void every_published_file_of_districts_is_read_without_a_rejected_row() {
        Map<String, String> seen = new TreeMap<>();
        Map.of(
                        "district_accountability_levels_2012.csv", 2012,
                        "native/accountability_district.csv", 2012,
                        "spp_compliance_indicators_2011.csv", 2011,
                        "spp_compliance_indicators_2012.csv", 2012,
                        "spp_performance_indicators_2012.csv", 2012,
                        "native/special_education_report_compliance_district.csv", 2012,
                        "district_enrollment_selected_populations_2012.csv", 2012)
                .forEach((name, cycle) -> {
                    Intake.Outcome outcome = read(Reading.CONTRACTS, data(name), cycle);
                    FileTotals totals = outcome.totals();
                    seen.put(
                            name,
                            outcome.file().contract().id() + " " + totals.accepted() + " of " + totals.rowsRead() + ", "
                                    + totals.rejected() + " rejected");
                });
        assertThat(seen)
                .containsEntry(
                        "district_accountability_levels_2012.csv",
                        "ma-published-accountability-levels 400 of 400, 0 rejected")
                .containsEntry(
                        "native/accountability_district.csv", "ma-native-accountability-levels 400 of 400, 0 rejected")
                .containsEntry(
                        "spp_compliance_indicators_2011.csv", "ma-published-spp-compliance 393 of 393, 0 rejected")
                .containsEntry(
                        "spp_compliance_indicators_2012.csv", "ma-published-spp-compliance 400 of 400, 0 rejected")
                .containsEntry(
                        "spp_performance_indicators_2012.csv", "ma-published-spp-performance 400 of 400, 0 rejected")
                .containsEntry(
                        "native/special_education_report_compliance_district.csv",
                        "ma-native-spp-compliance 400 of 793, 0 rejected")
                .containsEntry(
                        "district_enrollment_selected_populations_2012.csv",
                        "ma-published-selected-populations 426 of 427, 0 rejected");
    }

    /** The list of 2012, as its page has it: names in place of the codes of the export. */
    @Test
    @Tag("shared")
    void the_list_of_names_gives_the_levels_of_the_export() throws IOException {
        Path export = data("native/accountability_district.csv");
        StringBuilder list = new StringBuilder(
                "DISTRICT,Accountability and Assistance Level,,Cumulative Progress and Performance Index,\n"
                        + ",,,All Students,High Needs Students\n");
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(export, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                list.append(
                                List.of("ORG_NAME", "ARH_LEVEL", "ARH_LEVEL_REASON_PERF", "CUMPPI_ALL", "CUMPPI_HN")
                                        .stream()
                                        .map(column -> '"' + row.get(column) + '"')
                                        .collect(Collectors.joining(",")))
                        .append('\n');
            }
        }
        Intake.Outcome byName = read(Reading.CONTRACTS, Files.writeString(folder.resolve("list.csv"), list), 2012);
        assertThat(byName.file().contract().id()).isEqualTo(LIST);
        assertThat(byName.totals()).isEqualTo(new FileTotals(400, 0, 0, 0, 1));
        List<String> expected = new ArrayList<>(levels(read(Reading.CONTRACTS, export, 2012)));
        assertThat(levels(byName)).containsExactlyElementsOf(expected);
    }

    private static Path data(String name) {
        return Reading.shared().resolve("data/massachusetts-2012").resolve(name);
    }
}
