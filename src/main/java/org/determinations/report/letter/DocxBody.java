package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;

/** The body of a letter as WordprocessingML, with the numbers of its lists and the addresses of its links. */
final class DocxBody implements LetterPage {
    /** Twentieths of a point between the margins of the paper. */
    private static final int WIDTH = 9746;

    /** Number of the bulleted list in the numbering part; numbered lists follow it. */
    static final int BULLETS = 1;

    private final StringBuilder xml = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int numberedLists;
    private int depth;
    private String list = "";

    static DocxBody of(Letter letter) {
        DocxBody body = new DocxBody();
        letter.blocks().forEach(block -> block.writeTo(body));
        if (!letter.proof().isEmpty()) {
            body.paragraph("<w:pStyle w:val=\"Footer\"/>", Span.line(letter.proof()));
        }
        return body;
    }

    String xml() {
        return xml.toString();
    }

    /** Addresses in the order of their ids {@code link1}, {@code link2}, … */
    List<String> links() {
        return List.copyOf(links);
    }

    /** How many lists count from one; each needs a number of its own. */
    int numberedLists() {
        return numberedLists;
    }

    @Override
    public void heading(int rank, List<Span> words) {
        paragraph("<w:pStyle w:val=\"Heading" + rank + "\"/>", words);
    }

    @Override
    public void paragraph(List<Span> words) {
        paragraph(list, words);
        if (!list.isEmpty()) {
            list = "<w:pStyle w:val=\"ListParagraph\"/><w:ind w:left=\"" + indent() + "\"/>";
        }
    }

    @Override
    public void list(boolean numbered, List<List<LetterBlock>> items) {
        String outer = list;
        int number = numbered ? BULLETS + ++numberedLists : BULLETS;
        depth++;
        for (List<LetterBlock> item : items) {
            list = "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"" + (depth - 1)
                    + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
            item.forEach(block -> block.writeTo(this));
        }
        depth--;
        list = outer;
    }

    @Override
    public void table(List<String> header, List<Integer> shares, List<List<String>> rows) {
        List<Integer> widths = shares.stream().map(share -> WIDTH * share / 100).toList();
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Result\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        row(header, widths, true);
        rows.forEach(row -> row(row, widths, false));
        xml.append("</w:tbl>");
        paragraph("<w:pStyle w:val=\"AfterTable\"/>", List.of());
    }

    private void row(List<String> cells, List<Integer> widths, boolean header) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(header ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(i)).append("\" w:type=\"dxa\"/>");
            xml.append(header ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6EBF1\"/>" : "")
                    .append("</w:tcPr>");
            boolean bold = header || i == 0;
            paragraph("<w:pStyle w:val=\"Cell\"/>", List.of(new Span(cells.get(i), bold, false, "")));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private int indent() {
        return 360 * depth;
    }

    private void paragraph(String properties, List<Span> words) {
        xml.append("<w:p>");
        if (!properties.isEmpty()) {
            xml.append("<w:pPr>").append(properties).append("</w:pPr>");
        }
        words.forEach(this::span);
        xml.append("</w:p>");
    }

    private void span(Span span) {
        if (!span.link().isEmpty()) {
            links.add(span.link());
            xml.append("<w:hyperlink r:id=\"link").append(links.size()).append("\">");
        }
        xml.append("<w:r>").append(look(span));
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append(i == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(XmlText.escaped(lines[i]))
                    .append("</w:t>");
        }
        xml.append("</w:r>").append(span.link().isEmpty() ? "" : "</w:hyperlink>");
    }

    private static String look(Span span) {
        String look = (span.link().isEmpty() ? "" : "<w:rStyle w:val=\"Hyperlink\"/>")
                + (span.bold() ? "<w:b/>" : "")
                + (span.italic() ? "<w:i/>" : "");
        return look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
    }
}
