package org.determinations.report.trail;

import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;
import org.determinations.report.run.RunListText;

/**
 * Some of what people did, saw and downloaded, newest first. One per question; immutable.
 *
 * @param asked what was asked for, in words; empty for everything
 * @param all how many there are of these
 * @param rows the newest of them
 */
public record TrailListing(String asked, int all, List<TrailRow> rows) implements Listing {
    private static final Columns<TrailRow> COLUMNS = Columns.of(
            Column.text(ColumnForm.file("at"), "when, in UTC", row -> row.at().toString()),
            Column.text(ColumnForm.file("who"), "name of the person", TrailRow::who),
            Column.text(ColumnForm.file("known_as"), "how the person is known", TrailRow::knownAs),
            Column.text(
                    ColumnForm.file("kind"), "act or view", row -> row.kind().word()),
            Column.text(ColumnForm.file("what"), "in a word or two", TrailRow::what),
            Column.text(ColumnForm.file("details"), "of the trail; of a page its address", TrailRow::details));

    public static final JsonForm<TrailListing> FORM = JsonForm.<TrailListing>document(
                    "audit-list/1", "Who did, saw and downloaded what. Confidential. Output of audit list with --json.")
            .has("asked", TEXT, TrailListing::asked)
            .says("What was asked for; empty for everything.")
            .has("all", WHOLE, TrailListing::all)
            .says("How many there are of these.")
            .has(
                    "rows",
                    listOf(JsonForm.<TrailRow>of()
                            .has("at", MOMENT, TrailRow::at)
                            .has("who", TEXT, TrailRow::who)
                            .has("known_as", TEXT, TrailRow::knownAs)
                            .has("kind", word(TrailRow.Kind.class, TrailRow.Kind::word), TrailRow::kind)
                            .has("what", TEXT, TrailRow::what)
                            .has("details", TEXT, TrailRow::details)),
                    TrailListing::rows)
            .says("Newest first.");

    public TrailListing {
        rows = List.copyOf(rows);
    }

    /** {@code 20 of 340: run 3}. */
    public String heading() {
        return TextLines.number(rows.size()) + " of " + TextLines.number(all) + (asked.isEmpty() ? "" : ": " + asked);
    }

    /** What stands where there is no row. */
    public String none() {
        return asked.isEmpty() ? "Nobody has done anything yet." : "Nothing of this was done or shown.";
    }

    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: who did, saw and downloaded what");
        page.section(heading());
        if (rows.isEmpty()) {
            page.paragraph(none());
        } else {
            page.table(
                    List.of("when (UTC)", "who", "what", "details"),
                    rows.stream().map(TrailListing::cells).toList());
        }
        return page.text();
    }

    /** When, who and how known, what, details. */
    public static List<String> cells(TrailRow row) {
        return List.of(
                RunListText.moment(row.at()),
                Stream.of(row.who(), row.knownAs())
                        .filter(text -> !text.isEmpty())
                        .reduce((who, known) -> who + " (" + known + ")")
                        .orElse(""),
                row.what(),
                row.details());
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(COLUMNS, rows).csv();
    }

    @Override
    public String json() {
        return FORM.render(this);
    }
}
