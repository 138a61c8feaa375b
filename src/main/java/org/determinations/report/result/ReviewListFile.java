package org.determinations.report.result;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;

/**
 * The file for the people who decide: one row per district on the review list, strongest evidence first, then one for each
 * that cannot be judged.
 */
public final class ReviewListFile {
    public static final String NAME = "review-list.csv";

    private ReviewListFile() {}

    public static String render(RunReport runReport, FormulaGuard guard) {
        return guard.table(NAME, table(runReport)).csv();
    }

    static DataTable table(RunReport runReport) {
        List<Candidate> candidates = Stream.concat(
                        Candidate.listScreened(runReport).stream(), Candidate.listUnjudged(runReport).stream())
                .toList();
        ShapeWords shape = ExplanationContext.of(runReport).shape();
        int columns = shape.factors().columns().size();
        for (Candidate candidate : candidates) {
            int factors = candidate.factors().size();
            if (factors > columns) {
                throw new IllegalArgumentException(
                        factors + " " + shape.factors().all() + "; " + NAME + " has columns for " + columns);
            }
        }
        return DataTable.of(CandidateColumns.file(shape), candidates).in(shape);
    }
}
