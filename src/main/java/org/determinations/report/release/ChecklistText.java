package org.determinations.report.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.issue.Severity;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.NextStep;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;

/** A release checklist for a person at a terminal: every point, then what to do. One per checklist. */
public final class ChecklistText {
    private static final int ANSWER = 16;
    private static final int MOST_DETAILS = 30;

    private final Checklist checklist;
    private final Style style;
    private final ActsBy by;
    private final StringBuilder out = new StringBuilder();

    private ChecklistText(Checklist checklist, Style style, ActsBy by) {
        this.checklist = checklist;
        this.style = style;
        this.by = by;
    }

    /** @param by how who signs and approves is known here */
    public static String render(Checklist checklist, Style style, ActsBy by) {
        ChecklistText text = new ChecklistText(checklist, style, by);
        text.line(style.bold("Checklist: " + checklist.action().word() + " " + ChangeWords.run(checklist.run())));
        text.line("  the run is " + checklist.state().word());
        text.line("");
        checklist.items().forEach(text::item);
        text.end();
        return text.out.toString();
    }

    private void item(ChecklistItem item) {
        String answer = TextLines.padRight(item.answer().word(), ANSWER);
        String words =
                "[" + item.point().word() + "] " + style.words().in(item.point().title() + ": " + item.words());
        List<String> lines = TextLines.wrap(words, TextLines.WIDTH - 2 - ANSWER);
        line("  " + painted(item.answer(), answer) + lines.get(0));
        lines.stream().skip(1).forEach(this::indented);
        item.details(style.words()::in).stream().limit(MOST_DETAILS).forEach(this::bullet);
        if (item.details().size() > MOST_DETAILS) {
            indented(String.format(
                    Locale.ROOT,
                    "showing %d of %,d",
                    MOST_DETAILS,
                    item.details().size()));
        }
        item.signature().ifPresent(s -> bullet("signed for by " + s.by() + ": " + s.note()));
    }

    private void bullet(String text) {
        List<String> lines = TextLines.wrap(text, TextLines.WIDTH - 4 - ANSWER);
        indented("- " + lines.get(0));
        lines.stream().skip(1).forEach(l -> indented("  " + l));
    }

    private void indented(String text) {
        line("  " + " ".repeat(ANSWER) + text);
    }

    private void end() {
        line("");
        int errors = checklist.listErrors().size();
        List<String> unsigned =
                checklist.listUnsigned().stream().map(i -> i.point().word()).toList();
        if (checklist.passes()) {
            line("Nothing is in the way.");
            next();
            return;
        }
        List<String> left = new ArrayList<>();
        if (errors > 0) {
            left.add(TextLines.counted(errors, "error blocks", "errors block") + "; nobody can sign for an error.");
        }
        if (!unsigned.isEmpty()) {
            left.add("To be signed for by name and note, or corrected: " + String.join(", ", unsigned) + ".");
        }
        left.forEach(words -> TextLines.wrap(words, TextLines.WIDTH).forEach(this::line));
        next();
    }

    private void next() {
        NextStep.after(checklist, by).lines().forEach(this::line);
    }

    private String painted(ChecklistAnswer answer, String text) {
        return switch (answer) {
            case ERROR -> style.of(Severity.ERROR, text);
            case WARNING -> style.of(Severity.WARNING, text);
            case NOT_APPLICABLE -> style.dim(text);
            case PASSED, SIGNED -> text;
        };
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
