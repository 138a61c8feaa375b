package org.determinations.report.federal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.model.federal.FederalLayout;
import org.determinations.model.federal.FederalLayout.FederalColumn;
import org.determinations.model.federal.FederalValue;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.form.DataTable;

/**
 * Whether the tables for the federal office keep their own rules. Everything is reckoned again from the cells that are printed, and
 * held against the run and the ledger, never against what made the cells.
 */
public final class FederalCheck {
    /** The columns of {@code checks.csv}. */
    public static final Columns<Line> COLUMNS = Columns.of(
            Column.text(ColumnForm.file("file"), "file that was checked", Line::file),
            Column.text(ColumnForm.file("row"), "which row of it; empty for the whole file", Line::row),
            Column.text(ColumnForm.file("rule"), "what must hold", Line::rule),
            Column.text(ColumnForm.file("expected"), "as it was reckoned again", Line::expected),
            Column.text(ColumnForm.file("found"), "as the file has it", Line::found),
            Column.of(
                    ColumnForm.file("holds"),
                    ColumnType.YES_NO,
                    "whether it holds; a file of which something does not hold is never written",
                    line -> line.holds() ? "yes" : "no"));

    private static final String ALL = "ALL";
    private static final int PERCENT = 100;
    private static final int HUNDREDTHS = 10_000;

    private final FederalReport report;
    private final List<Line> lines = new ArrayList<>();

    /** One thing that was checked. */
    public record Line(String file, String row, String rule, String expected, String found) {
        public boolean holds() {
            return expected.equals(found);
        }
    }

    private FederalCheck(FederalReport report) {
        this.report = report;
    }

    /** Every rule of every table. */
    public static List<Line> of(FederalReport report, FederalTables tables) {
        FederalCheck check = new FederalCheck(report);
        check.determinations(tables.determinations());
        check.districts(tables.districts());
        check.indicators(tables.indicators());
        check.eighteen(tables.eighteen());
        return List.copyOf(check.lines);
    }

    private void determinations(DataTable table) {
        String file = report.layout().name() + ".csv";
        int districts = ControlTotals.of(report.results()).districts();
        add(
                file,
                "",
                "one row for each district of the run",
                districts,
                table.rows().size());
        for (FederalColumn column : report.layout().columns()) {
            List<String> cells = cells(table, column.name());
            switch (column.value()) {
                case RECORD_NUMBER ->
                    add(file, "", "records are numbered from 1 on, none of them otherwise", "", misnumbered(cells));
                case UNIT_CODE -> add(file, "", "each code of the run is there once, and no other", "", strange(cells));
                case CATEGORY -> categories(file, cells);
                default -> {
                    // Words and names have no rule of their own.
                }
            }
        }
        add(
                file,
                "",
                "the layout says whose district a row is",
                "yes",
                report.layout().columns().stream().anyMatch(column -> column.value() == FederalValue.UNIT_CODE)
                        ? "yes"
                        : "no");
    }

    private void categories(String file, List<String> cells) {
        Set<String> permitted = report.layout().categories().stream()
                .map(FederalLayout.FederalCategory::value)
                .collect(Collectors.toCollection(TreeSet::new));
        add(
                file,
                "",
                "every value of the category is permitted, or nothing",
                "",
                cells.stream()
                        .filter(cell -> !cell.isEmpty() && !permitted.contains(cell))
                        .distinct()
                        .collect(Collectors.joining(" ")));
        Map<String, Integer> expected = new TreeMap<>();
        permitted.forEach(value -> expected.put(value, 0));
        for (ControlTotals.Count count : ControlTotals.of(report.results()).perCategory()) {
            report.layout()
                    .find(count.description())
                    .ifPresent(category -> expected.merge(category.value(), count.districts(), Integer::sum));
        }
        expected.forEach((value, number) -> add(
                file,
                value,
                "as many districts as the run's control totals say",
                number,
                Math.toIntExact(cells.stream().filter(value::equals).count())));
    }

    private void districts(DataTable table) {
        List<String> federal = cells(table, "federal_category");
        List<String> open = cells(table, "to_complete");
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < federal.size(); i++) {
            if (federal.get(i).isEmpty() == open.get(i).isEmpty()) {
                silent.add(cells(table, "district_code").get(i));
            }
        }
        add(
                FederalTables.DISTRICTS,
                "",
                "each district has a federal category or says why it has none",
                "",
                String.join(" ", silent));
    }

    private void indicators(DataTable table) {
        int all = 0;
        for (List<String> row : table.rows()) {
            Map<String, String> cells = row(table, row);
            String name = cells.getOrDefault("indicator", "") + " " + cells.getOrDefault("reviewed_school_year", "");
            counts(cells, name);
            add(
                    FederalTables.INDICATORS,
                    name,
                    "each row of a district is counted once",
                    whole(cells, "district_rows"),
                    whole(cells, "with_counts")
                            + whole(cells, "percent_alone")
                            + whole(cells, "answered_yes")
                            + whole(cells, "answered_no")
                            + whole(cells, "no_value"));
            all += whole(cells, "district_rows");
        }
        add(
                FederalTables.INDICATORS,
                "",
                "all rows of SPP indicators that the run read",
                report.indicators().size(),
                all);
    }

    private void counts(Map<String, String> cells, String name) {
        boolean counted = whole(cells, "with_counts") > 0;
        int numerator = counted ? whole(cells, "numerator") : 0;
        int denominator = counted ? whole(cells, "denominator") : 0;
        add(
                FederalTables.INDICATORS,
                name,
                "counts are there where a district has them, and nowhere else",
                counted ? "yes, yes" : "no, no",
                isThere(cells, "numerator") + ", " + isThere(cells, "denominator"));
        add(
                FederalTables.INDICATORS,
                name,
                "percent follows from numerator and denominator",
                percent(numerator, denominator),
                cells.getOrDefault("percent", ""));
        add(
                FederalTables.INDICATORS,
                name,
                "the numerator is not above the denominator",
                "yes",
                numerator <= denominator ? "yes" : "no");
    }

    private void eighteen(DataTable table) {
        Map<String, int[]> sums = new LinkedHashMap<>();
        int all = 0;
        for (List<String> row : table.rows()) {
            Map<String, String> cells = row(table, row);
            int[] counts = {
                whole(cells, "findings"),
                whole(cells, "corrected_in_a_year"),
                whole(cells, "year_not_passed"),
                whole(cells, "corrected_not_verified")
            };
            String year = cells.getOrDefault("identified_in", "");
            String name = year + " " + cells.getOrDefault("source", "");
            int[] sum = sums.computeIfAbsent(year, key -> new int[counts.length]);
            if (ALL.equals(cells.get("source"))) {
                add(FederalTables.EIGHTEEN, name, "the sources add up to all", words(sum), words(counts));
                all += counts[0];
            } else {
                for (int i = 0; i < counts.length; i++) {
                    sum[i] += counts[i];
                }
            }
            add(
                    FederalTables.EIGHTEEN,
                    name,
                    "percent follows from the counts, and is empty while a year has not passed",
                    counts[2] > 0 ? "" : percent(counts[1], counts[0]),
                    cells.getOrDefault("percent", ""));
        }
        add(FederalTables.EIGHTEEN, "", "all findings that the ledger has on the day", report.findings(), all);
    }

    private void add(String file, String row, String rule, int expected, int found) {
        add(file, row, rule, Integer.toString(expected), Integer.toString(found));
    }

    private void add(String file, String row, String rule, String expected, String found) {
        lines.add(new Line(file, row.strip(), rule, expected, found));
    }

    /** Codes that are missing, there more than once, or none of the run's. */
    private String strange(List<String> cells) {
        Set<String> codes = report.results().determinations().stream()
                .map(own -> own.district().digits())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> strange = new TreeSet<>(codes);
        cells.forEach(strange::remove);
        Set<String> seen = new TreeSet<>();
        cells.stream().filter(cell -> !seen.add(cell) || !codes.contains(cell)).forEach(strange::add);
        return String.join(" ", strange);
    }

    private static String misnumbered(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).equals(Integer.toString(i + 1)))
                .mapToObj(cells::get)
                .collect(Collectors.joining(" "));
    }

    private static String words(int... counts) {
        return Arrays.stream(counts).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    /** In whole hundredths of a percent, a half upward; in other arithmetic than that of the tables. Empty for nobody. */
    private static String percent(int numerator, int denominator) {
        if (denominator == 0) {
            return "";
        }
        long hundredths = (2L * HUNDREDTHS * numerator + denominator) / (2L * denominator);
        return String.format(Locale.ROOT, "%d.%02d", hundredths / PERCENT, hundredths % PERCENT);
    }

    private static String isThere(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").isEmpty() ? "no" : "yes";
    }

    private static int whole(Map<String, String> cells, String column) {
        return Integer.parseInt(cells.getOrDefault(column, ""));
    }

    private static List<String> cells(DataTable table, String column) {
        int at = table.columns().indexOf(column);
        return table.rows().stream().map(row -> row.get(at)).toList();
    }

    private static Map<String, String> row(DataTable table, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(table.columns().get(i), row.get(i));
        }
        return cells;
    }
}
