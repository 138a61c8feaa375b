package org.determinations.report.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.CategoryCode;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.DataTable;

/**
 * A run for somebody who opens one sheet and no other, a commissioner: how many districts have which category, for which
 * basis, what changed, whom a person moved, and what waits. Counts of districts only; a part that has nothing to count says
 * so in words.
 */
public final class GlanceRows {
    /** More bases are no groups of districts but values, such as scores: a row for each shows nothing. */
    static final int MOST_BASES = 12;
    /** Signs of the longest bar. */
    static final int LONGEST_BAR = 24;

    private static final String SIGN = "█";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final Columns<Line> COLUMNS = Columns.of(
            Column.sheet(new ColumnForm("glance_part", "What", 34, CellKind.PROSE), Line::part),
            Column.sheet(new ColumnForm("glance_item", "Which", 44, CellKind.PROSE), Line::item),
            Column.sheet(new ColumnForm("districts", "Districts", 11, CellKind.WHOLE), Line::districts),
            Column.sheet(new ColumnForm("percent", "Percent", 10, CellKind.PERCENT), Line::percent),
            Column.sheet(new ColumnForm("bar", "Beside the largest", 34, CellKind.TEXT), Line::bar),
            Column.sheet(Forms.NOTE, Line::note));

    private final RunDossier dossier;
    private final ControlTotals totals;
    private final List<CategoryDescription> categories;
    private final List<Line> rows = new ArrayList<>();

    /** A line of the sheet; a cell that does not apply is empty. */
    private record Line(String part, String item, String districts, String percent, String bar, String note) {}

    private GlanceRows(RunDossier dossier) {
        this.dossier = dossier;
        this.totals = ControlTotals.of(dossier.results());
        this.categories = dossier.results().categories();
    }

    /** The rows, part after part. */
    public static DataTable table(RunDossier dossier) {
        GlanceRows glance = new GlanceRows(dossier);
        glance.categories();
        glance.bases();
        glance.changes();
        glance.years();
        glance.people();
        return DataTable.of(COLUMNS, glance.rows);
    }

    private void categories() {
        String part = "Categories";
        int most = Math.max(
                totals.undetermined(),
                totals.perCategory().stream()
                        .mapToInt(ControlTotals.Count::districts)
                        .max()
                        .orElse(0));
        for (ControlTotals.Count count : totals.perCategory()) {
            share(part, name(count.description()), count.districts(), most, "");
        }
        share(part, "undetermined", totals.undetermined(), most, "no category: a person must decide");
        share(part, said("all districts"), totals.districts(), 0, "");
    }

    private void bases() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Determination d : dossier.results().determinations()) {
            counts.computeIfAbsent(ShapeWords.shown(d.basisText()), k -> new TreeMap<>())
                    .merge(d.category().map(CategoryCode::text).orElse(""), 1, Integer::sum);
        }
        if (counts.size() > MOST_BASES) {
            return;
        }
        int most = counts.values().stream()
                .flatMap(m -> m.values().stream())
                .max(Integer::compare)
                .orElse(0);
        counts.forEach((basis, perCategory) -> {
            String part = dossier.shape().in("{Basis}: ") + basis;
            categories.forEach(c -> Optional.ofNullable(perCategory.get(c.code().text()))
                    .ifPresent(n -> share(part, name(c), n, most, "")));
            Optional.ofNullable(perCategory.get("")).ifPresent(n -> share(part, "undetermined", n, most, ""));
        });
    }

    private void changes() {
        String part = "Changes within the cycle";
        Optional<ChangeReport> report = dossier.changes();
        if (report.isEmpty()) {
            say(part, "This run supersedes no earlier one.");
            return;
        }
        String since = "since " + ChangeWords.run(report.get().before()) + "; sheet Changes";
        Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
        Moves moves = new Moves();
        for (DistrictChange change : report.get().listChanges()) {
            if (change.kind() == ChangeKind.CHANGED) {
                moves.add(
                        change.before().flatMap(r -> r.category()),
                        change.after().flatMap(r -> r.category()));
            } else {
                kinds.merge(change.kind(), 1, Integer::sum);
            }
        }
        if (moves.isEmpty() && kinds.isEmpty()) {
            say(part, "No result changed " + since + ".");
            return;
        }
        moves.list(part, "same category, shown otherwise", since);
        kinds.forEach((kind, n) -> count(part, kind.words(), n, since));
    }

    /** Beside the official results of the cycle before, where there are any. */
    private void years() {
        String part = "Beside the cycle before";
        Moves moves = new Moves();
        int without = 0;
        int undetermined = 0;
        for (Determination d : dossier.results().determinations()) {
            Optional<CategoryCode> before = dossier.history(d.district())
                    .flatMap(DistrictHistory::findLastCycle)
                    .flatMap(last -> last.category())
                    .filter(code -> place(code) >= 0);
            if (before.isEmpty()) {
                without++;
            } else if (d.category().isEmpty()) {
                undetermined++;
            } else {
                moves.add(before, d.category());
            }
        }
        if (moves.isEmpty() && undetermined == 0) {
            say(part, said("No district has a released official category of the cycle before."));
            return;
        }
        moves.list(part, "same category", "");
        count(part, "undetermined now", undetermined, "");
        count(part, "no category then to compare with", without, "");
    }

    private void people() {
        String part = "For people";
        count(part, "reassigned", totals.reassigned(), "made more serious by a person's decision; sheet Reassigned");
        count(part, "undetermined", totals.undetermined(), "wait for a decision; sheet Undetermined");
        count(part, "on the review list", totals.onReviewList(), "evidence to look at; sheet Review list");
        count(
                part,
                "cannot be judged",
                totals.notJudged(),
                dossier.shape().in("a row that a {factor} reads is not there; sheet Cannot be judged"));
    }

    /** Results of two times held against each other, by how serious a category is. */
    private final class Moves {
        private int more;
        private int less;
        private int same;

        void add(Optional<CategoryCode> before, Optional<CategoryCode> after) {
            int step = Integer.compare(
                    after.map(GlanceRows.this::place).orElse(-1),
                    before.map(GlanceRows.this::place).orElse(-1));
            more += step > 0 ? 1 : 0;
            less += step < 0 ? 1 : 0;
            same += step == 0 ? 1 : 0;
        }

        boolean isEmpty() {
            return more + less + same == 0;
        }

        void list(String part, String sameWords, String note) {
            count(part, "more serious category", more, note);
            count(part, "less serious category", less, note);
            count(part, sameWords, same, note);
        }
    }

    /** Place of a category from the least serious; below zero for one that the pack does not know. */
    private int place(CategoryCode code) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static String name(CategoryDescription category) {
        return category.name() + " (" + category.code() + ")";
    }

    private String said(String sentence) {
        return dossier.plan().jurisdiction().words().in(sentence);
    }

    private void share(String part, String item, int districts, int most, String note) {
        String percent = totals.districts() == 0
                ? ""
                : BigDecimal.valueOf(districts)
                        .multiply(PERCENT)
                        .divide(BigDecimal.valueOf(totals.districts()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
        rows.add(new Line(part, item, Integer.toString(districts), percent, bar(districts, most), note));
    }

    /** At least one sign for a count that is not zero; none where there is nothing to stand beside. */
    static String bar(int districts, int most) {
        return districts == 0 || most == 0
                ? ""
                : SIGN.repeat(Math.max(1, (int) Math.round((double) LONGEST_BAR * districts / most)));
    }

    private void count(String part, String item, int districts, String note) {
        rows.add(new Line(part, item, Integer.toString(districts), "", "", note));
    }

    private void say(String part, String sentence) {
        rows.add(new Line(part, sentence, "", "", "", ""));
    }
}
