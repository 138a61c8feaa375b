package org.determinations.report.form;

import java.util.List;
import java.util.Locale;

/** A page for a terminal, at most 100 columns wide, line ends as LF. */
public final class TextPage implements Page {
    private static final String INDENT = "  ";

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TextPage(Style style) {
        this.style = style;
    }

    /** An empty page, told in the words of the style. */
    public static Page of(Style style) {
        return WordedPage.of(new TextPage(style), style.words());
    }

    @Override
    public void title(String text) {
        TextLines.wrap(text, TextLines.WIDTH).forEach(line -> line(style.bold(line)));
    }

    @Override
    public void section(String text) {
        gap();
        TextLines.wrap(text.toUpperCase(Locale.ROOT), TextLines.WIDTH).forEach(line -> line(style.bold(line)));
    }

    @Override
    public void part(String text) {
        gap();
        TextLines.wrap(text, TextLines.WIDTH - 2).forEach(line -> line(INDENT + style.bold(line)));
    }

    @Override
    public void paragraph(String text) {
        TextLines.wrap(text, TextLines.WIDTH - 2).forEach(line -> line(INDENT + line));
    }

    @Override
    public void command(String text) {
        line(INDENT + text);
    }

    @Override
    public void bullets(List<String> items) {
        for (String item : items) {
            List<String> lines = TextLines.wrap(item, TextLines.WIDTH - 4);
            line(INDENT + "- " + lines.get(0));
            lines.stream().skip(1).forEach(line -> line(INDENT + INDENT + line));
        }
    }

    @Override
    public void facts(List<List<String>> rows) {
        int label =
                rows.stream().mapToInt(r -> TextLines.length(r.get(0))).max().orElse(0) + 2;
        for (List<String> row : rows) {
            List<String> lines = TextLines.wrap(row.get(1), TextLines.WIDTH - 2 - label);
            line(INDENT + TextLines.padRight(row.get(0), label) + lines.get(0));
            lines.stream().skip(1).forEach(line -> line(INDENT + " ".repeat(label) + line));
        }
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        TextTable table = TextTable.of(header, rows, TextLines.WIDTH - 4);
        table.head().forEach(line -> line(INDENT + INDENT + style.dim(line)));
        table.body().forEach(line -> line(INDENT + INDENT + line));
    }

    @Override
    public String text() {
        return out.toString();
    }

    private void gap() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
