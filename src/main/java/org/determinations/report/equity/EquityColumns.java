package org.determinations.report.equity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityRate;
import org.determinations.model.equity.EquityReading;
import org.determinations.model.equity.EquityReport;
import org.determinations.model.equity.EquityShare;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.student.EquityDimension;
import org.determinations.report.column.CellKind;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.ShareWords;
import org.determinations.suppression.PublicShare;
import org.determinations.suppression.SuppressionParameters;

/** Equity over the whole State as a table: the department's file and sheet and the public's file and sheet are these columns. */
public final class EquityColumns {
    /** The department's file. */
    public static final String NAME = "equity.csv";

    /** The public's file. */
    public static final String OPEN_NAME = "equity-public.csv";

    private static final int WIDE = 24;
    private static final int NARROW = 12;
    private static final String SHARE =
            "`35.1%`, in public also `>=95%`, `<=5%` or `not shown`; empty where there is none";

    public static final Columns<Row> COLUMNS = Columns.of(
            Column.text(
                    Forms.SCHOOL_YEAR,
                    "school year of the counts",
                    row -> row.rate().place().year().text()),
            Column.oneOf(
                    form("area_kind", NARROW, CellKind.CODE),
                    words(EquityArea.Kind.values()),
                    "which districts are added up",
                    row -> row.rate().place().area().kind().name()),
            Column.text(
                    form("area", WIDE, CellKind.CODE),
                    "the State, `1000-2499` for a size in students enrolled, or the name of a type",
                    row -> FormulaGuard.neutral(area(row.rate().place().area()))),
            Column.oneOf(
                    form("dimension", WIDE, CellKind.CODE),
                    words(EquityDimension.values()),
                    "by what students are put into groups",
                    row -> row.rate().place().group().dimension().name()),
            Column.text(
                    form("student_group", WIDE, CellKind.CODE),
                    "the group, or a category of disability as the input names it",
                    row -> FormulaGuard.neutral(row.rate().place().group().code())),
            Column.oneOf(
                    form("outcome", WIDE, CellKind.CODE),
                    EquityStudents.outcomes().stream().map(Enum::name).toList(),
                    "an IEP among students enrolled, or a placement among students with disabilities of school age",
                    row -> row.rate().place().students().name()),
            Column.text(
                    form("districts", NARROW, CellKind.WHOLE),
                    "how many districts are added up",
                    row -> String.valueOf(row.rate().districts())),
            Column.text(
                    form("with_outcome", NARROW, CellKind.WHOLE),
                    "students of the group with the outcome, or `not shown`",
                    row -> row.count(share -> String.valueOf(share.count().outcome()))),
            Column.text(
                    form("students", NARROW, CellKind.WHOLE),
                    "students of whom the share is taken, or `not shown`",
                    row -> row.count(share -> String.valueOf(share.count().students()))),
            Column.text(form("percent", NARROW, CellKind.CODE), SHARE, row -> row.own(ShareWords::share)),
            Column.text(
                    form("percent_low", NARROW, CellKind.CODE),
                    "lower limit of the Wilson interval",
                    row -> row.own(ShareWords::low)),
            Column.text(form("percent_high", NARROW, CellKind.CODE), "upper limit", row -> row.own(ShareWords::high)),
            Column.text(
                    form("others_percent", NARROW, CellKind.CODE),
                    "the same share of the other groups together; of a part of the State the rest of it",
                    row -> row.others(ShareWords::share)),
            Column.text(
                    form("others_low", NARROW, CellKind.CODE), "its lower limit", row -> row.others(ShareWords::low)),
            Column.text(
                    form("others_high", NARROW, CellKind.CODE), "its upper limit", row -> row.others(ShareWords::high)),
            Column.oneOf(
                    form("beside_others", WIDE, CellKind.TEXT),
                    readings(),
                    "`higher` and `lower` only where the two intervals have no number in common",
                    row -> row.rate().reading().words()),
            Column.text(
                    form("since", NARROW, CellKind.CODE),
                    "the earlier school year that is compared with; empty where there is none",
                    row -> row.rate().since().map(SchoolYear::text).orElse("")),
            Column.oneOf(
                    form("beside_earlier", WIDE, CellKind.TEXT),
                    readings(),
                    "the same beside that school year",
                    row -> row.rate().change().words()));

    private EquityColumns() {}

    /**
     * A share, and how its reader may be told it.
     *
     * @param words of the audience
     */
    public record Row(EquityRate rate, ShareWords words) {

        private String count(Function<EquityShare, String> text) {
            return rate.share().map(text).orElseGet(this::absent);
        }

        private String own(BiFunction<ShareWords, EquityShare, String> text) {
            return rate.share().map(share -> text.apply(words, share)).orElseGet(this::absent);
        }

        private String others(BiFunction<ShareWords, EquityShare, String> text) {
            return rate.others()
                    .map(share -> text.apply(words, share))
                    .orElseGet(() -> rate.reading() == EquityReading.NOT_SHOWN ? PublicShare.NOT_SHOWN : "");
        }

        /** A share is absent where a count is withheld, or where the group has nobody. */
        private String absent() {
            return words.open().isPresent() ? PublicShare.NOT_SHOWN : "";
        }
    }

    /** The department's table. */
    public static DataTable table(EquityReport report) {
        return table(report, new ShareWords(Optional.empty()));
    }

    /** The public's table. */
    public static DataTable table(EquityReport report, SuppressionParameters suppression) {
        return table(report, new ShareWords(Optional.of(new PublicShare(suppression, 1))));
    }

    private static DataTable table(EquityReport report, ShareWords words) {
        return DataTable.of(
                COLUMNS,
                report.rates().stream().map(rate -> new Row(rate, words)).toList());
    }

    /** A table without a row, for a workbook of a run that did not look at equity. */
    public static DataTable none() {
        return DataTable.of(COLUMNS, List.of());
    }

    private static String area(EquityArea area) {
        return area.code().isEmpty() ? area.kind().name() : area.code();
    }

    private static ColumnForm form(String name, double width, CellKind kind) {
        return ColumnForm.of(name, width, kind);
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> readings() {
        return Arrays.stream(EquityReading.values()).map(EquityReading::words).toList();
    }
}
