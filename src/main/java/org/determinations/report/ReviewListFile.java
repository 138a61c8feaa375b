package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.model.Determination;
import org.determinations.model.RuleResult;
import org.determinations.model.RunReport;

/**
 * The file for the people who decide: one row per district on the review list, strongest evidence first, then one for each
 * that cannot be judged.
 */
final class ReviewListFile {
    static final String NAME = "review-list.csv";

    /** The rule asks for four factors; a pack with another number needs another layout of this file. */
    static final int FACTORS = 4;

    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "aligned_category",
            "category",
            "label",
            "status",
            "significant_factors",
            "present_factors",
            "factor_1",
            "factor_1_evidence",
            "factor_2",
            "factor_2_evidence",
            "factor_3",
            "factor_3_evidence",
            "factor_4",
            "factor_4_evidence",
            "decision_recorded",
            "decision",
            "list",
            "not_judged");

    private ReviewListFile() {}

    static String render(RunReport runReport, FormulaGuard guard) {
        return guard.table(NAME, table(runReport)).csv();
    }

    static DataTable table(RunReport runReport) {
        return new DataTable(
                COLUMNS,
                Stream.concat(Candidate.listScreened(runReport).stream(), Candidate.listUnjudged(runReport).stream())
                        .map(ReviewListFile::row)
                        .toList());
    }

    private static List<String> row(Candidate candidate) {
        Determination d = candidate.determination();
        List<String> cells = new ArrayList<>(List.of(
                d.district().digits(),
                d.name(),
                d.basisText(),
                Words.code(d.derived()),
                Words.code(d.category()),
                d.label(),
                d.status().name(),
                Integer.toString(candidate.significant()),
                Integer.toString(candidate.present())));
        List<RuleResult> factors = candidate.factors();
        if (factors.size() > FACTORS) {
            throw new IllegalArgumentException(
                    factors.size() + " compliance factors; " + NAME + " has columns for " + FACTORS);
        }
        for (int i = 0; i < FACTORS; i++) {
            cells.add(i < factors.size() ? Words.strength(factors.get(i)) : "");
            cells.add(i < factors.size() ? Words.evidence(factors.get(i)) : "");
        }
        cells.add(Words.yesNo(!candidate.open()));
        cells.add(candidate.standing(""));
        cells.add(d.onReviewList() ? "review list" : "cannot be judged");
        cells.add(candidate.unjudgedWords());
        return cells;
    }
}
