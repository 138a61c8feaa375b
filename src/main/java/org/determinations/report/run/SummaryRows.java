package org.determinations.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunWarning;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.TextLines;

/** The first page of a run: what it is, control totals, what waits for a person, what went in. */
public final class SummaryRows {
    private static final Columns<Line> COLUMNS = Columns.of(
            Column.sheet(ColumnForm.of("part", 22, CellKind.TEXT), Line::part),
            Column.sheet(ColumnForm.of("item", 40, CellKind.PROSE), Line::item),
            Column.sheet(new ColumnForm("summary_value", "Value", 34, CellKind.FACT), Line::value),
            Column.sheet(Forms.NOTE, Line::note));

    private final RunDossier dossier;
    private final List<Line> rows = new ArrayList<>();

    private record Line(String part, String item, String value, String note) {}

    private SummaryRows(RunDossier dossier) {
        this.dossier = dossier;
    }

    /**
     * The rows, part after part.
     *
     * @param neutralised cells of the whole workbook that got a leading apostrophe
     */
    public static DataTable table(RunDossier dossier, int neutralised) {
        SummaryRows summary = new SummaryRows(dossier);
        summary.run();
        summary.totals();
        summary.levels();
        summary.waiting();
        summary.changes();
        summary.files();
        summary.add(
                "This workbook",
                "cells made safe",
                number(neutralised),
                neutralised == 0
                        ? "no cell begins like a formula"
                        : "a cell that begins like a formula has got a leading apostrophe; determinations.csv keeps it"
                                + " as it stands");
        return DataTable.of(COLUMNS, summary.rows);
    }

    private void run() {
        RunHeader run = dossier.results().run();
        String part = "Run";
        add(part, "cycle", dossier.plan().jurisdiction().years().text(run.cycle()), "");
        add(part, "stage", run.stage().word(), ReleaseNames.CONFIDENTIAL);
        add(part, "date of the stage", run.stageDate().toString(), "");
        add(part, "run", number(run.number()), supersedes(run));
        add(part, "state", dossier.standing().state().word(), standing(dossier.standing()));
        add(part, "policy pack", run.packId(), "SHA-256 " + run.packHash());
        add(part, "program", run.programVersion(), "");
        add(part, "input set", run.inputSetHash(), "SHA-256 over the files and the dates of the cycle");
    }

    private static String supersedes(RunHeader run) {
        return run.supersedes().map(n -> "supersedes run " + n).orElse("supersedes no earlier run");
    }

    private static String standing(ReleaseStanding standing) {
        String day = standing.releasedOn().map(d -> "released " + d).orElse("not released");
        return standing.note().isEmpty() ? day : day + ": " + standing.note();
    }

    private void totals() {
        ControlTotals totals = ControlTotals.of(dossier.results());
        String part = "Control totals";
        add(
                part,
                said("districts"),
                number(totals.districts()),
                said("the categories and the undetermined add up to all districts"));
        for (ControlTotals.Count count : totals.perCategory()) {
            add(
                    part,
                    count.description().code().text(),
                    number(count.districts()),
                    count.description().name());
        }
        add(part, "undetermined", number(totals.undetermined()), "no category: a person must decide");
        add(part, "reassigned", number(totals.reassigned()), "made more serious by a person's decision");
        add(part, "on the review list", number(totals.onReviewList()), "the screen lists them for a person");
        add(
                part,
                "cannot be judged",
                number(totals.notJudged()),
                dossier.shape().in("not listed, and a row that a {factor} reads is not there"));
    }

    private String said(String sentence) {
        return dossier.plan().jurisdiction().words().in(sentence);
    }

    private void levels() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Determination d : dossier.results().determinations()) {
            counts.merge(ShapeWords.shown(d.basisText()), 1, Integer::sum);
        }
        counts.forEach((text, count) -> add(dossier.shape().in("{Basis}s"), text, number(count), "as published"));
    }

    private void waiting() {
        for (RunWarning warning : dossier.results().warnings()) {
            add("Warnings", warning.ruleId(), "", warning.words());
        }
        ControlTotals.perSeverity(dossier.results().issues())
                .forEach((severity, count) -> add(
                        "Input issues",
                        severity.name().toLowerCase(Locale.ROOT),
                        number(count),
                        "listed in input-issues.xlsx"));
    }

    private void changes() {
        Optional<ChangeReport> changes = dossier.changes();
        String part = "Changes";
        if (changes.isEmpty()) {
            add(part, "since an earlier run", "", "this run supersedes none");
            return;
        }
        String since = "since " + ChangeWords.run(changes.get().before());
        add(part, said("changed districts"), number(changes.get().listChanges().size()), since);
        add(part, "near moves", number(changes.get().listNearMoves().size()), "facts moved and the result did not");
        for (ChangeTotal total : changes.get().totals()) {
            add(part, total.counted(), number(total.after()), "before: " + number(total.before()));
        }
    }

    private void files() {
        for (InputFileRecord file : dossier.results().files()) {
            add(
                    "Input files",
                    file.name(),
                    number(file.rowsRead()),
                    TextLines.number(file.accepted()) + " accepted, " + TextLines.number(file.rejected())
                            + " rejected, " + TextLines.number(file.notThisCycle()) + " left out; SHA-256 "
                            + file.sha256());
        }
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private void add(String part, String item, String value, String note) {
        rows.add(new Line(part, item, value, note));
    }
}
