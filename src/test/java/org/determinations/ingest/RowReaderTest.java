package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.run.InputFileRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReaderTest {
    private static final String HEADER = "district_code,district_name,accountability_level,reason\n";
    private static final String NATIVE = "FY_CODE,ORG_CODE,ORG_NAME,ARH_SCH_PERCENTILE,ARH_SCH_TYPE,ARH_LEVEL,"
            + "ARH_LEVEL_REASON_PERF,CUMPPI_ALL,CUMPPI_HN\n";

    @TempDir
    private Path folder;

    private List<RowResult> read(String text) {
        return Reading.rows(Reading.write(folder, text));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_numbers_them() {
        List<RowResult> rows =
                read(HEADER + "\n09010000,\"Alder\nMills\",Level 1,\n,,,\n09020000,Birch Bay,Level 2,\n");
        assertThat(rows.stream().map(RowResult::row).toList()).containsExactly(3, 5);
        assertThat(rows.stream().map(RowResult::record).toList()).containsExactly(1L, 2L);
    }

    @Test
    void a_ragged_row_is_rejected_and_keeps_its_district() {
        List<RowResult> rows = read(HEADER + "09010000,Alder, Mills,Level 1,\n09020000,Birch Bay,Level 2,\n");
        assertThat(rows.stream().map(RowResult::state).toList()).containsExactly(RowState.REJECTED, RowState.ACCEPTED);
        Issue issue = rows.get(0).issues().get(0);
        assertThat(issue.code()).isEqualTo(IssueCode.RAGGED_ROW);
        assertThat(issue.district()).isEqualTo("09010000");
        assertThat(issue.line())
                .startsWith("official/file.csv:2: IN-006")
                .contains("5 cells")
                .contains("4 cells");
    }

    @Test
    void a_row_of_one_cell_is_said_to_have_one() {
        List<RowResult> rows = read(HEADER + "09010000\n09020000,Birch Bay,Level 2,\n");
        assertThat(rows.get(0).issues().get(0).found()).isEqualTo("1 cell");
    }

    @Test
    void rows_of_other_cycles_and_of_the_state_are_left_out_and_counted() {
        RecognisedFile file = Reading.recognised(Reading.write(
                folder,
                NATIVE + "2012,09010000,A,,,Level 1,,90,90\n2011,09010000,A,,,Level 2,,1,1\n2013,09020000,B,,,x,,,\n"
                        + "2012,00000000,State,,,,,,\n12,09020000,B,,,Level 1,,,\n"));
        FileTotals totals = FileTotals.NONE;
        List<IssueCode> codes = new ArrayList<>();
        for (RowResult row : Reading.rows(file, 0)) {
            totals = totals.plus(row);
            codes.addAll(Reading.codes(row.issues()));
        }
        assertThat(totals).isEqualTo(new FileTotals(1, 1, 2, 1));
        assertThat(codes).containsExactly(IssueCode.STATE_ROW, IssueCode.NOT_A_SCHOOL_YEAR);
        InputFileRecord record = totals.record(file);
        assertThat(record.rowsRead())
                .isEqualTo(5)
                .isEqualTo(record.accepted() + record.rejected() + record.notThisCycle());
        assertThat(record.kind()).isEqualTo(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(totals.issues(file, Reading.CONTEXT))
                .hasSize(1)
                .allMatch(i -> i.line().contains("2 of 5 rows"));
    }

    @Test
    void a_file_of_one_cycle_has_no_issue_about_other_years() {
        RecognisedFile file = Reading.recognised(Reading.write(folder, HEADER + "09010000,A,Level 1,\n"));
        assertThat(FileTotals.NONE.plus(Reading.rows(file, 0).get(0)).issues(file, Reading.CONTEXT))
                .isEmpty();
    }

    @Test
    void a_value_knows_its_file_row_and_column() {
        LevelFact fact = (LevelFact) read(NATIVE + "2012,09010000,A,,,Level 3*,why,90,\n")
                .get(0)
                .facts()
                .get(0);
        assertThat(fact.source().of("accountability_level").text()).isEqualTo("official/file.csv:2:ARH_LEVEL");
        assertThat(fact.source().of("submitted_on").text()).isEqualTo("official/file.csv:2");
        assertThat(fact.ppiHighNeeds()).isEmpty();
    }

    @Test
    void reading_may_go_on_after_any_row() {
        long seed = 20120919;
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            RecognisedFile file = Reading.recognised(Reading.write(folder, HEADER + randomRows(random)));
            List<RowResult> all = Reading.rows(file, 0);
            int from = random.nextInt(all.size() + 2);
            List<RowResult> tail = all.subList(Math.min(from, all.size()), all.size());
            assertThat(Reading.rows(file, from))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(tail);
        }
    }

    private static String randomRows(Random random) {
        String[] samples = {
            "09010000,A,Level 1,\n",
            "9020000,\"B\nb\",Level 2*,x\n",
            "\n",
            "09030000,C,Level 9,\n",
            "bad,D\n",
            ",,,\r\n",
        };
        StringBuilder text = new StringBuilder("09090000,Z,,\n");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(samples[random.nextInt(samples.length)]);
        }
        return text.toString();
    }

    @Test
    void a_file_that_vanished_after_it_was_recognised_is_refused() throws IOException {
        Path path = Reading.write(folder, HEADER + "09010000,A,Level 1,\n");
        RecognisedFile file = Reading.recognised(path);
        Files.delete(path);
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> RowReader.open(file, Reading.CONTEXT, 0));
        assertThat(Reading.codes(refusal.issues())).containsExactly(IssueCode.UNREADABLE_FILE);
    }
}
