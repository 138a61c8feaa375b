package org.determinations.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Elements written from top to bottom, as XML and as HTML alike. Everything that is no element is escaped. */
final class Markup {
    /** A piece that was made already and is shorter is copied: a page of a State has pictures of megabytes. */
    private static final int LONG = 1 << 12;

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> unclosed = new ArrayDeque<>();

    /** Begins an element; attributes are names and values by turns. */
    Markup open(String element, String... attributes) {
        begin(element, attributes);
        out.append(">\n");
        unclosed.push(element);
        return this;
    }

    /** Ends the element begun last. */
    Markup close() {
        out.append("</").append(unclosed.pop()).append(">\n");
        return this;
    }

    /** An element without content. */
    Markup leaf(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with nothing but text. */
    Markup element(String element, String content, String... attributes) {
        begin(element, attributes);
        out.append('>').append(escape(content)).append("</").append(element).append(">\n");
        return this;
    }

    /** What another markup has made already; not escaped again. */
    Markup add(String made) {
        if (made.length() < LONG) {
            out.append(made);
        } else {
            endPiece();
            pieces.add(made);
        }
        return this;
    }

    private void endPiece() {
        pieces.add(out.toString());
        out.setLength(0);
        out.trimToSize();
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1])).append('"');
        }
    }

    /** Everything written; throws when an element is still open. */
    String text() {
        return String.join("", pieces());
    }

    /** The same in pieces, of which the long ones are those that were added. */
    List<String> pieces() {
        if (!unclosed.isEmpty()) {
            throw new IllegalStateException("still open: " + unclosed);
        }
        endPiece();
        return List.copyOf(pieces);
    }

    /** What was written before content that is given, and what is written behind it. */
    List<String> around(List<String> content, Consumer<Markup> behind) {
        List<String> whole = new ArrayList<>();
        endPiece();
        whole.addAll(pieces);
        pieces.clear();
        behind.accept(this);
        whole.addAll(content);
        whole.addAll(pieces());
        return whole;
    }

    /** Safe as content and as attribute; a character that XML does not allow becomes a replacement character. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** A place on the page, to a tenth: {@code 12.5}, {@code 12}. */
    static String number(double place) {
        BigDecimal rounded = new BigDecimal(Long.toString(StrictMath.round(place * 10)))
                .movePointLeft(1)
                .setScale(1, RoundingMode.UNNECESSARY);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
