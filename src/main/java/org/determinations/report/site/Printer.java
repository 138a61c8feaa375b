package org.determinations.report.site;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.ExportFile;

/** Turns the values of a page into its file by a template that was made into a class at the build. Escapes what it prints. One per site. */
record Printer(UnitWords words) {
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

    /** @param words of the jurisdiction, in which every page is printed */

    /** A template with its one kind of values. */
    @FunctionalInterface
    interface Template<V> {
        void render(HtmlTemplateOutput out, HtmlInterceptor between, V values);
    }

    /** @param path from the folder's top */
    <V> ExportFile file(String path, Template<V> template, V values) {
        StringOutput page = new StringOutput();
        HtmlTemplateOutput out = new OwaspHtmlTemplateOutput(page);
        template.render(words.equals(UnitWords.OWN) ? out : new WordedOutput(out, words), NOTHING_BETWEEN, values);
        return ExportFile.of(path, page.toString().strip() + "\n");
    }
}
