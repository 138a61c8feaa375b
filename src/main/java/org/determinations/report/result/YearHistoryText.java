package org.determinations.report.result;

import java.util.ArrayList;
import java.util.List;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.form.MarkdownPage;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** A district's years side by side, as a part of its explanation or alone. Information; it decides nothing. */
public final class YearHistoryText {
    private YearHistoryText() {}

    /** For a terminal; empty when the store has a single cycle of the district and no successor row. */
    public static String render(DistrictHistory history, ShapeWords shape, Style style) {
        return written(TextPage.of(style), history, shape);
    }

    /** The same as Markdown. */
    public static String markdown(DistrictHistory history, ShapeWords shape, UnitWords units) {
        return written(MarkdownPage.in(units), history, shape);
    }

    private static String written(Page page, DistrictHistory history, ShapeWords shape) {
        boolean single = history.results().size() < 2;
        if (single && history.successions().isEmpty()) {
            return "";
        }
        page.section("Earlier cycles");
        page.table(
                List.of("cycle", "district", shape.slot(), "shown as", "run"),
                history.results().stream().map(YearHistoryText::row).toList());
        List<String> notes = new ArrayList<>();
        history.streak()
                .ifPresent(s -> notes.add(TextLines.counted(s.cycles(), "cycle", "cycles in a row") + " with "
                        + s.code() + ", counted over released results; counter " + history.counter() + "."
                        + shape.afterStreak()));
        history.successions().forEach(s -> notes.add(succession(s)));
        history.predecessors().forEach(p -> notes.add("Before: " + String.join(" ", row(p))));
        if (!notes.isEmpty()) {
            page.bullets(notes);
        }
        return page.text();
    }

    private static List<String> row(CycleResult result) {
        return List.of(
                result.cycle().text(),
                result.district().and(result.name()),
                result.basisText(),
                result.label(),
                "run " + result.run());
    }

    private static String succession(SuccessorFact fact) {
        String from = fact.predecessor().map(Object::toString).orElse("none");
        String to = fact.successor().map(Object::toString).orElse("none");
        String note = fact.note().isEmpty() ? "" : ": " + fact.note();
        return fact.effectiveOn() + " " + fact.kind().word() + ", " + from + " -> " + to + note + " ["
                + fact.source().row().text() + "]";
    }
}
