package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.form.Words;

/** The columns of districts that a person looks at: on the review list, or such that nobody can judge them. */
public final class CandidateColumns {
    private CandidateColumns() {}

    /** The sheet of those that cannot be judged. */
    static Columns<Candidate> unjudged(ShapeWords shape) {
        return district().and(FactorColumns.strengths(shape)).and(List.of(unjudged()));
    }

    /** {@code review-list.csv}. */
    public static Columns<Candidate> file(ShapeWords shape) {
        List<Column<Candidate>> columns = new ArrayList<>();
        DistrictColumns.DISTRICT.forEach(column -> columns.add(column.from(Candidate::determination)));
        List.of(
                        BasisColumns.BASIS,
                        BasisColumns.DERIVED,
                        DistrictColumns.CATEGORY,
                        DistrictColumns.LABEL,
                        DistrictColumns.STATUS)
                .forEach(column -> columns.add(column.from(Candidate::determination)));
        columns.addAll(counts(shape));
        columns.addAll(FactorColumns.withEvidence(shape));
        columns.add(Column.of(
                ColumnForm.file("decision_recorded"),
                ColumnType.YES_NO,
                "whether a person has decided",
                candidate -> Words.yesNo(!candidate.open())));
        columns.add(decision(""));
        columns.add(Column.oneOf(
                ColumnForm.file("list"),
                List.of("review list", "cannot be judged"),
                "whether the screen lists the district, or something that a {factor} reads is not there",
                candidate -> candidate.determination().onReviewList() ? "review list" : "cannot be judged"));
        columns.add(unjudged());
        return new Columns<>(columns);
    }

    /** The sheet of the districts that the screen lists. */
    static Columns<Candidate> listed(ShapeWords shape) {
        return district()
                .and(counts(shape))
                .and(FactorColumns.strengths(shape))
                .and(List.of(
                        Column.sheet(
                                Forms.EVIDENCE_SEEN,
                                candidate -> evidence(candidate.determination().rules())),
                        decision("no decision yet")));
    }

    private static Columns<Candidate> district() {
        return Columns.of(
                DistrictColumns.CODE.from(Candidate::determination),
                DistrictColumns.NAME.from(Candidate::determination),
                DistrictColumns.LABEL.from(Candidate::determination));
    }

    private static List<Column<Candidate>> counts(ShapeWords shape) {
        if (shape.factors().columns().isEmpty()) {
            return List.of();
        }
        String to = ", 0 to " + shape.factors().columns().size();
        return List.of(
                Column.of(
                        new ColumnForm("significant_{factor}s", "{Factor}s significant", 13, CellKind.WHOLE),
                        ColumnType.WHOLE,
                        "{factor}s with significant evidence" + to,
                        candidate -> Integer.toString(candidate.significant())),
                Column.of(
                        new ColumnForm("present_{factor}s", "{Factor}s present", 10, CellKind.WHOLE),
                        ColumnType.WHOLE,
                        "{factor}s with some evidence" + to,
                        candidate -> Integer.toString(candidate.present())));
    }

    private static Column<Candidate> decision(String none) {
        return Column.text(
                Forms.DECISION,
                "the decision, who took it and when; empty when there is none",
                candidate -> candidate.standing(none));
    }

    private static Column<Candidate> unjudged() {
        return Column.text(
                Forms.NOT_JUDGED, "what is not there; empty when nothing is missing", Candidate::unjudgedWords);
    }

    /** What a person weighs, a line each; factors that show nothing are left out. */
    static String evidence(List<RuleResult> rules) {
        return Words.showing(rules).stream().map(Words::shown).collect(Collectors.joining("\n"));
    }
}
