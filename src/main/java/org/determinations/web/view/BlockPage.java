package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.determinations.report.form.Page;
import org.determinations.report.form.WordedPage;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;

/**
 * What a verb prints as a page of text, as parts of a page of the desk: the same words in the same order. The title is left to the
 * page of the desk. One per page.
 */
final class BlockPage implements Page {
    /** A count, a share or a difference; a code has more digits in a row, or a nought before others. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[+\\-\u2212]?(?:0|[1-9]\\d{0,2}(?:,\\d{3})*)(?:\\.\\d+)?(?: ?%| percent)?)?");

    private final List<Block> blocks = new ArrayList<>();
    private String heading;
    private boolean headed;
    private int tables;

    /** @param title of the page, for a table that comes before any heading */
    BlockPage(String title) {
        this.heading = title;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The parts of what is written, in the words of the desk's jurisdiction. */
    static List<Block> of(Around around, String title, Consumer<Page> writes) {
        BlockPage page = new BlockPage(title);
        writes.accept(WordedPage.of(page, around.jurisdiction().words()));
        return page.blocks();
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
        headed = true;
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
                tables == 1 && headed,
                header.stream().map(BlockPage::capital).toList(),
                cells(header, rows),
                ""));
    }

    private static List<List<Cell>> cells(List<String> header, List<List<String>> rows) {
        boolean[] numbers = new boolean[header.size()];
        for (int i = 0; i < numbers.length; i++) {
            int column = i;
            numbers[i] = rows.stream()
                            .allMatch(row -> NUMBER.matcher(row.get(column)).matches())
                    && rows.stream().anyMatch(row -> !row.get(column).isEmpty());
        }
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> numbers[i] ? Cell.atRight(row.get(i)) : Cell.of(row.get(i)))
                        .toList())
                .toList();
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
