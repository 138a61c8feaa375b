package org.determinations.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.disproportionality.CaseFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every row of {@code dispro-suppression*.csv}, read from its own words and run. A row that cannot be read fails, and so does one
 * that turns out otherwise than it says, unless its rule is settled here; a settled rule that no row needs fails as well.
 */
class SuppressionRowsTest {
    private static final String FILE = "dispro-suppression.csv";

    /** Rules of which the product does something else, and why that is what the reference asks of it. */
    private static final Map<String, String> SETTLED = Map.of(
            "percent above 95 or below 5",
            "that State's label is >95%; section 5.5 no. 4 prints >=95% and <=5%, from 95 and 5 on",
            "N 10 to 20",
            "that State prints a percentage without its counts; section 5.5 no. 3 withholds a risk with its counts",
            "N above 20 and rate at least 95",
            "24 of 25 would leave two counts possible, which the attack of section 5.5 no. 5 refuses",
            "full share",
            "30 of 30 printed as >=95% would leave 29 and 30, which the attack of section 5.5 no. 5 refuses",
            "zero share",
            "0 of 30 printed as <=5% would leave 0 and 1, which the attack of section 5.5 no. 5 refuses");

    @Test
    void every_row_turns_out_as_it_says_or_as_settled() {
        assertThat(otherwise(CaseFile.read(false, FILE)).keySet())
                .containsExactlyInAnyOrder("S-06", "S-14", "S-16", "S-26", "S-27");
        assertThat(otherwise(CaseFile.read(false, FILE)).values())
                .containsExactlyInAnyOrderElementsOf(SETTLED.keySet());
    }

    @Test
    @Tag("shared")
    void every_row_of_the_folder_beside_the_checkout_turns_out_as_it_says_or_as_settled() throws IOException {
        Path folder = Path.of(System.getProperty("shared.dir", "../shared"), "cases");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("dispro-suppression.*\\.csv"))
                    .sorted()
                    .toList();
            assertThat(names).contains(FILE);
            for (String name : names) {
                List<CaseFile.Row> rows = CaseFile.read(true, name);
                assertThat(rows).as(name).isNotEmpty();
                assertThat(SETTLED.keySet())
                        .as(name)
                        .containsAll(otherwise(rows).values());
            }
        }
    }

    @Test
    void the_thirty_rows_of_the_reference_are_there() {
        assertThat(CaseFile.read(false, FILE))
                .hasSize(30)
                .extracting(CaseFile.Row::toString)
                .doesNotHaveDuplicates();
    }

    /** Rows by case id with their rule, of which the product does something else. */
    private static Map<String, String> otherwise(List<CaseFile.Row> rows) {
        Map<String, String> otherwise = new TreeMap<>();
        for (CaseFile.Row row : rows) {
            if (!SuppressionReading.holds(row, rows)) {
                otherwise.put(row.toString(), row.text("rule"));
            }
        }
        return otherwise;
    }

    @Test
    void a_row_with_another_expectation_does_not_hold() {
        SuppressionRow sound = row("40;3;12;25;0;210;15 total 305", "hide 3, 12, 15 (sum 30); show 40, 25, 0, 210");
        assertThat(SuppressionAnswers.severalGroups(sound)).isTrue();
        for (String wrong : List.of(
                "hide 3, 12 (sum 15); show 40, 25, 0, 210, 15",
                "hide 3, 12, 15 (sum 31); show 40, 25, 0, 210",
                "hide 3, 12, 15 (sum 30); show 40, 25, 210")) {
            assertThat(SuppressionAnswers.severalGroups(row(sound.input(), wrong)))
                    .as(wrong)
                    .isFalse();
        }
        assertThatThrownBy(() -> SuppressionAnswers.severalGroups(row(sound.input(), "hide what is small")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SuppressionRow row(String input, String expected) {
        return new SuppressionRow("primary + complementary, 7 groups", input, expected, SuppressionCasesTest.STANDARD);
    }
}
