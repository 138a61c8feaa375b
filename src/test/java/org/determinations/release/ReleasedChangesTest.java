package org.determinations.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.determinations.comparison.InventedRun;
import org.determinations.determination.Given;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.Test;

/** Whoever read a released result is told before another takes its place, whichever way it moves. */
class ReleasedChangesTest {
    @Test
    void both_ways_and_districts_that_come_or_go_are_named() {
        RunReport released = InventedRun.of(
                        Given.district("09010000").levelText("Level 2"),
                        Given.district("09020000").levelText("Level 3"),
                        Given.district("09030000").levelText("Level 1"),
                        Given.district("09040000").levelText("Insufficient data"))
                .snapshot()
                .results();
        RunReport later = InventedRun.of(
                        Given.district("09010000").levelText("Level 3"),
                        Given.district("09020000").levelText("Level 2"),
                        Given.district("09040000").levelText("Insufficient data"),
                        Given.district("09050000").levelText("Level 4"))
                .snapshot()
                .results();
        assertThat(ReleasedChanges.list(released, later))
                .containsExactly(
                        "09010000 Example: from Level 2, MRAR to Level 3, NTA",
                        "09020000 Example: from Level 3, NTA to Level 2, MRAR",
                        "09030000 Example would lose its released result, Level 1, MR",
                        "09050000 Example is not in the released results; now Level 4, NI");
        assertThat(ReleasedChanges.list(released, released)).isEmpty();
    }

    @Test
    void a_starred_level_is_another_level_even_where_the_category_is_the_same() {
        RunReport released = InventedRun.of(Given.district("09010000").levelText("Level 3"))
                .snapshot()
                .results();
        RunReport later = InventedRun.of(Given.district("09010000").levelText("Level 3*"))
                .snapshot()
                .results();
        assertThat(ReleasedChanges.list(released, later))
                .containsExactly("09010000 Example: from Level 3, NTA to Level 3*, NTA");
    }
}
