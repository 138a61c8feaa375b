package org.determinations.report.site;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.jurisdiction.UnitWords;

/**
 * A page in the words of a jurisdiction: the text of the templates, headings of tables and columns, and names of facts. What
 * else is put in, such as cells, is data or was said in those words before. One per page.
 */
final class WordedOutput implements HtmlTemplateOutput {
    private static final Pattern TEXT_OR_TAG = Pattern.compile("<[^>]*>?|[^<]+");
    private static final Pattern LABEL = Pattern.compile("(?<=aria-label=\")[^\"]*");
    private static final Set<String> HEADINGS = Set.of("caption", "th", "dt");
    private static final String EMPTY_TABLE = "<p class=\"none\">";

    private final HtmlTemplateOutput page;
    private final UnitWords words;
    private String text = "";
    private boolean heading;

    WordedOutput(HtmlTemplateOutput page, UnitWords words) {
        this.page = page;
        this.words = words;
    }

    @Override
    public void setContext(String tag, String attribute) {
        heading = attribute == null ? HEADINGS.contains(tag) : attribute.equals("aria-label");
        page.setContext(tag, attribute);
    }

    @Override
    public void writeContent(String content) {
        text = content;
        page.writeContent(said(content));
    }

    @Override
    public void writeContent(String content, int begin, int end) {
        page.writeContent(content, begin, end);
    }

    @Override
    public void writeUserContent(String value) {
        page.writeUserContent(heading || text.endsWith(EMPTY_TABLE) ? words.in(value) : value);
    }

    /** Scripts and pictures are no sentences. */
    @Override
    public void writeUnsafeContent(String content) {
        page.writeUnsafeContent(content);
    }

    /** The end of a tag that began before this part of the page is left alone, and so is every whole tag but its label. */
    private String said(String content) {
        int first = content.indexOf('>');
        int begin = first >= 0 && (content.indexOf('<') < 0 || first < content.indexOf('<')) ? first + 1 : 0;
        Matcher parts = TEXT_OR_TAG.matcher(content).region(begin, content.length());
        StringBuilder said = new StringBuilder(content.substring(0, begin));
        while (parts.find()) {
            String part = parts.group();
            said.append(
                    part.startsWith("<")
                            ? LABEL.matcher(part).replaceAll(label -> Matcher.quoteReplacement(words.in(label.group())))
                            : words.in(part));
        }
        return said.toString();
    }
}
