package org.determinations.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.determinations.model.jurisdiction.UnitWords;

/** A page in Markdown with pipe tables. Text from files is escaped, so that a star stays a star. */
public final class MarkdownPage implements Page {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    /** An empty page, told in the words of a jurisdiction. */
    public static Page in(UnitWords words) {
        return WordedPage.of(new MarkdownPage(), words);
    }

    @Override
    public void title(String text) {
        block("# " + escaped(text));
    }

    @Override
    public void section(String text) {
        block("## " + escaped(text));
    }

    @Override
    public void part(String text) {
        block("### " + escaped(text));
    }

    @Override
    public void paragraph(String text) {
        block(escaped(text));
    }

    @Override
    public void bullets(List<String> items) {
        block(String.join("\n", items.stream().map(i -> "- " + escaped(i)).toList()));
    }

    @Override
    public void facts(List<List<String>> rows) {
        block(String.join(
                "\n",
                rows.stream()
                        .map(r -> "- **" + escaped(r.get(0)) + ":** " + escaped(r.get(1)))
                        .toList()));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("|" + " --- |".repeat(header.size()));
        rows.forEach(r -> lines.add(row(r)));
        block(String.join("\n", lines));
    }

    @Override
    public String text() {
        return out.toString();
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(" | ", cells.stream().map(MarkdownPage::escaped).toList()) + " |";
    }

    private void block(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(TextLines.clean(text)).replaceAll("\\\\$0");
    }
}
