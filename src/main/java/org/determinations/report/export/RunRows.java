package org.determinations.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.release.ReleaseState;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.equity.EquityColumns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.HashedContent;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.LocalEffortFile;
import org.determinations.report.result.PersonRows;
import org.determinations.report.result.TechnicalAssistanceFile;
import org.determinations.report.run.GlanceRows;
import org.determinations.report.run.RuleRows;
import org.determinations.report.run.SummaryRows;
import org.determinations.report.secondary.MeasureColumns;
import org.determinations.report.secondary.SecondaryAnswersFile;
import org.determinations.report.secondary.SecondaryMeasuresFile;

/** The tables of a run, for exports that show them in another form than CSV. The values unchanged. */
public final class RunRows {
    private final RunDossier dossier;

    private RunRows(RunDossier dossier) {
        this.dossier = dossier;
    }

    public static RunRows of(RunDossier dossier) {
        return new RunRows(dossier);
    }

    /**
     * What the run is, control totals, what waits for a person, what went in.
     *
     * @param neutralised cells that the export made safe
     */
    public DataTable summary(int neutralised) {
        return SummaryRows.table(dossier, neutralised);
    }

    /** The whole run in a few counts of districts. */
    public DataTable glance() {
        return GlanceRows.table(dossier);
    }

    /** One row a district, by code: the cells of {@code determinations.csv}. */
    public DataTable determinations() {
        return DeterminationsFile.table(dossier.results());
    }

    /** One row a reassigned district, by code, with its evidence and the decision. */
    public DataTable reassigned() {
        return PersonRows.reassigned(dossier);
    }

    /** One row a district that the screen lists, the strongest evidence first. */
    public DataTable reviewList() {
        return PersonRows.reviewList(dossier);
    }

    /** One row a district that the screen does not list and cannot judge, by code. */
    public DataTable unjudged() {
        return PersonRows.unjudged(dossier);
    }

    /** One row a district without a category, by code. */
    public DataTable undetermined() {
        return PersonRows.undetermined(dossier);
    }

    /** The cells of {@code changes.csv} of districts that changed or nearly did; no row without a superseded run. */
    public DataTable changes() {
        return dossier.changes()
                .map(changes -> ChangeReportCsv.table(
                        changes, change -> change.kind() != ChangeKind.UNCHANGED || change.isNearMove()))
                .orElseGet(() -> DataTable.of(ChangeReportCsv.COLUMNS, List.of()));
    }

    /** One row a district, by code: the cells of {@code technical-assistance.csv}. */
    public DataTable technicalAssistance() {
        HashedContent determinations = new HashedContent(new FormulaGuard()
                .table(DeterminationsFile.NAME, DeterminationsFile.table(dossier.results()))
                .asCsv());
        try {
            return TechnicalAssistanceFile.table(dossier.results(), determinations.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row a district, by code: the cells of {@code local-effort.csv}; no row where nothing follows from the run. */
    public DataTable localEffort() {
        return LocalEffortFile.table(dossier);
    }

    /** How often each rule answered what. */
    public DataTable rules() {
        return RuleRows.tallies(dossier);
    }

    /** Every parameter of the run's policy pack, with source and confidence. */
    public DataTable parameters() {
        return RuleRows.parameters(dossier);
    }

    /** Every source that the pack lists. */
    public DataTable sources() {
        return RuleRows.sources(dossier);
    }

    /** The cells of {@code secondary-answers.csv}; no row without an analysis. */
    public DataTable secondaryAnswers() {
        return dossier.secondary()
                .map(SecondaryAnswersFile::table)
                .orElseGet(() ->
                        DataTable.of(SecondaryAnswersFile.COLUMNS, List.of()).in(dossier.shape()));
    }

    /** The cells of {@code secondary-measures.csv} of the newest school year; no row without an analysis. */
    public DataTable secondaryMeasures() {
        return dossier.secondary()
                .map(analysis -> new SecondaryMeasuresFile(analysis).newest())
                .orElseGet(() -> DataTable.of(MeasureColumns.SHEET, List.of()).in(dossier.shape()));
    }

    /** The cells of {@code equity.csv}; no row without an analysis that looked at equity. */
    public DataTable equity() {
        return dossier.secondary()
                .flatMap(analysis -> analysis.equity().department())
                .map(EquityColumns::table)
                .orElseGet(EquityColumns::none);
    }

    /** The cells of {@code equity-public.csv}; empty unless an analysis that looked at equity is released. */
    public Optional<DataTable> releasedEquity() {
        return dossier.secondary()
                .filter(analysis -> dossier.secondaryStanding()
                        .filter(standing -> standing.state() == ReleaseState.RELEASED)
                        .isPresent())
                .flatMap(analysis ->
                        analysis.equity().open().map(equity -> EquityColumns.table(equity, analysis.suppression())));
    }

    /** What the public is given of a released official run; anything else is a program fault. */
    public DataTable released() {
        if (dossier.standing().releasedOn().isEmpty()) {
            throw new IllegalArgumentException("the run is not released");
        }
        return PublicRelease.table(dossier.results());
    }
}
