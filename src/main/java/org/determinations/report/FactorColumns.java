package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.determinations.model.RuleResult;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;

/**
 * The columns of the compliance factors, a pair for each: how strong the evidence is, and why. A pack with more factors needs
 * one more line here.
 */
final class FactorColumns {
    private static final List<Factor> FACTORS = List.of(
            new Factor(
                    "1. Compliance indicators",
                    14,
                    "SPP compliance indicators: `significant`, `present`, `none`, `not evaluated`, `not considered`"),
            new Factor("2. Data quality", 13, "valid, reliable and timely data; the same words"),
            new Factor("3. Review findings", 13, "findings of reviews; the same words"),
            new Factor("4. Other findings", 13, "uncorrected non-compliance from other sources; the same words"));

    private FactorColumns() {}

    private record Factor(String heading, double width, String meaning) {}

    /** How many factors a table has columns for. */
    static int count() {
        return FACTORS.size();
    }

    /** The strength of each factor. */
    static List<Column<Candidate>> strengths() {
        List<Column<Candidate>> columns = new ArrayList<>();
        for (int i = 0; i < FACTORS.size(); i++) {
            columns.add(strength(i));
        }
        return columns;
    }

    /** The strength of each factor, and why behind it. */
    static List<Column<Candidate>> withEvidence() {
        List<Column<Candidate>> columns = new ArrayList<>();
        for (int i = 0; i < FACTORS.size(); i++) {
            int place = i;
            columns.add(strength(i));
            columns.add(Column.text(
                    ColumnForm.file("factor_" + (i + 1) + "_evidence"),
                    "why, with file and rows",
                    candidate -> of(candidate, place, Words::evidence)));
        }
        return columns;
    }

    private static Column<Candidate> strength(int place) {
        Factor factor = FACTORS.get(place);
        return Column.text(
                new ColumnForm("factor_" + (place + 1), factor.heading(), factor.width(), CellKind.PROSE),
                factor.meaning(),
                candidate -> of(candidate, place, Words::strength));
    }

    private static String of(Candidate candidate, int place, Function<RuleResult, String> part) {
        List<RuleResult> factors = candidate.factors();
        return place < factors.size() ? part.apply(factors.get(place)) : "";
    }
}
