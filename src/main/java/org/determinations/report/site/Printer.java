package org.determinations.report.site;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.determinations.report.ExportFile;

/** Turns the values of a page into its file by a template that was made into a class at the build. Escapes what it prints. */
final class Printer {
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

    private Printer() {}

    /** A template with its one kind of values. */
    @FunctionalInterface
    interface Template<V> {
        void render(HtmlTemplateOutput out, HtmlInterceptor between, V values);
    }

    /** @param path from the folder's top */
    static <V> ExportFile file(String path, Template<V> template, V values) {
        StringOutput page = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(page), NOTHING_BETWEEN, values);
        return ExportFile.of(path, page.toString().strip() + "\n");
    }
}
