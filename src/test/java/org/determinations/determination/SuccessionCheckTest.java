package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.SuccessorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionCheckTest {

    /** Districts as letters; a row of the table as {@code KIND>predecessor>successor>date}, {@code -} for none. */
    @ParameterizedTest(name = "{0} then {1} with [{2}]: {3}")
    @CsvSource({
        "AB, AB, '', ''",
        "AB, A, '', 'CR-020 B'",
        "A, AB, '', 'CR-021 B'",
        "'', AB, '', ''",
        "AB, A, 'CLOSED>B>->2013-07-01', ''",
        "AB, A, 'CLOSED>B>->2013-09-20', ''",
        "AB, A, 'CLOSED>B>->2013-09-21', 'CR-020 B'",
        "A, AB, 'OPENED>->B>2013-07-01', ''",
        "AB, C, 'MERGED>A>C>2013-07-01 MERGED>B>C>2013-07-01', ''",
        "AB, A, 'MERGED>A>A>2013-07-01 MERGED>B>A>2013-07-01', ''",
        "AB, ABC, 'MERGED>A>C>2013-07-01 MERGED>B>C>2013-07-01', 'CR-022 A,CR-022 B'",
        "A, AB, 'SPLIT>A>A>2013-07-01 SPLIT>A>B>2013-07-01', ''",
        "A, B, 'RENAMED>A>B>2013-07-01', ''",
        "A, '', 'RENAMED>A>B>2013-07-01', 'CR-022 B'",
        "A, A, 'RENAMED>A>A>2013-07-01', ''",
        "A, A, 'CLOSED>A>->2013-07-01', 'CR-022 A'",
        "A, A, 'CLOSED>B>->2010-07-01', ''",
        "AB, C, 'MERGED>A>C>2013-10-01 MERGED>B>C>2013-10-01', ''",
        "AB, AB, 'MERGED>A>C>2013-10-01 MERGED>B>C>2013-10-01', ''",
        "A, '', 'MERGED>A>C>2013-10-01', 'CR-020 A'",
        "A, C, 'RENAMED>A>B>2011-07-01 RENAMED>B>C>2013-07-01', ''",
        "ABC, A, 'CLOSED>B>->2013-07-01', 'CR-020 C'",
        "A, ABC, 'OPENED>->B>2013-07-01', 'CR-021 C'"
    })
    void the_table_explains_who_came_and_went(String last, String now, String rows, String expected) {
        List<String> found =
                SuccessionCheck.check(codes(last), codes(now), facts(rows), LocalDate.parse("2013-09-20")).stream()
                        .map(i -> i.code().code() + " "
                                + (char) ('A' + i.district().charAt(3) - '1'))
                        .toList();
        assertThat(String.join(",", found)).isEqualTo(expected);
    }

    private static List<DistrictCode> codes(String letters) {
        List<DistrictCode> codes = new ArrayList<>();
        letters.chars().forEach(letter -> codes.add(code((char) letter)));
        return codes;
    }

    private static DistrictCode code(char letter) {
        return new DistrictCode("090" + (char) ('1' + letter - 'A') + "0000");
    }

    private static List<SuccessorFact> facts(String rows) {
        return Arrays.stream(rows.split(" "))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split(">"))
                .map(cells -> new SuccessorFact(
                        named(cells[1]),
                        named(cells[2]),
                        SuccessionKind.valueOf(cells[0]),
                        LocalDate.parse(cells[3]),
                        "",
                        Given.source("successors.csv", 2)))
                .toList();
    }

    private static Optional<DistrictCode> named(String letter) {
        return letter.equals("-") ? Optional.empty() : Optional.of(code(letter.charAt(0)));
    }

    @Test
    void a_row_that_the_files_contradict_is_named_with_its_kind() {
        assertThat(SuccessionCheck.check(
                        codes("AB"), codes("AB"), facts("MERGED>A>C>2013-07-01"), LocalDate.parse("2013-09-20")))
                .extracting(Issue::wrong)
                .containsExactly(
                        "the district is to be gone (merged) and still has a row",
                        "the district is to follow (merged) and has no row");
    }
}
