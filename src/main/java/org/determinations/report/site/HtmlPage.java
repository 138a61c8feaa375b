package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.Page;

/**
 * A document of one page that opens from disk, without a script and without another page: what is said to it stands in it from top to
 * bottom. One per file.
 */
public final class HtmlPage implements Page {
    private final String mark;
    private final boolean confidential;
    private final String origin;
    private final Set<String> files;
    private final List<Part> parts = new ArrayList<>();
    private String title = "";
    private String heading = "";
    private int sections;
    private int tables;

    /** One part of the page, from top to bottom. */
    sealed interface Part {
        /** A heading with a place that the list at the top leads to. */
        record Section(String text, String id) implements Part {}

        record Small(String text) implements Part {}

        record Sentence(String text) implements Part {}

        record Bullets(List<String> items) implements Part {}

        record Facts(List<Fact> facts) implements Part {}

        record Tabled(Table table) implements Part {}
    }

    /**
     * An empty page.
     *
     * @param mark who may see it; on the page and on every printed sheet
     * @param origin what it is made from
     * @param files paths from the page's own folder: a cell that is one of them leads there
     */
    public HtmlPage(String mark, boolean confidential, String origin, Set<String> files) {
        this.mark = mark;
        this.confidential = confidential;
        this.origin = origin;
        this.files = Set.copyOf(files);
    }

    @Override
    public void title(String text) {
        title = text;
    }

    @Override
    public void section(String text) {
        sections++;
        heading(text);
        parts.add(new Part.Section(text, "part-" + sections));
    }

    @Override
    public void part(String text) {
        heading(text);
        parts.add(new Part.Small(text));
    }

    private void heading(String text) {
        heading = text;
        tables = 0;
    }

    @Override
    public void paragraph(String text) {
        parts.add(new Part.Sentence(text));
    }

    @Override
    public void bullets(List<String> items) {
        parts.add(new Part.Bullets(List.copyOf(items)));
    }

    @Override
    public void facts(List<List<String>> rows) {
        parts.add(new Part.Facts(
                rows.stream().map(row -> new Fact(row.get(0), row.get(1))).toList()));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        tables++;
        parts.add(new Part.Tabled(new Table(
                tables == 1 ? heading : heading + ", table " + tables,
                header,
                rows.stream().map(row -> row.stream().map(this::cell).toList()).toList())));
    }

    private Cell cell(String text) {
        return files.contains(text) ? Cell.link(text, text) : Cell.of(text);
    }

    @Override
    public String text() {
        return new Printer(UnitWords.OWN)
                .file("", JtehtmlpageGenerated::render, this)
                .text();
    }

    /** The page as a file. */
    public ExportFile file(String path) {
        return ExportFile.of(path, text());
    }

    Frame frame() {
        return new Frame(title, mark, confidential, "", "", List.of(), origin, "");
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    List<Part.Section> sections() {
        return parts.stream()
                .filter(Part.Section.class::isInstance)
                .map(Part.Section.class::cast)
                .toList();
    }
}
