package org.determinations.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One picture being drawn. Units are those of its own box; nothing in it refers to anything outside. Every picture has a title, a
 * description and a line at its foot that says who may see it.
 */
final class Drawing {
    static final String INK = "#1b1b1b";
    static final String MUTED = "#4a4a4a";
    static final String STATE = "#00594f";
    static final String PAPER = "#ffffff";
    static final double LINE_HEIGHT = 15;

    private static final String FONT = "'Noto Sans', 'DejaVu Sans', 'Liberation Sans', sans-serif";
    private static final double FOOT = 24;

    private final Markup body = new Markup();
    private final String id;

    Drawing(String id) {
        this.id = id;
    }

    /** An id that no other picture of the page has. */
    String own(String name) {
        return id + "-" + name;
    }

    Markup body() {
        return body;
    }

    void line(double x1, double y1, double x2, double y2, String... look) {
        shape(
                "line",
                look,
                "x1",
                Markup.number(x1),
                "y1",
                Markup.number(y1),
                "x2",
                Markup.number(x2),
                "y2",
                Markup.number(y2));
    }

    void rect(double x, double y, double width, double height, String... look) {
        shape(
                "rect",
                look,
                "x",
                Markup.number(x),
                "y",
                Markup.number(y),
                "width",
                Markup.number(width),
                "height",
                Markup.number(height));
    }

    void circle(double x, double y, double radius, String... look) {
        shape("circle", look, "cx", Markup.number(x), "cy", Markup.number(y), "r", Markup.number(radius));
    }

    /** A closed shape through corners given as x and y by turns. */
    void polygon(List<Double> corners, String... look) {
        shape("polygon", look, "points", places(corners));
    }

    /** An open line through places given as x and y by turns. */
    void polyline(List<Double> places, String... look) {
        shape("polyline", look, "points", places(places));
    }

    void text(double x, double y, String words, String... look) {
        String[] all = join(look, "x", Markup.number(x), "y", Markup.number(y));
        body.element("text", words, all);
    }

    /** Text that stands in the picture's table too. */
    void value(double x, double y, String words, String... look) {
        text(x, y, words, join(look, "class", "value"));
    }

    /** Lines of text one below the other, the first at {@code y}. */
    void lines(double x, double y, List<String> lines, String... look) {
        double at = y;
        for (String line : lines) {
            text(x, at, line, look);
            at += LINE_HEIGHT;
        }
    }

    /** An arrowhead whose point is at x, y; towards greater x when {@code size} is positive. */
    void arrow(double x, double y, double size) {
        polygon(List.of(x, y, x - size, y - 4.5, x - size, y + 4.5), "fill", INK);
    }

    private void shape(String element, String[] look, String... place) {
        body.leaf(element, join(look, place));
    }

    private static String[] join(String[] look, String... place) {
        List<String> all = new ArrayList<>(List.of(place));
        all.addAll(List.of(look));
        return all.toArray(String[]::new);
    }

    private static String places(List<Double> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i += 2) {
            text.append(i == 0 ? "" : " ").append(Markup.number(numbers.get(i)));
            text.append(',').append(Markup.number(numbers.get(i + 1)));
        }
        return text.toString();
    }

    /** The whole picture. @param foot who may see it */
    String svg(String title, String description, double width, double height, String foot) {
        text(8, height + FOOT - 8, foot, "fill", INK, "font-size", "11", "font-weight", "bold");
        String box = "0 0 " + Markup.number(width) + " " + Markup.number(height + FOOT);
        Markup whole = new Markup();
        whole.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "id",
                id,
                "role",
                "img",
                "aria-labelledby",
                own("title") + " " + own("desc"),
                "viewBox",
                box,
                "width",
                Markup.number(width),
                "height",
                Markup.number(height + FOOT),
                "font-family",
                FONT,
                "font-size",
                "12");
        whole.element("title", title, "id", own("title"));
        whole.element("desc", description, "id", own("desc"));
        whole.leaf("rect", "width", "100%", "height", "100%", "fill", PAPER);
        return whole.add(body.text()).close().text();
    }

    /** The words in lines of at most so many characters; a longer word stands alone. */
    static List<String> wrap(String words, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
