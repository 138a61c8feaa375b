package org.determinations.report.ledger;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.determinations.followthrough.Ageing;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.IndicatorEighteen;
import org.determinations.model.FindingSource;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** The figures over all findings on a day: how old what is uncorrected is, and Indicator 18 by reporting year and source. */
public record FindingReport(LocalDate on, int findings, List<Ageing> ageing, IndicatorEighteen indicator)
        implements Listing {
    private static final String ALL = "ALL";

    public static final Columns<IndicatorEighteen.Figure> INDICATOR_COLUMNS = Columns.of(
            Column.text(
                    ColumnForm.file("reporting_year"),
                    "school year in which the findings are reported: the one after their notices",
                    figure -> figure.reportedIn().text()),
            Column.text(
                    ColumnForm.file("identified_in"),
                    "school year of the written notices, July to June",
                    figure -> figure.identifiedIn().text()),
            Column.text(
                    ColumnForm.file("source"),
                    "where the findings come from, or `ALL`",
                    figure -> word(figure.source())),
            whole("findings", "findings that were identified", IndicatorEighteen.Figure::findings),
            whole(
                    "corrected_in_a_year",
                    "of these verified as corrected within one year of written notice",
                    IndicatorEighteen.Figure::inTime),
            whole("year_not_passed", "of these neither verified nor a year old", IndicatorEighteen.Figure::pending),
            whole(
                    "corrected_not_verified",
                    "of these corrected within the year and not verified in it",
                    IndicatorEighteen.Figure::unverified),
            Column.of(
                    ColumnForm.file("percent"),
                    ColumnType.NUMBER,
                    "Indicator 18, two places; empty without findings, and while the year of one has not passed",
                    figure -> figure.percent().map(BigDecimal::toPlainString).orElse("")),
            Column.text(
                    ColumnForm.file("words"), "the percentage, or why there is none", IndicatorEighteen.Figure::words));

    private static final Columns<Ageing> AGEING_COLUMNS = Columns.of(
            Column.text(ColumnForm.file("source"), "where the findings come from, or `ALL`", row -> word(row.source())),
            whole("open", "uncorrected and not past their day", Ageing::open),
            whole(
                    "overdue_1_to_90_days",
                    "uncorrected and past their day",
                    row -> row.overdue().upToQuarter()),
            whole("overdue_91_to_365_days", "the same", row -> row.overdue().upToYear()),
            whole("overdue_longer", "the same", row -> row.overdue().longer()),
            whole(
                    "continuing",
                    "of the overdue those that were uncorrected in more than one school year",
                    Ageing::continuing),
            whole("to_verify", "corrected and not verified", Ageing::toVerify),
            whole("closed", "corrected and verified", Ageing::closed));

    public static final JsonForm<FindingReport> FORM = JsonForm.<FindingReport>document(
                    "finding-report/1",
                    "Ageing of the findings of the ledger, and Indicator 18. Output of findings report with --json.")
            .has("on", DAY, FindingReport::on)
            .has("findings", WHOLE, FindingReport::findings)
            .says("How many the ledger has on that day.")
            .has("ageing", listOf(JsonForm.<Ageing>of().columns(AGEING_COLUMNS)), FindingReport::ageing)
            .has(
                    "indicator_18",
                    listOf(JsonForm.<IndicatorEighteen.Figure>of().columns(INDICATOR_COLUMNS)),
                    report -> report.indicator().figures());

    public FindingReport {
        ageing = List.copyOf(ageing);
    }

    public static FindingReport of(List<FindingStanding> standings, LocalDate on) {
        return new FindingReport(on, standings.size(), Ageing.of(standings), IndicatorEighteen.of(standings, on));
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        write(page);
        return page.text();
    }

    /** The same onto a page that is given. */
    public void write(Page page) {
        page.title("CONFIDENTIAL: findings of non-compliance on " + on);
        if (findings == 0) {
            page.paragraph("The ledger has no finding on that day, so nothing can be computed. This says nothing about"
                    + " whether there are findings that were not imported.");
            return;
        }
        page.section("Ageing");
        page.table(
                List.of("source", "open", "overdue 1-90 days", "91-365", "longer", "continuing", "to verify", "closed"),
                ageing.stream().map(AGEING_COLUMNS::cells).toList());
        page.section("Indicator 18: verified as corrected within one year of written notice");
        page.table(
                List.of("reported in", "identified in", "source", "findings", "in time", "percent"),
                indicator.figures().stream()
                        .map(figure -> List.of(
                                figure.reportedIn().text(),
                                figure.identifiedIn().text(),
                                word(figure.source()),
                                Integer.toString(figure.findings()),
                                Integer.toString(figure.inTime()),
                                figure.words()))
                        .toList());
    }

    /** Indicator 18 for a spreadsheet. */
    @Override
    public String csv() {
        return DataTable.of(INDICATOR_COLUMNS, indicator.figures()).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }

    private static <R> Column<R> whole(String name, String meaning, ToIntFunction<R> value) {
        return Column.of(
                ColumnForm.file(name), ColumnType.WHOLE, meaning, row -> Integer.toString(value.applyAsInt(row)));
    }

    private static String word(Optional<FindingSource> source) {
        return source.map(Enum::name).orElse(ALL);
    }
}
