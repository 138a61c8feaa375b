package org.determinations.report.letter;

import java.util.List;

/** A letter as one XHTML page for the PDF press: paper, margins and running heads are in its style. */
final class LetterHtml implements LetterPage {
    /** Of every letter. */
    static final String STYLE = """
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #1b1b1b; margin: 0; }
            h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 10pt 0; color: #14365d; }
            h2 { font-size: 12pt; margin: 14pt 0 4pt 0; color: #14365d; page-break-after: avoid; }
            h3, h4, h5, h6 { font-size: 10.5pt; margin: 10pt 0 3pt 0; page-break-after: avoid; }
            p { margin: 0 0 6pt 0; orphans: 2; widows: 2; }
            ul, ol { margin: 0 0 6pt 0; padding-left: 16pt; }
            li { margin: 0 0 3pt 0; }
            li p { margin: 0; }
            a { color: #14365d; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 2pt 0 8pt 0; page-break-inside: avoid; }
            th, td { border: 0.5pt solid #8a94a0; font-size: 9.5pt; line-height: 1.3; padding: 3pt 6pt; text-align: left; vertical-align: top; }
            thead th { background-color: #e6ebf1; }
            tbody th { font-weight: 700; }
            tr { page-break-inside: avoid; }
            p.proof { font-size: 7pt; line-height: 1.3; margin: 14pt 0 0 0; word-wrap: break-word; page-break-inside: avoid; }
            """;

    /** For a browser, where the paper's margins mean nothing. */
    private static final String SCREEN = """
            @media screen { body { max-width: 52em; margin: 2em auto; padding: 0 1em; font-family: 'Liberation Sans', Arial, sans-serif; } }
            """;

    private final StringBuilder body = new StringBuilder();

    private LetterHtml() {}

    /** The whole page for the press, which has {@link #STYLE} beside it. */
    static String render(Letter letter) {
        return render(letter, "", "");
    }

    /** The whole page for a browser. */
    static String screen(Letter letter) {
        return "<!DOCTYPE html>\n" + render(letter, "<meta charset=\"UTF-8\"/>", STYLE + SCREEN) + "\n";
    }

    private static String render(Letter letter, String head, String style) {
        LetterHtml page = new LetterHtml();
        letter.blocks().forEach(block -> block.writeTo(page));
        String title = XmlText.escaped(letter.title());
        return "<html lang=\"" + Letter.LANGUAGE + "\"><head>" + head + "<title>" + title
                + "</title><meta name=\"subject\" content=\""
                + XmlText.escaped(letter.mark()) + "\"/><style>" + style + paper(letter)
                + "</style></head><body>"
                + page.body + proof(letter) + "</body></html>";
    }

    private static String proof(Letter letter) {
        return letter.proof().isEmpty() ? "" : "<p class=\"proof\">" + XmlText.escaped(letter.proof()) + "</p>";
    }

    private static String paper(Letter letter) {
        String font = "font-family: 'Liberation Sans'; font-size: 8.5pt; color: #1b1b1b;";
        String weight = letter.confidential() ? " font-weight: 700;" : "";
        return "@page { size: letter; margin: 24mm 22mm 20mm 22mm; @top-left { " + font + weight + " content: \""
                + XmlText.quoted(letter.mark()) + "\"; white-space: nowrap; } @bottom-left { " + font + " content: \""
                + XmlText.quoted(letter.foot()) + "\"; } @bottom-right { " + font
                + " content: \"Page \" counter(page) \" of \" counter(pages); width: 25mm; text-align: right; } }";
    }

    @Override
    public void heading(int rank, List<Span> words) {
        element("h" + rank, words);
    }

    @Override
    public void paragraph(List<Span> words) {
        element("p", words);
    }

    @Override
    public void list(boolean numbered, List<List<LetterBlock>> items) {
        String tag = numbered ? "ol" : "ul";
        body.append('<').append(tag).append('>');
        for (List<LetterBlock> item : items) {
            body.append("<li>");
            item.forEach(block -> block.writeTo(this));
            body.append("</li>");
        }
        body.append("</").append(tag).append('>');
    }

    @Override
    public void table(List<String> header, List<Integer> shares, List<List<String>> rows) {
        body.append("<table><thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            cell("th scope=\"col\" style=\"width: " + shares.get(i) + "%\"", header.get(i));
        }
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            cell("th scope=\"row\"", row.get(0));
            row.subList(1, row.size()).forEach(cell -> cell("td", cell));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
    }

    private void cell(String tag, String text) {
        body.append('<').append(tag).append('>').append(XmlText.escaped(text)).append("</");
        body.append(tag, 0, 2).append('>');
    }

    private void element(String tag, List<Span> words) {
        body.append('<').append(tag).append('>');
        words.forEach(this::span);
        body.append("</").append(tag).append('>');
    }

    private void span(Span span) {
        String text = XmlText.escaped(span.text()).replace("\n", "<br/>");
        String italic = span.italic() ? "<em>" + text + "</em>" : text;
        String bold = span.bold() ? "<strong>" + italic + "</strong>" : italic;
        body.append(
                span.link().isEmpty()
                        ? bold
                        : "<a href=\"" + XmlText.escaped(span.link()) + "\" title=\"" + XmlText.escaped(span.text())
                                + "\">" + bold + "</a>");
    }
}
