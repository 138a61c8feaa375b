package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.parallel.AcceptedDifference;
import org.determinations.model.parallel.Agreement;
import org.determinations.model.parallel.ComparedColumn;
import org.determinations.model.parallel.ComparedColumn.Meaning;
import org.determinations.model.parallel.OutsideRow;
import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.RunRow;
import org.determinations.model.parallel.UnusedAcceptance;
import org.determinations.model.result.CategoryDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run and a table from elsewhere: equal, different, accepted, missing on either side, and what cannot be compared. */
class ParallelComparisonTest {
    private static final List<CategoryDescription> CATEGORIES = List.of(
            category("MR", "Meets Requirements", 1),
            category("NA", "Needs Assistance", 2),
            category("NI", "Needs Intervention", 3));
    private static final DistrictCode ALDER = new DistrictCode("09010000");
    private static final DistrictCode BIRCH = new DistrictCode("09020000");

    private static CategoryDescription category(String code, String name, int seriousness) {
        return new CategoryDescription(new CategoryCode(code), name, seriousness, "", "");
    }

    private static RunRow ours(DistrictCode unit, String column, String cell) {
        return new RunRow(unit, "Alder", Map.of(column, cell));
    }

    private static OutsideRow theirs(int row, DistrictCode unit, String column, String cell) {
        return new OutsideRow(row, unit, Map.of(column, cell));
    }

    private static ParallelComparison.Compared compare(
            List<RunRow> ours, List<OutsideRow> theirs, Meaning meaning, AcceptedDifference... accepted) {
        return ParallelComparison.compare(
                ours, theirs, List.of(new ComparedColumn("category", "Final", meaning)), CATEGORIES, List.of(accepted));
    }

    private static AcceptedDifference accepted(DistrictCode unit, String column, String ours, String theirs) {
        return new AcceptedDifference(
                2, unit, column, Optional.ofNullable(ours), Optional.ofNullable(theirs), "moved in May");
    }

    @ParameterizedTest(name = "{0}: {1} and {2} are {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "TEXT     | Level 2 | Level 2            | EQUAL",
                "TEXT     | Level 2 | 'Level   2 '       | EQUAL",
                "TEXT     | Level 2 | 'Level\u00A02'     | EQUAL",
                "TEXT     | Level 2 | level 2            | DIFFERENT",
                "TEXT     | 85      | 85.0               | DIFFERENT",
                "TEXT     | ''      | ''                 | EQUAL",
                "TEXT     | ''      | Level 2            | DIFFERENT",
                "TEXT     | Level 2 | ''                 | DIFFERENT",
                "NUMBER   | 85      | 85.0               | EQUAL",
                "NUMBER   | 85      | 85.01              | DIFFERENT",
                "NUMBER   | 85      | 85%                | DIFFERENT",
                "NUMBER   | 0       | ''                 | DIFFERENT",
                "NUMBER   | n/a     | n/a                | EQUAL",
                "CATEGORY | MR      | MR                 | EQUAL",
                "CATEGORY | MR      | mr                 | EQUAL",
                "CATEGORY | MR      | Meets requirements | EQUAL",
                "CATEGORY | MR      | Needs Assistance   | DIFFERENT",
                "CATEGORY | ''      | MR                 | DIFFERENT",
                "CATEGORY | ''      | ''                 | EQUAL",
                "CATEGORY | MR      | Meets              | DIFFERENT",
            })
    void two_cells(Meaning meaning, String mine, String other, Agreement expected) {
        ParallelLine line = compare(
                        List.of(ours(ALDER, "category", mine)), List.of(theirs(5, ALDER, "category", other)), meaning)
                .lines()
                .get(0);
        assertThat(line.agreement()).isEqualTo(expected);
        assertThat(line).extracting(ParallelLine::ours, ParallelLine::theirs).containsExactly(mine, other);
        assertThat(line.row()).isEqualTo(5);
    }

    @Test
    void a_word_that_is_no_category_is_said_to_be_none() {
        assertThat(compare(
                                List.of(ours(ALDER, "category", "MR")),
                                List.of(theirs(5, ALDER, "category", "Meets")),
                                Meaning.CATEGORY)
                        .lines()
                        .get(0)
                        .note())
                .isEqualTo("the file's value is no category of the run's policy");
    }

    @Test
    void a_unit_that_one_side_lacks_is_told_once() {
        List<ParallelLine> lines = compare(
                        List.of(ours(ALDER, "category", "MR")),
                        List.of(theirs(7, BIRCH, "category", "MR")),
                        Meaning.CATEGORY)
                .lines();
        assertThat(lines)
                .extracting(ParallelLine::unit, ParallelLine::column, ParallelLine::agreement, ParallelLine::row)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ALDER, "district_code", Agreement.MISSING_IN_FILE, 0),
                        org.assertj.core.groups.Tuple.tuple(BIRCH, "district_code", Agreement.MISSING_IN_RUN, 7));
    }

    @Test
    void a_unit_with_two_rows_is_compared_with_neither() {
        List<ParallelLine> lines = compare(
                        List.of(ours(ALDER, "category", "MR")),
                        List.of(theirs(7, ALDER, "category", "MR"), theirs(9, ALDER, "category", "MR")),
                        Meaning.CATEGORY)
                .lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).agreement()).isEqualTo(Agreement.NOT_COMPARED);
        assertThat(lines.get(0).note()).isEqualTo("rows 7, 9 of the file have this code");
    }

    @ParameterizedTest(name = "accepted for {0} and {1}: {2}, unused because {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "MR, NA, ACCEPTED, -",
                "-, -, ACCEPTED, -",
                "MR, -, ACCEPTED, -",
                "MR, NI, DIFFERENT, other values were accepted than there are",
                "NA, MR, DIFFERENT, other values were accepted than there are",
            })
    void an_accepted_difference_accepts_its_values_alone(String ours, String theirs, Agreement expected, String why) {
        ParallelComparison.Compared compared = compare(
                List.of(ours(ALDER, "category", "MR")),
                List.of(theirs(5, ALDER, "category", "NA")),
                Meaning.CATEGORY,
                accepted(ALDER, "category", ours, theirs));
        assertThat(compared.lines().get(0).agreement()).isEqualTo(expected);
        assertThat(compared.lines().get(0).reason()).isEqualTo(why == null ? "moved in May" : "");
        assertThat(compared.unused())
                .extracting(UnusedAcceptance::why)
                .containsExactlyElementsOf(why == null ? List.of() : List.of(why));
    }

    @Test
    void what_is_accepted_and_is_no_difference_is_told() {
        ParallelComparison.Compared compared = compare(
                List.of(ours(ALDER, "category", "MR")),
                List.of(theirs(5, ALDER, "category", "MR")),
                Meaning.CATEGORY,
                accepted(ALDER, "category", null, null),
                accepted(ALDER, "label", null, null),
                accepted(BIRCH, "category", null, null));
        assertThat(compared.unused())
                .extracting(UnusedAcceptance::why)
                .containsExactly(
                        "both say the same", "nothing is compared there", "neither the run nor the file has the unit");
    }

    @Test
    void a_unit_that_one_side_lacks_can_be_accepted() {
        ParallelComparison.Compared compared = compare(
                List.of(ours(ALDER, "category", "MR")),
                List.of(),
                Meaning.CATEGORY,
                accepted(ALDER, "district_code", "09010000", ""),
                accepted(ALDER, "district_code", null, null));
        assertThat(compared.lines().get(0).agreement()).isEqualTo(Agreement.ACCEPTED);
        assertThat(compared.unused()).extracting(UnusedAcceptance::why).containsExactly("another row accepts it");
    }
}
