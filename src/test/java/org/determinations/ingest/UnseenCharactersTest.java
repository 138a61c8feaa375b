package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.determinations.ingest.cell.Tokens;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.fact.LevelFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees, and lines above a header: read and listed where that is safe, otherwise named. */
class UnseenCharactersTest {
    private static final String HEADER = "district_code,district_name,accountability_level,reason\n";
    private static final String ROW = "09010000,Alder Mills,Level 2,\n";

    @TempDir
    private Path folder;

    private RecognisedFile file(String text) {
        return Reading.recognised(Reading.write(folder, text));
    }

    @ParameterizedTest
    @CsvSource({
        "09010000,Level\u00A02,U+00A0",
        "09010000\u00A0,Level 2,U+00A0",
        "\u202F09010000,Level 2,U+202F",
        "0901\u200B0000,Level 2,U+200B",
        "09010000,\uFEFFLevel 2,U+FEFF",
        "09010000,Lev\u00ADel 2,U+00AD",
        "０９０１００００,Level ２,U+FF10"
    })
    void characters_that_look_like_others_are_read_as_those_and_listed(String code, String level, String named) {
        List<RowResult> rows = Reading.rows(file(HEADER + code + ",Alder Mills," + level + ",\n"), 0);
        assertThat(rows.get(0).state()).isEqualTo(RowState.ACCEPTED);
        LevelFact fact = (LevelFact) rows.get(0).facts().get(0);
        assertThat(fact.district().digits()).isEqualTo("09010000");
        assertThat(fact.level()).isEqualTo(AccountabilityLevel.parse("Level 2").orElseThrow());
        List<Issue> issues = rows.get(0).issues();
        assertThat(issues).isNotEmpty().allMatch(i -> i.code() == IssueCode.CHARACTERS_READ);
        assertThat(issues.get(0).found()).contains(named);
    }

    @Test
    void another_character_refuses_the_row_and_is_named() {
        RowResult row = Reading.rows(file(HEADER + "09010000,Alder Mills,L\u0435vel 2,\n"), 0)
                .get(0);
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues().get(0).found()).contains("U+0435");
    }

    @Test
    void a_name_with_letters_of_another_language_is_left_alone() {
        RowResult row = Reading.rows(file(HEADER + "09010000,Château – Ville,Level 2,\n"), 0)
                .get(0);
        assertThat(row.issues()).isEmpty();
        assertThat(((LevelFact) row.facts().get(0)).name()).isEqualTo("Château – Ville");
    }

    @Test
    void two_byte_order_marks_are_passed_over_and_listed() {
        RecognisedFile file = file("\uFEFF\uFEFF" + HEADER + ROW);
        assertThat(Reading.codes(file.notes())).containsExactly(IssueCode.CHARACTERS_READ);
        assertThat(Reading.rows(file, 0)).hasSize(1).allMatch(r -> r.state() == RowState.ACCEPTED);
        assertThat(file("\uFEFF" + HEADER + ROW).notes()).isEmpty();
    }

    @Test
    void a_header_with_a_no_break_space_is_read_and_listed() {
        RecognisedFile file = file(HEADER.replace("district_name", "district_name\u00A0") + ROW);
        assertThat(file.notes().get(0).found()).isEqualTo("U+00A0");
        assertThat(Reading.rows(file, 0).get(0).state()).isEqualTo(RowState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\n",
                "SEP=,\n",
                "\"sep=,\"\n",
                "District accountability 2012-13\n",
                "Accountability, 2012-13\n",
                "A title\n\nmade in June\n",
                "# made by hand, in June, by us\n",
                "A title,,,\n"
            })
    void a_separator_line_or_a_title_is_passed_over_and_listed(String above) {
        RecognisedFile file = file(above + HEADER + ROW);
        int header = (int) above.lines().count() + 1;
        assertThat(file.headerRow()).isEqualTo(header);
        assertThat(Reading.codes(file.notes())).containsExactly(IssueCode.LINES_PASSED_OVER);
        assertThat(file.notes().get(0).found()).contains("line 1");
        List<RowResult> rows = Reading.rows(file, 0);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).row()).isEqualTo(header + 1);
        assertThat(rows.get(0).state()).isEqualTo(RowState.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09020000,Birch\n", "09020000,Birch,Level 3,\n", "one,two,three\n"})
    void a_line_that_may_be_data_is_never_passed_over(String above) {
        Recognition recognition = Reading.recognise(Reading.write(folder, above + HEADER + ROW));
        assertThat(recognition.file()).isEmpty();
        Issue issue = recognition.issues().get(0);
        assertThat(issue.wrong()).contains("accountability-levels").contains("line 2");
        assertThat(issue.action()).contains("Remove line 1");
        assertThat(issue.line()).doesNotContain("Birch");
    }

    @ParameterizedTest
    @CsvSource({
        "NR,NR",
        "nr,NR",
        "NA,NA",
        "n/a,NA",
        "N/A,NA",
        "-,-",
        "*,-",
        "**,-",
        "s,-",
        "S,-",
        "DS,-",
        "ds,-",
        "<10,-",
        "< 10,-",
        "N<10,-",
        "n < 10,-",
        "<=5,-"
    })
    void a_token_means_the_same_in_any_case(String token, String code) {
        assertThat(Tokens.code(token)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "12", "10%", "1 NA", "5<10", "2012-09-07", "Yes", "none", "<", "ten", "NAN"})
    void anything_else_is_no_token(String text) {
        assertThat(Tokens.code(text)).isEmpty();
    }
}
