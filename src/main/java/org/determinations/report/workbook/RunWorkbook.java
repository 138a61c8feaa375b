package org.determinations.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunRows;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.ReleaseNames;

/** A run as one workbook for the department: what a statewide spreadsheet used to hold, each sheet a table of its own. */
public final class RunWorkbook {
    /** Name of the file. */
    public static final String NAME = "determinations.xlsx";

    private final RunDossier dossier;
    private final RunRows tables;
    private final EmptyWords empty;
    private final FormulaGuard guard = new FormulaGuard();

    private RunWorkbook(RunDossier dossier) {
        this.dossier = dossier;
        this.tables = RunRows.of(dossier);
        this.empty = new EmptyWords(dossier);
    }

    /** The workbook with every sheet, whatever the run has; a sheet without rows says why. */
    public static ExportFile of(RunDossier dossier) {
        RunWorkbook workbook = new RunWorkbook(dossier);
        return ExportFile.of(NAME, WorkbookBytes.of(cover(dossier), workbook.sheets()));
    }

    static WorkbookCover cover(RunDossier dossier) {
        RunHeader run = dossier.results().run();
        Jurisdiction jurisdiction = dossier.plan().jurisdiction();
        return new WorkbookCover(
                "Special education determinations, cycle "
                        + jurisdiction.years().text(run.cycle()),
                ReleaseNames.mark(Edition.department(run)),
                jurisdiction.names().published() + "run " + run.number() + ", policy pack " + run.packId(),
                run.stageDate(),
                jurisdiction.words());
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.addAll(results());
        sheets.addAll(policy());
        sheets.addAll(secondary());
        sheets.add(0, titled("At a glance", tables.glance()));
        sheets.add(1, summary());
        return List.copyOf(sheets);
    }

    /** Made last, as it says how many cells the other sheets had to make safe. */
    private Sheet summary() {
        return titled("Summary", tables.summary(guard.notes().size()));
    }

    private Sheet titled(String name, DataTable table) {
        return sheet(name, table, "")
                .titled(List.of(
                        cover(dossier).title(),
                        ReleaseNames.mark(Edition.department(dossier.results().run()))));
    }

    private List<Sheet> results() {
        return List.of(
                sheet("Determinations", tables.determinations(), empty.determinations()),
                sheet("Reassigned", tables.reassigned(), empty.reassigned()),
                sheet("Review list", tables.reviewList(), empty.reviewList()),
                sheet("Cannot be judged", tables.unjudged(), empty.unjudged()),
                sheet("Undetermined", tables.undetermined(), empty.undetermined()),
                sheet("Changes", tables.changes(), empty.changes()),
                sheet("Technical assistance", tables.technicalAssistance(), empty.determinations()),
                sheet("Local effort", tables.localEffort(), empty.localEffort()));
    }

    private List<Sheet> policy() {
        return List.of(
                sheet("Rules run", tables.rules(), empty.rules()),
                sheet("Policy parameters", tables.parameters(), empty.rules()),
                sheet("Sources", tables.sources(), "The policy pack lists no source."));
    }

    private List<Sheet> secondary() {
        return List.of(
                sheet("Secondary answers", tables.secondaryAnswers(), empty.secondary()),
                sheet("Secondary measures", tables.secondaryMeasures(), empty.secondary()),
                sheet("Equity", tables.equity(), empty.equity()));
    }

    private Sheet sheet(String name, DataTable table, String emptyWords) {
        return Sheet.of(name, guard.table(name, table), emptyWords);
    }
}
