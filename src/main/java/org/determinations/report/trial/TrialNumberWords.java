package org.determinations.report.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;
import org.determinations.report.trial.TrialCuts.TrialNear;
import org.determinations.report.trial.TrialCuts.TrialTried;

/** Districts near a cut, and what other numbers of the policy would do. */
record TrialNumberWords(TrialReport trial, TrialSaying saying) {
    OutlineSection near() {
        String heading = "Near misses";
        TrialCuts cuts = trial.cuts();
        if (!cuts.looked()) {
            return saying.section(heading, List.of(notLooked()), List.of());
        }
        if (cuts.cuts().isEmpty()) {
            return saying.section(
                    heading,
                    List.of("The rows of the category compare no number, so there is no cut to be near."),
                    List.of());
        }
        String looked = "Cuts of the category: " + String.join(", ", cuts.cuts()) + ".";
        if (cuts.near().isEmpty()) {
            return saying.section(
                    heading, List.of(looked, saying.say("No district is within %s of one.", cuts.within())), List.of());
        }
        int number = cuts.near().size();
        return saying.section(
                heading,
                List.of(
                        looked,
                        saying.say(
                                "%s %s within %s of one.",
                                saying.units(number), number == 1 ? "is" : "are", cuts.within())),
                List.of(saying.table(
                        "Near misses", "Districts near a cut, the nearest first", nearColumns(), cuts.near())));
    }

    private String notLooked() {
        return "The new policy is of the shape " + trial.head().tried().shape()
                + ", which has no tables whose numbers could be set, so this was not looked at.";
    }

    private static Columns<TrialNear> nearColumns() {
        return Columns.of(
                Column.sheet(Forms.DISTRICT_CODE, TrialNear::code),
                Column.sheet(Forms.DISTRICT_NAME, TrialNear::name),
                Column.sheet(new ColumnForm("category", "New category", 13, CellKind.TEXT), TrialNear::newCategory),
                Column.sheet(
                        new ColumnForm("distance", "Distance to the cut", 34, CellKind.PROSE),
                        near -> TrialSaying.cut(near.cut())),
                Column.sheet(
                        new ColumnForm("single", "Nearest single fact that would move it", 46, CellKind.PROSE),
                        near -> near.single().map(TrialSaying::single).orElse("none alone")));
    }

    OutlineSection tried() {
        String heading = "Sensitivity";
        TrialCuts cuts = trial.cuts();
        if (!cuts.looked()) {
            return saying.section(heading, List.of(notLooked()), List.of());
        }
        if (cuts.tried().isEmpty()) {
            return saying.section(
                    heading, List.of("The new policy has no cut, no weight and no smallest group."), List.of());
        }
        List<TrialTried> moving =
                cuts.tried().stream().filter(t -> t.turned().moved() > 0).toList();
        List<TrialTried> still =
                cuts.tried().stream().filter(t -> t.turned().moved() == 0).toList();
        List<OutlineTable> tables = new ArrayList<>();
        if (!moving.isEmpty()) {
            tables.add(saying.table(
                    "Sensitivity", "Numbers that move districts, changed one at a time", movingColumns(), moving));
        }
        if (!still.isEmpty()) {
            tables.add(saying.table("Sensitivity, no move", "Numbers that move no district", triedColumns(), still));
        }
        return saying.section(
                heading,
                List.of(
                        "One number is changed at a time, and everything else is as the new policy says: a cut one less (not"
                                + " below 0) and one more; a weight five less and five more, or five hundredths where no"
                                + " weight of the table is above 1 (not where it would be 0 or less); a smallest group of 10,"
                                + " 20 and 30. Moves are against the trial itself.",
                        saying.say(
                                "Tried: %d. Some district gets another category with %d of them.",
                                cuts.tried().size(), moving.size())),
                tables);
    }

    private static Columns<TrialTried> movingColumns() {
        return triedColumns()
                .and(List.of(
                        Column.sheet(
                                new ColumnForm("moved", "Districts it moves", 10, CellKind.WHOLE),
                                t -> Integer.toString(t.turned().moved())),
                        Column.sheet(
                                new ColumnForm("how", "Of these", 34, CellKind.PROSE),
                                t -> TrialSaying.moves(t.turned())),
                        Column.sheet(
                                new ColumnForm("counts", "Districts by category", 40, CellKind.PROSE),
                                t -> t.counts().entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .collect(Collectors.joining(", ")))));
    }

    private static Columns<TrialTried> triedColumns() {
        return Columns.of(
                Column.sheet(
                        new ColumnForm("kind", "Number", 14, CellKind.TEXT),
                        t -> t.kind().word()),
                Column.sheet(ColumnForm.of("section", 32, CellKind.PROSE), TrialTried::section),
                Column.sheet(new ColumnForm("what", "Of what", 24, CellKind.PROSE), TrialTried::what),
                Column.sheet(new ColumnForm("was", "Policy says", 9, CellKind.TEXT), TrialTried::was),
                Column.sheet(ColumnForm.of("tried", 9, CellKind.TEXT), TrialTried::tried));
    }
}
