package org.determinations.web.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns a page into HTML by a template that was made into a class at the build. Escapes whatever it prints. */
public final class DeskPrinter {
    private static final HtmlInterceptor NOTHING_BETWEEN = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
            // no element needs more than its template says
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            // no element needs more than its template says
        }
    };

    private DeskPrinter() {}

    /** The whole document. */
    public static String html(DeskPage page) {
        StringOutput text = new StringOutput();
        HtmlTemplateOutput out = new OwaspHtmlTemplateOutput(text);
        JtepageGenerated.render(out, NOTHING_BETWEEN, page);
        return text.toString().strip() + "\n";
    }
}
