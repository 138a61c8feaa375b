package org.determinations.report.site;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import org.determinations.report.ExportFile;

/** Turns the values of a page into its file by a template that was made into a class at the build. Escapes what it prints. */
final class Printer {
    private Printer() {}

    /** @param path from the folder's top */
    static ExportFile file(String path, Consumer<HtmlTemplateOutput> template) {
        StringOutput page = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(page));
        return ExportFile.of(path, page.toString().strip() + "\n");
    }
}
