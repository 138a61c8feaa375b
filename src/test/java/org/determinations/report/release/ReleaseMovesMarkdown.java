package org.determinations.report.release;

import java.util.List;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.report.form.MarkdownPage;
import org.determinations.report.form.Page;

/** The table of legal release moves as the README shows it, made from the code's own table. */
public final class ReleaseMovesMarkdown {
    private ReleaseMovesMarkdown() {}

    /** One row per legal move, in the order of a run's life. */
    public static String render() {
        Page page = MarkdownPage.in(UnitWords.OWN);
        page.table(
                List.of("state", "action", "becomes", "when"),
                ReleaseMoves.list().stream()
                        .map(m -> List.of(m.from().word(), m.action().word(), m.to().word(), m.condition()))
                        .toList());
        return page.text();
    }
}
