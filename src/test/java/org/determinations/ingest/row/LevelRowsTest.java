package org.determinations.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.RowState;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.layout.ContractColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelRowsTest {
    private static final String HEADER =
            "district_code,district_name,accountability_level,reason,cumulative_ppi_all,cumulative_ppi_high_needs\n";

    @TempDir
    private Path folder;

    private RowResult row(String text) {
        return Reading.rows(Reading.write(folder, HEADER + text + "\n")).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Level 1", "Level 5", "Level 3*", "Insufficient data", ""})
    void published_texts_are_accepted_and_kept(String text) {
        RowResult row = row("09010000,Alder Mills," + text + ",,,");
        assertThat(row.state()).isEqualTo(RowState.ACCEPTED);
        assertThat(row.issues()).isEmpty();
        assertThat(((LevelFact) row.facts().get(0)).level().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Level 0", "Level 6", "level 1", "Level 1 ", "Level 3**", "Improvement Year 1", "3", "NA"})
    void an_unknown_text_is_quarantined_with_everything_that_is_allowed(String text) {
        RowResult row = row("09010000,Alder Mills," + text + ",,,");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.facts()).isEmpty();
        Issue issue = row.issues().get(0);
        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_VALUE);
        assertThat(issue.found()).isEqualTo('"' + text + '"');
        assertThat(issue.district()).isEqualTo("09010000");
        assertThat(issue.allowed())
                .isEqualTo(
                        "Level 1, Level 2, Level 3, Level 4, Level 5, each with or without *, Insufficient data, or blank");
    }

    @ParameterizedTest
    @CsvSource({"0901,09010000", "901,09010000", "35,00350000", "9010000,09010000", "350000,00350000"})
    void lost_leading_zeros_are_restored_and_said(String text, String code) {
        RowResult row = row(text + ",A,Level 1,,,");
        assertThat(row.state()).isEqualTo(RowState.ACCEPTED);
        assertThat(row.facts().get(0).district().digits()).isEqualTo(code);
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.CODE_PADDED);
        assertThat(row.issues().get(0).district()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'',IN-008",
        "Boston,IN-009",
        "090100000,IN-009",
        "9.01E+06,IN-009",
        "' 09010000',IN-009",
        "09010305,IN-011",
        "350305,IN-011"
    })
    void a_cell_without_a_district_code_rejects_the_row(String text, String code) {
        RowResult row = row(text + ",A,Level 1,,,");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues().get(0).code().code()).isEqualTo(code);
        assertThat(row.issues().get(0).district()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'* Levels of the year before',true", "'Note: two districts merged',true", "Boston,false", "9010x,false"
    })
    void a_row_with_words_in_its_first_cell_alone_is_said_to_look_like_a_note(String text, boolean note) {
        Issue issue = row(text + ",,,,,").issues().get(0);
        assertThat(issue.code()).isEqualTo(IssueCode.NOT_A_DISTRICT_CODE);
        assertThat(issue.wrong().contains("it looks like a note below the rows"))
                .isEqualTo(note);
        assertThat(issue.action().startsWith("Delete the row; or")).isEqualTo(note);
        assertThat(row(text + ",A,Level 1,,,").issues().get(0).wrong()).isEqualTo("the cell holds no district code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alder â€“ Mills", "Caf\u00C3\u00A9 Bay", "\u00C3\u2030cole", "Bay \uFFFD Town"})
    void a_name_encoded_twice_is_kept_and_said(String name) {
        RowResult row = row("09010000," + name + ",Level 1,,,");
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.NAME_DAMAGED);
        assertThat(((LevelFact) row.facts().get(0)).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café Bay", "Château – Ville", "Âge Town"})
    void a_name_with_accents_is_no_damage(String name) {
        assertThat(row("09010000," + name + ",Level 1,,,").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,", "100,", "74.9,", "100.1,IN-014", "-1,IN-014", "many,IN-013", "75%,IN-013", "NA,", "< 10,", "n/a,"
    })
    void an_index_is_a_number_of_0_to_100(String text, String code) {
        RowResult row = row("09010000,A,Level 1,," + text + ",");
        assertThat(row.issues().stream().map(i -> i.code().code()).toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void every_issue_of_a_row_is_listed() {
        RowResult row = row("09010000,A,Level 9,,x,101");
        assertThat(Reading.codes(row.issues()))
                .containsExactly(IssueCode.UNKNOWN_VALUE, IssueCode.NOT_A_NUMBER, IssueCode.OUT_OF_RANGE);
    }

    @Test
    void a_personal_column_shows_only_the_length_of_its_value() {
        RecognisedFile open = Reading.recognised(Reading.write(folder, HEADER + "09010000,A,Level X,,,\n"));
        List<ResolvedColumn> personal = open.columns().stream()
                .map(c -> new ResolvedColumn(personal(c.column()), c.position(), c.label()))
                .toList();
        RecognisedFile file = new RecognisedFile(
                open.name(),
                open.source(),
                open.contract(),
                open.sha256(),
                open.bytes(),
                personal,
                1,
                open.width(),
                List.of());
        Issue issue = Reading.rows(file, 0).get(0).issues().get(0);
        assertThat(issue.found()).isEqualTo("a value of 7 characters");
        assertThat(issue.line()).doesNotContain("Level X");
    }

    private static ContractColumn personal(ContractColumn column) {
        return new ContractColumn(
                column.column(),
                column.field(),
                column.group(),
                column.type(),
                column.required(),
                true,
                "",
                column.cell());
    }
}
