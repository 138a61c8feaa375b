package org.determinations.report.letter;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * How the press reads a letter's page: as any page, with the style of every letter before its own. That style is read when the first letter is
 * printed; a page would have it read again. For one thread.
 */
final class LetterStyle extends XhtmlNamespaceHandler {
    private final StylesheetInfo all = new StylesheetInfo();

    LetterStyle() {
        all.setUri("");
        all.setType("text/css");
        all.setOrigin(StylesheetInfo.AUTHOR);
        all.setMedia("all");
    }

    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
        if (all.getStylesheet() == null) {
            all.setStylesheet(factory.parse(new StringReader(LetterHtml.STYLE), all));
        }
        return super.getDefaultStylesheet(factory);
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document page) {
        return Stream.concat(Stream.of(all), Stream.of(super.getStylesheets(page)))
                .toArray(StylesheetInfo[]::new);
    }
}
