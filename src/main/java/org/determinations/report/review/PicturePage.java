package org.determinations.report.review;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.listOf;

import java.math.BigDecimal;
import java.util.List;
import org.determinations.followthrough.review.Shares;
import org.determinations.followthrough.review.StatePicture;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** What a round shows of the State, for the department. CONFIDENTIAL: nothing is withheld in it. */
public record PicturePage(StatePicture picture) implements Listing {
    private static final Columns<StatePicture.OfArea> COLUMNS = Columns.of(
                    ReviewColumns.<StatePicture.OfArea>area(StatePicture.OfArea::area),
                    ReviewColumns.whole(
                            "districts", "districts with ten or more records scored", StatePicture.OfArea::districts))
            .and(ReviewColumns.shares(StatePicture.OfArea::shares))
            .and(ReviewColumns.agreement(StatePicture.OfArea::agreement))
            .and(List.of(
                    Column.text(
                            ColumnForm.file("agreement"),
                            "what follows from it",
                            of -> of.use().words()),
                    Column.text(
                            ColumnForm.file("standing"),
                            "where the area stands",
                            of -> of.standing().word())));

    public static final JsonForm<PicturePage> FORM = JsonForm.<PicturePage>document(
                    "review-state/1",
                    "What a round of quality reviews shows of the State. Output of reviews state with --json.")
            .has("round", TEXT, page -> page.picture().round().text())
            .has(
                    "areas",
                    listOf(JsonForm.<StatePicture.OfArea>of().columns(COLUMNS)),
                    page -> page.picture().areas());

    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        write(page);
        return page.text();
    }

    /** The same onto a page that is given. */
    public void write(Page page) {
        page.title("CONFIDENTIAL: quality reviews of individual programs, the State, round " + picture.round());
        page.paragraph(page.said(
                "Records of districts with ten or more scored in the area, put together and not weighted. What may be"
                        + " public is written by reviews export --public."));
        page.table(
                List.of(
                        "area",
                        "districts",
                        "records",
                        "at 3 or 4",
                        "at 2",
                        "at 0 or 1",
                        "mean",
                        "standing",
                        "pairs",
                        "weighted kappa",
                        "scores"),
                picture.areas().stream().map(PicturePage::cells).toList());
    }

    private static List<String> cells(StatePicture.OfArea of) {
        return List.of(
                of.area().word(),
                Integer.toString(of.districts()),
                of.shares().map(shares -> Integer.toString(shares.n())).orElse("none"),
                of.shares().map(shares -> percent(shares, shares.high())).orElse(""),
                of.shares().map(shares -> percent(shares, shares.middle())).orElse(""),
                of.shares().map(shares -> percent(shares, shares.low())).orElse(""),
                of.shares()
                        .map(shares -> shares.mean().decimal(1).toPlainString())
                        .orElse(""),
                of.standing().word(),
                Integer.toString(of.agreement().pairs()),
                of.agreement().printedKappa().map(BigDecimal::toPlainString).orElse("none"),
                of.use().word());
    }

    private static String percent(Shares of, int records) {
        return records + ", " + of.percent(records) + " %";
    }

    @Override
    public String csv() {
        return DataTable.of(COLUMNS, picture.areas()).csv();
    }

    @Override
    public String json() {
        return FORM.render(this);
    }
}
