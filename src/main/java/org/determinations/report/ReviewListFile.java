package org.determinations.report;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.RunReport;

/**
 * The file for the people who decide: one row per district on the review list, strongest evidence first, then one for each
 * that cannot be judged.
 */
final class ReviewListFile {
    static final String NAME = "review-list.csv";

    private ReviewListFile() {}

    static String render(RunReport runReport, FormulaGuard guard) {
        return guard.table(NAME, table(runReport)).csv();
    }

    static DataTable table(RunReport runReport) {
        List<Candidate> candidates = Stream.concat(
                        Candidate.listScreened(runReport).stream(), Candidate.listUnjudged(runReport).stream())
                .toList();
        for (Candidate candidate : candidates) {
            int factors = candidate.factors().size();
            if (factors > FactorColumns.count()) {
                throw new IllegalArgumentException(
                        factors + " compliance factors; " + NAME + " has columns for " + FactorColumns.count());
            }
        }
        return DataTable.of(CandidateColumns.FILE, candidates);
    }
}
