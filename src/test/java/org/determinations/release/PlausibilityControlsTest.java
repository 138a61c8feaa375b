package org.determinations.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunReport;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the shipped pack: 75 percent in one category, 10 points and 25 percent since the stage before, 20, 50 and 20 since last year. */
class PlausibilityControlsTest {
    private static final PolicyPack PACK =
            ShippedPolicies.files().loadFolder(ShippedPolicies.folder().resolve("massachusetts-2012.2"));
    private static final PolicyPack WITHOUT_CONTROLS =
            ShippedPolicies.files().loadFolder(ShippedPolicies.folder().resolve("massachusetts-2012.1"));

    @ParameterizedTest(name = "{0} of 100 at Level 5: beyond {1}")
    @CsvSource({"74, false", "75, false", "76, true", "100, true"})
    void no_category_holds_nearly_everybody(int levelFive, boolean beyond) {
        assertThat(measure("largest category", official(5, levelFive, 1, 100 - levelFive), alone()))
                .isEqualTo(new ControlMeasure(
                        "largest category NSI: " + levelFive + " of 100 districts; at most 75 percent is usual",
                        beyond));
    }

    @ParameterizedTest(name = "{0} of 100 at Level 3 after 20: beyond {1}")
    @CsvSource({"29, false", "30, false", "31, true", "10, false", "9, true"})
    void the_shares_of_the_stage_before_are_kept_in_sight(int levelThree, boolean beyond) {
        RunReport now = official(3, levelThree, 2, 100 - levelThree);
        ControlMeasure measure =
                measure("largest change of a share since preliminary", now, stageBefore(preliminary(3, 20, 2, 80)));
        assertThat(measure.beyond()).isEqualTo(beyond);
        assertThat(measure.words()).contains("of 100 then", "of 100 now", "at most 10 percentage points is usual");
    }

    @ParameterizedTest(name = "{0} of 20 moved: beyond {1}")
    @CsvSource({"5, false", "6, true"})
    void moves_since_the_stage_before_are_counted(int moved, boolean beyond) {
        RunReport now = official(3, moved, 2, 20 - moved);
        assertThat(measure("moved since preliminary", now, "moved", stageBefore(preliminary(2, 20, 3, 0))))
                .isEqualTo(new ControlMeasure(
                        moved + " of 20 districts moved since preliminary run 1; at most 25 percent is usual", beyond));
    }

    @ParameterizedTest(name = "{0} rows after 100: beyond {1}")
    @CsvSource({"80, false", "79, true", "120, false", "121, true"})
    void a_file_is_about_as_long_as_last_year(int rows, boolean beyond) {
        RunReport now = withRows(official(2, 10, 3, 10), rows);
        RunReport before = withRows(official(2, 10, 3, 10), 100);
        assertThat(measure("rows of", now, yearBefore(before)))
                .isEqualTo(new ControlMeasure(
                        rows
                                + " rows of accountability levels, 100 in official run 1 of 2012-13; a change of at"
                                + " most 20 percent is usual",
                        beyond));
    }

    /** Decisions, reports of discrepancies and mergers are as many as there were. */
    @Test
    void files_of_which_a_row_is_an_event_are_not_held_against_last_year() {
        RunReport now = withRows(official(2, 10, 3, 10), FileKind.DISTRICT_SUCCESSORS, 5);
        RunReport before = withRows(official(2, 10, 3, 10), FileKind.DISTRICT_SUCCESSORS, 3);
        assertThat(PlausibilityControls.measure(now, yearBefore(before)).orElseThrow())
                .extracting(ControlMeasure::words)
                .noneMatch(words -> words.contains(" rows of "))
                .anyMatch(words -> words.contains("moved since official"));
    }

    @Test
    void every_district_of_last_year_is_accounted_for() {
        RunReport before = official(2, 5, 3, 5);
        assertThat(measure("accounted for", official(2, 5, 3, 5), yearBefore(before)))
                .isEqualTo(
                        new ControlMeasure("0 of 10 districts of official run 1 of 2012-13 not accounted for", false));
        assertThat(measure("accounted for", official(2, 5, 3, 4), yearBefore(before)))
                .isEqualTo(new ControlMeasure(
                        "1 of 10 districts of official run 1 of 2012-13 not accounted for: 09100000", true));
    }

    @Test
    void every_level_set_to_five_is_beyond_the_usual_with_and_without_an_earlier_run() {
        RunReport wrong = official(5, 60, 1, 0);
        assertThat(beyond(wrong, alone())).hasSize(1);
        assertThat(beyond(wrong, stageBefore(preliminary(2, 40, 1, 20)))).hasSize(3);
    }

    @Test
    void what_is_not_compared_is_said() {
        assertThat(PlausibilityControls.measure(official(2, 5, 3, 5), alone()).orElseThrow())
                .extracting(ControlMeasure::words)
                .containsExactly(
                        "0 districts reassigned, typically at most 10",
                        "largest category MRAR: 5 of 10 districts; at most 75 percent is usual",
                        "not compared: no earlier stage of the cycle was computed: shares and moves since it",
                        "not compared: no official run of the cycle before was computed: shares, moves, sizes of files"
                                + " and districts since it");
    }

    @Test
    void a_pack_that_names_no_control_has_none() {
        RunNeighbors old = new RunNeighbors(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(WITHOUT_CONTROLS));
        assertThat(PlausibilityControls.measure(official(2, 5, 3, 5), old)).isEmpty();
    }

    private static List<ControlMeasure> beyond(RunReport run, RunNeighbors neighbors) {
        return PlausibilityControls.measure(run, neighbors).orElseThrow().stream()
                .filter(ControlMeasure::beyond)
                .toList();
    }

    private static ControlMeasure measure(String words, RunReport run, RunNeighbors neighbors) {
        return measure(words, run, words, neighbors);
    }

    private static ControlMeasure measure(String words, RunReport run, String also, RunNeighbors neighbors) {
        return PlausibilityControls.measure(run, neighbors).orElseThrow().stream()
                .filter(m -> m.words().contains(words) && m.words().contains(also))
                .reduce((first, second) -> {
                    throw new AssertionError(first + " and " + second);
                })
                .orElseThrow();
    }

    private static RunNeighbors alone() {
        return new RunNeighbors(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(PACK));
    }

    private static RunNeighbors stageBefore(RunReport before) {
        return new RunNeighbors(Optional.empty(), Optional.of(before), Optional.empty(), List.of(), Optional.of(PACK));
    }

    private static RunNeighbors yearBefore(RunReport before) {
        return new RunNeighbors(Optional.empty(), Optional.empty(), Optional.of(before), List.of(), Optional.of(PACK));
    }

    private static RunReport official(int level, int districts, int otherLevel, int others) {
        return run(level, districts, otherLevel, others)
                .at(Stage.OFFICIAL, "2012-09-19")
                .snapshot()
                .results();
    }

    private static RunReport preliminary(int level, int districts, int otherLevel, int others) {
        return run(level, districts, otherLevel, others)
                .at(Stage.PRELIMINARY, "2012-08-13")
                .snapshot()
                .results();
    }

    private static InventedRun run(int level, int districts, int otherLevel, int others) {
        List<Given> given = new ArrayList<>();
        for (int i = 1; i <= districts + others; i++) {
            int published = i <= districts ? level : otherLevel;
            given.add(Given.district(String.format(java.util.Locale.ROOT, "%04d0000", 900 + i))
                    .levelText("Level " + published));
        }
        return InventedRun.of(given.toArray(new Given[0]));
    }

    private static RunReport withRows(RunReport run, int rows) {
        return withRows(run, FileKind.ACCOUNTABILITY_LEVELS, rows);
    }

    private static RunReport withRows(RunReport run, FileKind kind, int rows) {
        InputFileRecord file = new InputFileRecord(
                "official/levels.csv", "f".repeat(64), 10, kind, "x", new RowCounts(rows, rows, 0, 0));
        return RunReportDraft.of(run).files(List.of(file)).report();
    }
}
