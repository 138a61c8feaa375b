package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.issue.IssueCode;
import org.determinations.model.Missing;
import org.determinations.model.fact.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentages whose scale or origin is in doubt are questioned row by row; those that counts or their column bear out are not. */
class ScaleCheckTest {
    private static final String HEADER =
            "district_code,district_name,indicator,reviewed_school_year,numerator,denominator,percent,reported_value,"
                    + "practices_contribute\n";
    private static final String OTHERS = "11,,,100 11,,,98 11,,,97.5 11,,,100 11,,,79.4 11,,,88";

    @TempDir
    private Path folder;

    /** Each value as indicator, numerator, denominator, percent. */
    private ScaleCheck.Questioned check(String... values) {
        String rows = Stream.of(values)
                .flatMap(v -> Stream.of(v.split(" ")))
                .map(v -> v.split(",", -1))
                .map(v -> "," + v[0] + ",2011-12," + v[1] + "," + v[2] + "," + v[3] + ",,\n")
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder(HEADER);
        int district = 100;
        for (String row : rows.lines().toList()) {
            text.append("0")
                    .append(district++)
                    .append("0000,Invented")
                    .append(row)
                    .append('\n');
        }
        return ScaleCheck.check(Reading.facts(Reading.rows(Reading.write(folder, text.toString()))));
    }

    private static List<Integer> rows(ScaleCheck.Questioned questioned) {
        assertThat(Reading.codes(questioned.issues())).allMatch(c -> c == IssueCode.SCALE_QUESTIONED);
        return questioned.issues().stream().map(i -> i.where().row()).toList();
    }

    @Test
    void a_column_of_shares_of_one_is_questioned_row_by_row() {
        assertThat(rows(check("11,,,0.98 11,,,1 11,,,0.8"))).containsExactly(2, 3, 4);
        assertThat(rows(check("12,,,0.9"))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.98", "1", "9.8", "0"})
    void a_single_value_far_from_its_column_is_questioned(String percent) {
        ScaleCheck.Questioned questioned = check(OTHERS, "11,,," + percent);
        assertThat(rows(questioned)).containsExactly(8);
        IndicatorFact fact = (IndicatorFact) questioned.facts().get(6);
        assertThat(fact.percent().missing()).contains(Missing.QUESTIONED);
    }

    /** As indicator, numerator, denominator, percent: where a district alone is asked, most percentages need no other row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "11,,,10.1 false",
                "11,,,10 true",
                "11,,,0 true",
                "11,1,,10.1 false",
                "11,1,10,10 false",
                "11,0,10,0 false",
                "5,,,1.1 false",
                "5,,,1 true",
                "5,,,0.1 true",
                "5,,,0 false",
                "11,4,5, false"
            })
    void the_column_is_asked_only_where_the_row_does_not_settle_it(String value, boolean asked) {
        AtomicInteger asks = new AtomicInteger();
        ScaleCheck.check(check(value).facts(), () -> {
            asks.incrementAndGet();
            return Map.of();
        });
        assertThat(asks.get() > 0).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"17,70", "0,50", "0,0", "9,95", "3,33.4"})
    void a_rate_that_no_whole_denominator_gives_is_questioned(String numerator, String percent) {
        assertThat(rows(check(OTHERS, "11," + numerator + ",," + percent))).containsExactly(8);
    }

    @Test
    void nobody_on_time_at_a_full_hundred_is_questioned_and_stands_as_it_falls_short_of_nothing() {
        ScaleCheck.Questioned questioned = check(OTHERS, "11,0,,100");
        assertThat(rows(questioned)).containsExactly(8);
        assertThat(((IndicatorFact) questioned.facts().get(6)).percent().value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "27,,79.4",
        "17,,71",
        "16,,70",
        "1,,33",
        "2,,66.7",
        "1,,11.1",
        "49,50,98",
        "1,200,0.5",
        "0,12,0",
        "4,10,40",
        "12,20,66"
    })
    void what_counts_give_or_can_give_is_not_questioned(String numerator, String denominator, String percent) {
        assertThat(check(OTHERS, "11," + numerator + "," + (denominator == null ? "" : denominator) + "," + percent)
                        .issues())
                .isEmpty();
    }

    @Test
    void a_share_of_one_beside_its_counts_is_questioned_before_it_is_called_a_contradiction() {
        assertThat(rows(check(OTHERS, "11,49,50,0.98"))).containsExactly(8);
    }

    @Test
    void small_values_of_an_indicator_that_wants_few_are_no_question() {
        assertThat(check("2,,,0.9 2,,,0.4 2,,,1.8 2,0,,0").issues()).isEmpty();
        assertThat(check("14,0,,0 14,,,70").issues()).isEmpty();
        assertThat(check("8,69,,89 8,34,,90").issues()).isEmpty();
    }

    @Test
    void the_noise_of_a_computers_arithmetic_is_read_and_listed() {
        String row = "01000000,Invented,11,2011-12,,,66.10000000000001,,\n";
        RowResult read = Reading.rows(Reading.write(folder, HEADER + row)).get(0);
        assertThat(Reading.codes(read.issues())).containsExactly(IssueCode.SPELLING_READ);
        assertThat(((IndicatorFact) read.facts().get(0)).percent().value().orElseThrow())
                .isEqualByComparingTo("66.1");
    }

    /** Far from its column: at most 10, a fifth of every other, and at least five others, all of them far above. */
    @ParameterizedTest
    @CsvSource({
        "at ten, '100 98 97.5 79.4 88', 10, 7",
        "above ten, '100 98 97.5 79.4 88', 10.1, ",
        "five times as much is not more, '98 97.5 50 100 79.4', 10, ",
        "more than five times as much, '98 97.5 50.1 100 79.4', 10, 7",
        "the least counts wherever it stands, '50 98 97.5 100 79.4', 10, ",
        "four others, '100 98 97.5 79.4', 9.8, ",
        "five others, '100 98 97.5 79.4 60', 9.8, 7",
        "two that are far, '100 98 97.5 79.4 88 9.7', 9.8, "
    })
    void a_value_is_far_from_its_column_from_a_threshold_on(
            String side, String others, String percent, Integer questioned) {
        List<String> column = Stream.concat(Stream.of(others.split(" ")), Stream.of(percent))
                .map(value -> "11,,," + value)
                .toList();
        assertThat(rows(check(String.join(" ", column))))
                .as(side)
                .isEqualTo(questioned == null ? List.of() : List.of(questioned));
    }

    @Test
    void a_column_is_one_indicator_of_one_file_and_only_rates_of_compliance_are_far() {
        assertThat(rows(check(OTHERS, "2,,,0.9"))).isEmpty();
        assertThat(rows(check("2,,,80 2,,,81 2,,,82 2,,,83 2,,,84 2,,,9"))).isEmpty();
        assertThat(rows(check("2,,,80 2,17,,70"))).isEmpty();
    }

    /** Ten percentages of at most 1 of any indicator, one of them less than 1. */
    @ParameterizedTest
    @CsvSource({
        "ten, 2;;;0.9, 9, 2;;;1, 10",
        "nine, 2;;;0.9, 8, 2;;;1, 0",
        "none less than one, 2;;;1, 9, 2;;;0, 0",
        "all of them one, 2;;;1, 9, 2;;;1, 0",
        "one more than one, 2;;;0.9, 9, 2;;;1.1, 0",
        "none is no share, 2;;;0.9, 9, 2;;;0, 9",
        "one that its counts give, 2;;;0.9, 9, 2;1;200;0.5, 0",
        "one that its counts give a hundred times, 2;;;0.9, 9, 2;49;50;0.98, 10",
        "nobody of twelve, 2;;;0.9, 9, 2;0;12;0, 9"
    })
    void many_shares_of_one_are_no_accident(String side, String value, int times, String other, int questioned) {
        String column = (value + " ").repeat(times) + other;
        assertThat(rows(check(column.replace(';', ',')))).as(side).hasSize(questioned);
    }

    @ParameterizedTest
    @CsvSource({
        "11;;;0.9 11;;;1, every percentage of its column is at most 1",
        "11;;;0.9 11;;;50, it is at most 1 in a column of percentages",
        "11;49;50;0.98 11;;;50, 'it is a share of 1, and its counts give a hundred times as much'",
        "11;0;;0 11;;;50, '0 at 0 percent may be nobody, as no denominator is printed'",
        "11;0;;50 11;;;50, no whole denominator gives 50 percent for 0",
        "11;17;;70 11;;;50, no whole denominator gives 70 percent for 17"
    })
    void the_question_says_why(String column, String why) {
        assertThat(check(column.replace(';', ',')).issues().get(0).wrong())
                .isEqualTo("the percentage of indicator 11 is questioned: " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11,5,,0 11,,,50",
                "11,49,50,1 11,,,50",
                "12,,,50 12,,,0",
                "11,,,50 11,,,NR",
                "11,,,50 11,17,0,70"
            })
    void these_are_no_question(String column) {
        assertThat(check(column).issues()).isEmpty();
    }

    @Test
    void the_question_names_what_was_found_with_its_numerator() {
        assertThat(check("11,17,,70 11,,,50").issues().get(0).found()).isEqualTo("70, numerator 17");
        assertThat(check("11,,,0.9").issues().get(0).found()).isEqualTo("0.9");
    }
}
