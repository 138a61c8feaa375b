package org.determinations.report.trial;

import java.util.List;

/**
 * Whether categories stay from year to year, under each policy.
 *
 * @param cycle whose data are tried
 * @param years before it that were found, the newest first; none where neither the store nor a file has one
 */
public record TrialYears(String cycle, List<TrialYear> years) {

    /**
     * A year before.
     *
     * @param from the run of the store, or the measure of a file, that says it
     * @param known districts of this cycle that have a category of that year
     * @param keptBefore of those, how many have the same in this cycle under the old policy
     * @param keptAfter of those, how many have the same in this cycle under the new one
     */
    public record TrialYear(String cycle, String from, int known, int keptBefore, int keptAfter) {}

    public TrialYears {
        years = List.copyOf(years);
    }
}
