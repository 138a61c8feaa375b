package org.determinations.report.federal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.determinations.model.SchoolYear;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;

/**
 * An indicator of the state plan over the districts of one reviewed school year. Counts are the sums of the districts' own;
 * the State's figure may rest on other data. One per indicator and year; immutable.
 *
 * @param reviewedYear as printed; empty where the rows name none or every year
 * @param rows of the districts
 */
record StatePlanRow(String indicator, String reviewedYear, List<IndicatorFact> rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    static final Columns<StatePlanRow> COLUMNS = Columns.of(
            Column.text(ColumnForm.file("indicator"), "number of the SPP indicator", StatePlanRow::indicator),
            Column.text(
                    ColumnForm.file("reviewed_school_year"),
                    "school year that the values describe; empty where the rows name none",
                    StatePlanRow::reviewedYear),
            whole(
                    "district_rows",
                    "rows of districts that the run read",
                    row -> row.rows().size()),
            whole("with_counts", "of these with numerator and denominator", row -> row.count(StatePlanRow::isCounted)),
            Column.of(
                    ColumnForm.file("numerator"),
                    ColumnType.WHOLE,
                    "sum over those with counts; empty where there are none",
                    row -> row.total(true)),
            Column.of(
                    ColumnForm.file("denominator"),
                    ColumnType.WHOLE,
                    "sum over those with counts; empty where there are none",
                    row -> row.total(false)),
            Column.of(
                    ColumnForm.file("percent"),
                    ColumnType.NUMBER,
                    "numerator of denominator, two places; empty where nobody is counted",
                    row -> row.percent().map(BigDecimal::toPlainString).orElse("")),
            whole(
                    "percent_alone",
                    "rows with a percentage and no counts, which are in no sum",
                    row -> row.count(StatePlanRow::isPercentAlone)),
            whole("answered_yes", "rows that say Yes in place of a rate", row -> row.count(fact -> says(fact, "Yes"))),
            whole("answered_no", "rows that say No in place of a rate", row -> row.count(fact -> says(fact, "No"))),
            whole("no_value", "rows with any other code, or with nothing", row -> row.count(StatePlanRow::isSilent)));

    /** In the order of the indicators, then of the years. */
    static List<StatePlanRow> of(List<IndicatorFact> facts) {
        Comparator<String> byIndicator = SppIndicators.IN_ORDER;
        Map<String, Map<String, List<IndicatorFact>>> grouped = new TreeMap<>(byIndicator);
        for (IndicatorFact fact : facts) {
            grouped.computeIfAbsent(fact.indicator(), key -> new TreeMap<>())
                    .computeIfAbsent(reviewedYear(fact), key -> new ArrayList<>())
                    .add(fact);
        }
        List<StatePlanRow> rows = new ArrayList<>();
        grouped.forEach((indicator, years) ->
                years.forEach((year, of) -> rows.add(new StatePlanRow(indicator, year, List.copyOf(of)))));
        return rows;
    }

    private static String reviewedYear(IndicatorFact fact) {
        return fact.reviewed().year().map(SchoolYear::text).orElse("");
    }

    private int count(Predicate<IndicatorFact> which) {
        return Math.toIntExact(rows.stream().filter(which).count());
    }

    private String total(boolean numerator) {
        return count(StatePlanRow::isCounted) == 0 ? "" : Integer.toString(sum(numerator));
    }

    private int sum(boolean numerator) {
        return rows.stream()
                .filter(StatePlanRow::isCounted)
                .mapToInt(fact -> (numerator ? fact.numerator() : fact.denominator())
                        .value()
                        .orElseThrow())
                .reduce(0, Math::addExact);
    }

    /** With two places; empty where nobody is counted. */
    private Optional<BigDecimal> percent() {
        return sum(false) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum(true))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(sum(false)), PLACES, RoundingMode.HALF_UP));
    }

    private static boolean isCounted(IndicatorFact fact) {
        return fact.numerator().value().isPresent()
                && fact.denominator().value().isPresent();
    }

    private static boolean isPercentAlone(IndicatorFact fact) {
        return !isCounted(fact) && fact.percent().value().isPresent();
    }

    private static boolean says(IndicatorFact fact, String word) {
        return !isCounted(fact) && !isPercentAlone(fact) && fact.reportedValue().equals(word);
    }

    private static boolean isSilent(IndicatorFact fact) {
        return !isCounted(fact) && !isPercentAlone(fact) && !says(fact, "Yes") && !says(fact, "No");
    }

    private static Column<StatePlanRow> whole(String name, String meaning, ToIntFunction<StatePlanRow> value) {
        return Column.of(
                ColumnForm.file(name), ColumnType.WHOLE, meaning, row -> Integer.toString(value.applyAsInt(row)));
    }
}
