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
        List<Candidate> candidates = listed(runReport);
        ShapeWords shape = ExplanationContext.of(runReport).shape();
        candidates.forEach(candidate -> demandColumns(candidate, shape));
        return DataTable.of(CandidateColumns.file(shape), candidates).in(shape);
    }

    /** Who is in the file, in its order. */
    static List<Candidate> listed(RunReport runReport) {
        return Stream.concat(Candidate.listScreened(runReport).stream(), Candidate.listUnjudged(runReport).stream())
                .toList();
    }

    static void demandColumns(Candidate candidate, ShapeWords shape) {
        int factors = candidate.factors().size();
        int columns = shape.factors().columns().size();
        if (factors > columns) {
            throw new IllegalArgumentException(
                    factors + " " + shape.factors().all() + "; " + NAME + " has columns for " + columns);
        }
    }
}
