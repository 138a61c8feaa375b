package org.determinations.report.review;

import static org.determinations.report.form.JsonTypes.listOf;

import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.review.RoundRecords;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** Every round of quality reviews in every district, and how far each has come. */
public record RoundList(List<RoundRecords> rounds) implements Listing {
    private static final Columns<RoundRecords> COLUMNS = Columns.of(
            Column.of(
                    Forms.DISTRICT_CODE,
                    ColumnType.DISTRICT,
                    "the district",
                    records -> records.of().district().digits()),
            Column.text(
                    ColumnForm.file("round"),
                    "school year and number of the round",
                    records -> records.of().round().text()),
            Column.of(
                    ColumnForm.file("listed"),
                    ColumnType.WHOLE,
                    "records of the list; empty unless this program drew the sample",
                    records -> text(records.population())),
            Column.of(
                    ColumnForm.file("seed"),
                    ColumnType.WHOLE,
                    "seed of the draw; empty without a sample",
                    records -> text(records.seed())),
            ReviewColumns.whole(
                    "sample",
                    "records of the sample",
                    records -> records.sample().size()),
            ReviewColumns.whole("read", "of these scored by a first reader in every area", RoundList::read),
            ReviewColumns.whole(
                    "self_chosen",
                    "records that somebody picked; never rolled up",
                    records -> records.selfChosen().size()),
            ReviewColumns.whole(
                    "in_no_sample",
                    "records with scores that no sample has; never rolled up",
                    records -> records.inNoSample().size()));

    public static final JsonForm<RoundList> FORM = JsonForm.<RoundList>document(
                    "review-rounds/1", "Rounds of quality reviews. Output of reviews list with --json.")
            .has("rounds", listOf(JsonForm.<RoundRecords>of().columns(COLUMNS)), RoundList::rounds);

    public RoundList {
        rounds = List.copyOf(rounds);
    }

    /** What the table shows of one round. */
    public static List<String> cells(RoundRecords records) {
        return COLUMNS.cells(records);
    }

    /** Records of the sample that a first reader scored in every area. */
    static int read(RoundRecords records) {
        return Math.toIntExact(records.sample().stream()
                .filter(of -> records.isRead(of.record()))
                .count());
    }

    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: quality reviews of individual programs");
        if (rounds.isEmpty()) {
            page.paragraph("There is no quality review yet.");
        } else {
            page.table(
                    List.of("district", "round", "listed", "seed", "sample", "read", "self-chosen", "in no sample"),
                    rounds.stream().map(COLUMNS::cells).toList());
        }
        return page.text();
    }

    @Override
    public String csv() {
        return DataTable.of(COLUMNS, rounds).csv();
    }

    @Override
    public String json() {
        return FORM.render(this);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
