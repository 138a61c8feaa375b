package org.determinations.report.letter;

/** Words as they stand in an XML document, attribute or style sheet. */
final class XmlText {
    private XmlText() {}

    /** Nothing in it is markup any more; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(c -> append(out, c));
        return out.toString();
    }

    /** The same within the quotation marks of a style sheet that stands in an XML document. */
    static String quoted(String text) {
        return escaped(text.replace("\\", "\\5c ").replace("\"", "\\22 ").replaceAll("\\R", " "));
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : c == '\n' || c == '\t';
    }
}
