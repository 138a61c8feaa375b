package org.determinations.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says of a file, what it leaves to a person, and that it is read as it was drafted. */
class DraftGuessTest {
    @TempDir
    private Path scratch;

    private Installation installation;

    @BeforeEach
    void install() {
        installation = TestInstallation.at(scratch.resolve("home"), Optional.empty());
    }

    private ContractDraft draft(String text, Optional<FileKind> kind) throws IOException {
        Path file = Files.writeString(scratch.resolve("sent.csv"), text);
        return ContractDraft.make(installation, file, kind, Optional.empty());
    }

    private ContractDraft draft(String text) throws IOException {
        return draft(text, Optional.empty());
    }

    private static String text(ContractDraft draft) throws IOException {
        return Files.readString(draft.file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-2013|50|year: \"{from}-{to}\"",
                "2012/13|50|year: \"{from}/{to2}\"",
                "SY13|50|year: \"SY{to2}\"",
                "SY12-13|50|year: \"SY{from2}-{to2}\"",
                "FFY 2011|50|year: \"FFY {from}\"",
                "2013|50|year: \"{to}\"",
                "2012-13|97.5%|percent: \"97.5%\"",
                "2012-13|\"1,234\"|number: \"1,234.5\"",
                "2012-13|\"91,5\"|number: \"1.234,5\"",
            })
    void how_cells_are_written(String year, String value, String form) throws IOException {
        ContractDraft draft = draft("District Code,School Year,Rate A\n09010000," + year + "," + value + "\n");
        assertThat(text(draft)).contains("cells: { " + form + " }");
        assertThat(draft.refusals()).isEmpty();
        ContractTrial trial = ContractTrial.of(
                installation, "sent", scratch.resolve("sent.csv"), Optional.of(new SchoolYear(2013)), Optional.empty());
        assertThat(trial.issues()).isEmpty();
        assertThat(trial.totals().accepted()).isEqualTo(1);
    }

    @Test
    void our_own_forms_need_no_word() throws IOException {
        assertThat(text(draft("District Code,School Year,Rate A\n09010000,2012-13,97.5\n")))
                .doesNotContain("cells:");
    }

    @Test
    void a_year_of_one_number_is_left_to_a_person() throws IOException {
        assertThat(draft("District Code,School Year,Rate A\n09010000,2013,50\n").open())
                .anyMatch(point -> point.contains("a school year is one number"));
    }

    @Test
    void signs_in_place_of_numbers_are_named_and_known_ones_are_not() throws IOException {
        ContractDraft draft = draft("""
                District Code,School Year,Rate A
                09010000,2012-13,50
                09020000,2012-13,60
                09030000,2012-13,70
                09040000,2012-13,80
                09050000,2012-13,too few
                09060000,2012-13,**
                09070000,2012-13,NR
                """);
        assertThat(draft.open()).anyMatch(point -> point.startsWith("signs in place of numbers: \"too few\";"));
    }

    @Test
    void races_are_proposed_and_what_may_be_two_is_left_open() throws IOException {
        ContractDraft draft = draft("""
                District Code,School Year,Race/Ethnicity,Students
                09010000,2012-13,"Black or African American",5
                09010000,2012-13,"Multi-Race, Non-Hispanic",5
                09010000,2012-13,Hispanic or Latino,5
                09010000,2012-13,"White, non-Hispanic",5
                09010000,2012-13,Asian/Pacific Islander,5
                09010000,2012-13,All students,25
                """);
        assertThat(draft.kind()).isEqualTo(FileKind.STUDENT_COUNTS);
        assertThat(draft.columns().get(2).words().values())
                .containsEntry("Black or African American", "BLACK")
                .containsEntry("Multi-Race, Non-Hispanic", "TWO_OR_MORE")
                .containsEntry("Hispanic or Latino", "HISPANIC")
                .containsEntry("White, non-Hispanic", "WHITE")
                .containsEntry("All students", "ALL")
                .hasSize(5);
        assertThat(draft.open()).anyMatch(point -> point.contains("none of ours: \"Asian/Pacific Islander\""));
    }

    @Test
    void words_that_are_no_level_are_never_decided() throws IOException {
        ContractDraft draft = draft("Org Code,Tier,Name\n09010000,Level 1,Alder\n09020000,Meets,Birch\n");
        assertThat(draft.kind()).isEqualTo(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(draft.open()).anyMatch(point -> point.contains("none of ours: \"Meets\""));
        assertThat(text(draft)).doesNotContain("values: { \"Meets\": Level");
    }

    @Test
    void codes_that_are_none_of_the_jurisdiction_are_an_open_point() throws IOException {
        assertThat(draft("LEA Code,School Year,Rate A\nX-17,2012-13,50\n").open())
                .anyMatch(point -> point.contains("codes says how they become some"));
        assertThat(draft("LEA Code,School Year,Rate A\n9010000,2012-13,50\n").open())
                .noneMatch(point -> point.contains("codes says how they become some"));
    }

    @Test
    void a_district_by_its_code_is_no_name() throws IOException {
        assertThat(draft("District,School Year,Rate A\n09010000,2012-13,50\n")
                        .columns()
                        .get(0)
                        .field())
                .isEqualTo("district_code");
    }

    @Test
    void a_contract_that_reads_the_file_already_is_named() throws IOException {
        ContractDraft draft = draft(
                "unit_code,measure,value,school_year\n09010000,rate,50,2012-13\n", Optional.of(FileKind.MEASURES));
        assertThat(draft.known()).contains("measures");
    }

    @Test
    void a_draft_that_cannot_be_read_lies_aside_and_stops_no_command() throws IOException {
        ContractDraft draft = draft("What,Ever\nfoo,bar\n");
        assertThat(draft.refusals()).isNotEmpty();
        assertThat(draft.file().getFileName()).hasToString("sent.yaml.draft");
        assertThat(draft("District,School Year,Rate A\n09010000,2012-13,50\n").refusals())
                .isEmpty();
    }
}
