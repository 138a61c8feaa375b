package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import org.determinations.report.form.Page;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;

/**
 * What a verb prints as a page of text, as parts of a page of the desk: the same words in the same order. The title is left to the
 * page of the desk. One per page.
 */
final class BlockPage implements Page {
    private final List<Block> blocks = new ArrayList<>();
    private String heading;
    private int tables;

    /** @param title of the page, for a table that comes before any heading */
    BlockPage(String title) {
        this.heading = title;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void title(String text) {
        heading = text;
    }

    @Override
    public void section(String text) {
        headed(text);
        blocks.add(new Block.Heading(capital(text)));
    }

    @Override
    public void part(String text) {
        headed(text);
        blocks.add(new Block.Part(text));
    }

    private void headed(String text) {
        heading = text;
        tables = 0;
    }

    @Override
    public void paragraph(String text) {
        blocks.add(new Block.Text(text));
    }

    @Override
    public void bullets(List<String> items) {
        blocks.add(new Block.Bullets(items));
    }

    @Override
    public void facts(List<List<String>> rows) {
        blocks.add(new Block.Facts(rows.stream()
                .map(row -> new Block.Fact(capital(row.get(0)), row.get(1)))
                .toList()));
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        tables++;
        blocks.add(new Block.Table(
                capital(heading) + (tables == 1 ? "" : ", table " + tables),
                header.stream().map(BlockPage::capital).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
                ""));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Empty: what was said is in its parts. */
    @Override
    public String text() {
        return "";
    }
}
