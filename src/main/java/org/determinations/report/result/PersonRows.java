package org.determinations.report.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Words;

/** Districts that a person decided or must decide about, as tables: reassigned, on the review list, not judged, undetermined. */
public final class PersonRows {
    private static final Columns<Row> REASSIGNED = Columns.of(
            DistrictColumns.CODE.from(Row::own),
            DistrictColumns.NAME.from(Row::own),
            BasisColumns.BASIS.from(Row::own),
            BasisColumns.DERIVED.from(Row::own),
            DistrictColumns.CATEGORY.from(Row::own),
            DistrictColumns.LABEL.from(Row::own),
            Column.sheet(Forms.DECIDED_BY, row -> row.said(DecisionFact::decidedBy)),
            Column.sheet(Forms.DECIDED_ON, row -> row.said(f -> f.decidedOn().toString())),
            Column.sheet(Forms.REASON, row -> row.said(DecisionFact::reason)),
            Column.sheet(
                    new ColumnForm("evidence_named", "Evidence that the person names", 28, CellKind.PROSE),
                    row -> row.said(DecisionFact::evidence)),
            Column.sheet(
                    Forms.EVIDENCE_SEEN,
                    row -> CandidateColumns.evidence(row.own().rules())),
            Column.sheet(
                    new ColumnForm("decision_source", "Decision read in", 20, CellKind.PROSE),
                    row -> row.said(f -> Words.where(f.source().row()))));

    private static final Columns<Row> UNDETERMINED = Columns.of(
            DistrictColumns.CODE.from(Row::own),
            DistrictColumns.NAME.from(Row::own),
            Column.sheet(
                    BasisColumns.BASIS.form(), row -> ShapeWords.shown(row.own().basisText())),
            DistrictColumns.UNDETERMINED_REASON.from(Row::own),
            Column.sheet(
                    new ColumnForm("would_change", "What would change it", 60, CellKind.PROSE),
                    row -> String.join("\n", row.own().wouldChange())),
            DistrictColumns.ON_REVIEW_LIST.from(Row::own),
            Column.sheet(new ColumnForm("last_label", "The cycle before", 22, CellKind.PROSE), Row::lastLabel));

    private PersonRows() {}

    private record Row(Determination own, RunDossier dossier) {

        String said(Function<DecisionFact, String> part) {
            return dossier.decisions(own.district()).stream().map(part).collect(Collectors.joining("; "));
        }

        String lastLabel() {
            Optional<CycleResult> last = dossier.history(own.district()).flatMap(DistrictHistory::findLastCycle);
            return last.map(r -> r.label() + " (" + r.cycle() + ")").orElse("");
        }
    }

    public static DataTable reassigned(RunDossier dossier) {
        List<Determination> districts = dossier.results().determinations().stream()
                .filter(Determination::reassigned)
                .toList();
        return DataTable.of(REASSIGNED, rows(districts, dossier)).in(dossier.shape());
    }

    public static DataTable reviewList(RunDossier dossier) {
        return DataTable.of(CandidateColumns.listed(dossier.shape()), Candidate.listScreened(dossier.results()))
                .in(dossier.shape());
    }

    public static DataTable unjudged(RunDossier dossier) {
        return DataTable.of(CandidateColumns.unjudged(dossier.shape()), Candidate.listUnjudged(dossier.results()))
                .in(dossier.shape());
    }

    public static DataTable undetermined(RunDossier dossier) {
        return DataTable.of(UNDETERMINED, rows(Candidate.listUndetermined(dossier.results()), dossier))
                .in(dossier.shape());
    }

    private static List<Row> rows(List<Determination> districts, RunDossier dossier) {
        return districts.stream().map(d -> new Row(d, dossier)).toList();
    }
}
