package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.form.Words;

/** The columns of the rules that weigh evidence, one or two for each that the shape has: how strong it is, and why. */
final class FactorColumns {
    private static final int STRENGTH = 13;
    private static final int BUTTON = 4;

    private FactorColumns() {}

    /** The strength of each factor. */
    static List<Column<Candidate>> strengths(ShapeWords shape) {
        List<Column<Candidate>> columns = new ArrayList<>();
        for (int i = 0; i < shape.factors().columns().size(); i++) {
            columns.add(strength(shape, i));
        }
        return columns;
    }

    /** The strength of each factor, and why behind it. */
    static List<Column<Candidate>> withEvidence(ShapeWords shape) {
        List<Column<Candidate>> columns = new ArrayList<>();
        for (int i = 0; i < shape.factors().columns().size(); i++) {
            int place = i;
            columns.add(strength(shape, i));
            columns.add(Column.text(
                    ColumnForm.file("{factor}_" + (i + 1) + "_evidence"),
                    "why, with file and rows",
                    candidate -> of(candidate, place, Words::evidence)));
        }
        return columns;
    }

    private static Column<Candidate> strength(ShapeWords shape, int place) {
        ShapeWords.EvidenceColumn factor = shape.factors().columns().get(place);
        return Column.text(
                new ColumnForm("{factor}_" + (place + 1), factor.heading(), width(factor.heading()), CellKind.PROSE),
                factor.meaning(),
                candidate -> of(candidate, place, Words::strength));
    }

    /** Room for the words of a strength, and for the longest word of the heading beside the button that sorts. */
    private static int width(String heading) {
        int longest =
                Stream.of(heading.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(STRENGTH, longest + BUTTON);
    }

    private static String of(Candidate candidate, int place, Function<RuleResult, String> part) {
        List<RuleResult> factors = candidate.factors();
        return place < factors.size() ? part.apply(factors.get(place)) : "";
    }
}
