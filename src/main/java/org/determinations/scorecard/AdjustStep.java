package org.determinations.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * One step that may move the category, in the order of the file.
 *
 * @param rows floors and caps; empty of a streak
 * @param streak cycles in a row that give another category; empty of rows
 * @param mayImprove whether the source lets it give a less serious category
 */
public record AdjustStep(
        String id,
        String words,
        List<TableRow<CategoryEffect>> rows,
        Optional<Streak> streak,
        boolean mayImprove,
        Cited cited) {

    /**
     * So many cycles in a row with the same category, the newest included, give another.
     *
     * @param countsBase whether the category before any step counts; else the one that was decided
     */
    public record Streak(String of, int cycles, boolean countsBase, String then) {

        /** For people. */
        public String text() {
            return cycles + " cycles in a row with " + of + (countsBase ? " before any step" : " in the end");
        }
    }

    public AdjustStep {
        rows = List.copyOf(rows);
    }
}
