package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.disproportionality.CaseFile;
import org.determinations.disproportionality.CaseFile.Row;
import org.determinations.disproportionality.DistrictAnalysis;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.RatioFigures;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each row of {@code dispro-ma-scenarios.csv} as a file of counts: its own district, and a second one that makes up the rest of
 * the State. A count may be anything that a file can hold there: a number, a withheld one, or nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioFilesTest {
    private static final SchoolYear YEAR = new SchoolYear(2011);

    @TempDir
    Path folder;

    boolean shared() {
        return false;
    }

    Stream<Arguments> scenarios() {
        return CaseFile.rows(shared(), "dispro-ma-scenarios.csv", r -> true);
    }

    /** Tolerance: none for status and ratio; the eighth decimal place of limits, the fourth of students. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void scenario_comes_out_of_its_file(Row row) throws IOException {
        MeasureResult result = measured(row);
        assertThat(result.status()).as(result.reason()).isEqualTo(MeasureStatus.valueOf(row.text("expected_status")));
        if (!row.has("expected_ratio")) {
            assertThat(result.figures()).isEmpty();
            assertThat(result.reason()).isNotBlank();
            return;
        }
        RatioFigures figures = result.figures().orElseThrow();
        assertThat(result.method().name())
                .isEqualTo(row.text("expected_method").equals("RR") ? "RISK_RATIO" : "ALTERNATE_RISK_RATIO");
        assertThat(figures.ratio().decimal(10)).isEqualByComparingTo(row.text("ratio_10dp"));
        assertThat(figures.interval().low()).isEqualByComparingTo(row.text("koopman_low_95"));
        assertThat(figures.interval().high().orElseThrow()).isEqualByComparingTo(row.text("koopman_high_95"));
        assertThat(figures.excess().decimal(4)).isEqualByComparingTo(row.text("excess_students"));
    }

    private MeasureResult measured(Row row) throws IOException {
        CountFile file = new CountFile();
        boolean income = row.text("group").equals("low income");
        boolean identified = row.text("question").startsWith("A");
        boolean own = row.text("question").contains("substantially");
        String placement = own ? "40" : "50";
        String kind = identified ? "A1" : (own ? "B1-" : "B2-") + (income ? "LI" : "R");
        String key = kind + (income ? " LOW_INCOME" : " BLACK");
        Cells cells = identified ? new Cells("ALL", "ALL", "Yes", "ALL") : new Cells("Yes", "ALL", "Yes", placement);
        put(file, 1, cells, income, true, row.text("group_num"), row.text("group_den"));
        put(file, 1, cells, income, false, row.text("comp_num"), row.text("comp_den"));
        put(file, 2, cells, income, true, "0", "0");
        put(file, 2, cells, income, false, rest(row, "num"), rest(row, "den"));
        SecondaryBooks books = SecondaryBooks.of(
                PackedCounts.of(CountReading.facts(folder, file.text(), YEAR.next()).stream()
                        .map(StudentCount.class::cast)
                        .toList()),
                YEAR.next(),
                CountReading.PARAMETERS,
                SecondaryUnits.UNKNOWN);
        List<MeasureResult> results = new DistrictAnalysis(
                        books.newestBook(), books.state(books.newestBook()), CountReading.PARAMETERS)
                .measures(new DistrictCode(CountFile.code(1)));
        return results.stream()
                .filter(r -> r.key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Disability status and placement of the students of a group, and of those with the outcome. */
    private record Cells(String status, String placement, String outcomeStatus, String outcomePlacement) {}

    private static void put(
            CountFile file, int district, Cells cells, boolean byIncome, boolean focal, String outcome, String all) {
        String race = byIncome ? "ALL" : focal ? "BLACK" : "WHITE";
        String income = !byIncome ? "ALL" : focal ? "Yes" : "No";
        file.row(district, race, income, cells.status(), cells.placement(), all);
        file.row(district, race, income, cells.outcomeStatus(), cells.outcomePlacement(), outcome);
    }

    /** What the State has beside the district; none where the district's own count is withheld. */
    private static String rest(Row row, String column) {
        String state = row.text("state_comp_" + column);
        String own = row.text("comp_" + column);
        return state.matches("[0-9]+") && own.matches("[0-9]+")
                ? Long.toString(Math.max(0, Long.parseLong(state) - Long.parseLong(own)))
                : "0";
    }
}
