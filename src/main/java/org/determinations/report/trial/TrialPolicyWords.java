package org.determinations.report.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;
import org.determinations.report.trial.TrialReport.TrialChange;
import org.determinations.report.trial.TrialReport.TrialConsequence;
import org.determinations.report.trial.TrialReport.TrialConsequences;
import org.determinations.report.trial.TrialReport.TrialData;
import org.determinations.report.trial.TrialReport.TrialDifference;
import org.determinations.report.trial.TrialReport.TrialMeasure;

/** What the data lack, how the policies differ, and what follows from the categories. */
final class TrialPolicyWords {
    private static final int NAMED = 12;

    private static final Columns<TrialChange> CHANGES = Columns.of(
            Column.sheet(ColumnForm.of("change", 12, CellKind.TEXT), TrialChange::kind),
            Column.sheet(ColumnForm.of("where", 40, CellKind.PROSE), TrialChange::where),
            Column.sheet(ColumnForm.of("was", 46, CellKind.PROSE), TrialChange::was),
            Column.sheet(ColumnForm.of("is", 46, CellKind.PROSE), TrialChange::is));

    private final TrialReport trial;
    private final TrialSaying saying;
    private final int all;

    TrialPolicyWords(TrialReport trial, TrialSaying saying) {
        this.trial = trial;
        this.saying = saying;
        this.all = trial.units().size();
    }

    OutlineSection lacks() {
        TrialData data = trial.data();
        List<String> said = new ArrayList<>();
        List<OutlineTable> tables = new ArrayList<>();
        if (data.readsMeasures()) {
            measures(data, said, tables);
        } else {
            said.add("Packs of the shape " + trial.head().tried().shape()
                    + " name no measures. Every kind of file that the policy needs was given to the run.");
        }
        if (!data.decisionsLeftOut().isEmpty()) {
            said.add(saying.say(
                    "The recorded decision about %s names a category that %s does not have, so it does not count here: %s.",
                    saying.units(data.decisionsLeftOut().size()),
                    trial.head().tried().id(),
                    String.join(", ", data.decisionsLeftOut())));
        }
        return saying.section("What the data lack", said, tables);
    }

    private void measures(TrialData data, List<String> said, List<OutlineTable> tables) {
        long whole = data.measures().stream().filter(this::isWhole).count();
        long part = data.measures().stream()
                .filter(m -> !m.without().isEmpty() && !isWhole(m))
                .count();
        said.add(saying.say(
                "The policy takes %s from inputs. %s",
                data.read() + (data.read() == 1 ? " measure" : " measures"), rows(whole, part)));
        if (!data.measures().isEmpty()) {
            tables.add(saying.table(
                    "Data lacking", "Measures that districts have no value of", measureColumns(), data.measures()));
        }
        List<TrialUnit> lacking = byUnit(data);
        if (!lacking.isEmpty()) {
            said.add(saying.say(
                    "%s %s no row of a measure that other districts have. What follows without a value, the policy says"
                            + " in its tables. Another category: %d of them.",
                    saying.units(lacking.size()),
                    lacking.size() == 1 ? "has" : "have",
                    lacking.stream().filter(unit -> unit.move().isMove()).count()));
            tables.add(saying.table(
                    "Data lacking by district",
                    "Districts without a row of a measure that other districts have",
                    unitColumns(data),
                    lacking));
        }
    }

    private String rows(long whole, long part) {
        if (whole == 0 && part == 0) {
            return saying.say("Every district has a row of each.");
        }
        List<String> parts = new ArrayList<>();
        if (whole > 0) {
            parts.add(saying.say("of %d no district has a row", whole));
        }
        if (part > 0) {
            parts.add(saying.say("of %d some districts have none", part));
        }
        String joined = String.join(", and ", parts);
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
    }

    private boolean isWhole(TrialMeasure measure) {
        return measure.without().size() == all;
    }

    private Columns<TrialMeasure> measureColumns() {
        return Columns.of(
                Column.sheet(ColumnForm.of("measure", 26, CellKind.PROSE), TrialMeasure::measure),
                Column.sheet(new ColumnForm("words", "What it is", 40, CellKind.PROSE), TrialMeasure::words),
                Column.sheet(
                        new ColumnForm("without", "Districts without a row", 11, CellKind.WHOLE),
                        m -> Integer.toString(m.without().size())),
                Column.sheet(new ColumnForm("which", "Which", 34, CellKind.PROSE), this::which),
                Column.sheet(
                        new ColumnForm("instead", "Taken where there is no row", 18, CellKind.PROSE),
                        m -> m.instead().orElse("")),
                Column.sheet(
                        new ColumnForm("others", "Said, and still no value", 26, CellKind.PROSE),
                        TrialMeasure::others));
    }

    private String which(TrialMeasure measure) {
        if (isWhole(measure)) {
            return "every one";
        }
        int more = measure.without().size() - NAMED;
        return measure.without().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private List<TrialUnit> byUnit(TrialData data) {
        return trial.units().stream()
                .filter(unit -> !inPart(data, unit).isEmpty())
                .toList();
    }

    private List<String> inPart(TrialData data, TrialUnit unit) {
        Set<String> whole = data.measures().stream()
                .filter(this::isWhole)
                .map(TrialMeasure::measure)
                .collect(Collectors.toSet());
        return unit.lacks().stream().filter(measure -> !whole.contains(measure)).toList();
    }

    private Columns<TrialUnit> unitColumns(TrialData data) {
        return Columns.of(
                Column.sheet(Forms.DISTRICT_CODE, unit -> unit.code().digits()),
                Column.sheet(Forms.DISTRICT_NAME, TrialUnit::name),
                Column.sheet(
                        new ColumnForm("lacks", "No row of", 60, CellKind.PROSE),
                        unit -> String.join(", ", inPart(data, unit))));
    }

    OutlineSection difference() {
        TrialDifference difference = trial.difference();
        String heading = "How the policies differ";
        if (!difference.known()) {
            return saying.section(
                    heading,
                    List.of(
                            "Policy pack " + trial.head().run().packId()
                                    + " is neither installed nor in the store as the run used it, so the two cannot be compared."),
                    List.of());
        }
        int number = difference.changes().size();
        if (number == 0) {
            return saying.section(heading, List.of("The two packs say the same."), List.of());
        }
        return saying.section(
                heading,
                List.of(number + (number == 1 ? " statement differs." : " statements differ.")),
                List.of(saying.table(
                        "Policy difference",
                        "Statements of the two packs that differ",
                        CHANGES,
                        difference.changes())));
    }

    OutlineSection consequences() {
        TrialConsequences follows = trial.consequences();
        List<String> said = new ArrayList<>();
        List<OutlineTable> tables = new ArrayList<>();
        said.add(
                trial.difference().known()
                        ? has("old", follows.tableBefore())
                        : "The pack of the old policy is not at hand, so its table of enforcement was not looked at.");
        said.add(has("new", follows.tableAfter()));
        if (!follows.enforcement().isEmpty()) {
            tables.add(saying.table(
                    "Enforcement",
                    "Districts by what follows in the tables of enforcement",
                    consequenceColumns(),
                    follows.enforcement()));
        }
        tables.add(saying.table(
                "Assistance",
                "Districts by what their category calls for",
                consequenceColumns(),
                follows.assistance()));
        return saying.section("What follows", said, tables);
    }

    private static String has(String side, boolean table) {
        return "The " + side + (table ? " policy has a table of enforcement." : " policy has no table of enforcement.");
    }

    private static Columns<TrialConsequence> consequenceColumns() {
        return Columns.of(
                Column.sheet(new ColumnForm("what", "What follows", 70, CellKind.PROSE), TrialConsequence::what),
                Column.sheet(
                        new ColumnForm("now", "Districts now", 10, CellKind.WHOLE), c -> Integer.toString(c.before())),
                Column.sheet(
                        new ColumnForm("then", "Districts then", 10, CellKind.WHOLE), c -> Integer.toString(c.after())),
                Column.sheet(
                        new ColumnForm("change", "Change", 10, CellKind.TEXT), c -> change(c.after() - c.before())));
    }

    private static String change(int difference) {
        return difference > 0 ? "+" + difference : Integer.toString(difference);
    }
}
