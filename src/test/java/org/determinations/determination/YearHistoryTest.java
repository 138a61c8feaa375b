package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.stage.CategoryStreak;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearHistoryTest {
    private static final DistrictCode DISTRICT = new DistrictCode("09010000");
    private static final List<CategoryDescription> LADDER =
            List.of(described("MR", 1), described("NA", 2), described("NI", 3), described("NSI", 4));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NA, NA 1",
        "NA NA, NA 2",
        "MR NA NA NA, NA 3",
        "NA MR NA, NA 1",
        "NA NI NA, NA 1",
        "NI NA NI, NI 1",
        "MR MR, -",
        "NSI NSI, NSI",
        "NA none NA, NA 1",
        "NA gap NA, NA 1",
        "NA none, ''",
        "gap, ''"
    })
    void any_other_category_an_undetermined_cycle_or_a_gap_begins_the_streak_anew(String oldestFirst, String counter) {
        assertThat(history(oldestFirst).counter()).isEqualTo(counter);
    }

    @Test
    @Tag("shared")
    void the_federal_ladder_counts_the_same_category_only() throws IOException {
        Path cases = Path.of(System.getProperty("shared.dir", "../shared"), "cases", "federal-enforcement-ladder.csv");
        List<String> rows = Files.readAllLines(cases);
        assertThat(rows.get(0)).startsWith("category_sequence_oldest_first,current_category,counter,");
        List<String> counted = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            DistrictHistory history = history(cells[0]);
            assertThat(history.counter()).as(row).isEqualTo(cells[2]);
            assertThat(history.streak().orElseThrow().code().text()).as(row).isEqualTo(cells[1]);
            counted.add(cells[0]);
        }
        assertThat(counted).hasSize(12);
    }

    @Test
    void last_cycle_stands_beside_this_one_unless_a_cycle_lies_between() {
        assertThat(history("NA NI").findLastCycle()).map(CycleResult::label).contains("NA");
        assertThat(history("NA gap NI").findLastCycle()).isEmpty();
        assertThat(history("NI").findLastCycle()).isEmpty();
    }

    @Test
    void a_renamed_district_takes_its_earlier_cycles_along() {
        DistrictCode old = new DistrictCode("09020000");
        YearHistory years = new YearHistory(
                List.of(result(old, 2011, "NI"), result(DISTRICT, 2012, "NI")),
                List.of(successor(SuccessionKind.RENAMED, old, DISTRICT)),
                LADDER);
        DistrictHistory history = years.of(DISTRICT);
        assertThat(history.streak()).contains(new CategoryStreak(new CategoryCode("NI"), 2));
        assertThat(history.findLastCycle()).map(CycleResult::district).contains(old);
        assertThat(history.predecessors()).isEmpty();
    }

    @Test
    void a_merged_district_begins_anew_with_its_predecessors_beside_it() {
        DistrictCode one = new DistrictCode("09020000");
        DistrictCode two = new DistrictCode("09030000");
        YearHistory years = new YearHistory(
                List.of(result(two, 2011, "MR"), result(one, 2011, "NI"), result(DISTRICT, 2012, "NI")),
                List.of(
                        successor(SuccessionKind.MERGED, one, DISTRICT),
                        successor(SuccessionKind.MERGED, two, DISTRICT)),
                LADDER);
        DistrictHistory history = years.of(DISTRICT);
        assertThat(history.streak()).contains(new CategoryStreak(new CategoryCode("NI"), 1));
        assertThat(history.predecessors()).extracting(CycleResult::district).containsExactly(one, two);
        assertThat(history.successions()).hasSize(2);
    }

    @Test
    void a_cycle_of_other_categories_ends_the_streak_even_where_a_code_is_spelled_alike() {
        YearHistory years = new YearHistory(
                List.of(result(DISTRICT, 2010, "NI"), result(DISTRICT, 2011, "NI"), result(DISTRICT, 2012, "NI")),
                List.of(),
                LADDER,
                result -> result.cycle().firstYear() != 2010);
        DistrictHistory history = years.of(DISTRICT);
        assertThat(history.streak()).contains(new CategoryStreak(new CategoryCode("NI"), 2));
        assertThat(history.results()).hasSize(3);
    }

    @Test
    void codes_that_rename_each_other_in_a_circle_are_read_once() {
        DistrictCode other = new DistrictCode("09020000");
        YearHistory years = new YearHistory(
                List.of(result(DISTRICT, 2012, "NI")),
                List.of(
                        successor(SuccessionKind.RENAMED, other, DISTRICT),
                        successor(SuccessionKind.RENAMED, DISTRICT, other)),
                LADDER);
        assertThat(years.of(DISTRICT).results()).hasSize(1);
    }

    private static DistrictHistory history(String oldestFirst) {
        List<CycleResult> results = new ArrayList<>();
        int firstYear = 2012;
        for (String word : oldestFirst.split(" ")) {
            if (!word.equals("gap")) {
                results.add(result(DISTRICT, firstYear, word));
            }
            firstYear++;
        }
        return new YearHistory(results, List.of(), LADDER).of(DISTRICT);
    }

    private static CycleResult result(DistrictCode district, int firstYear, String word) {
        Optional<CategoryCode> code = word.equals("none") ? Optional.empty() : Optional.of(new CategoryCode(word));
        return new CycleResult(new SchoolYear(firstYear), district, "Example", "Level 4", code, word, firstYear);
    }

    private static SuccessorFact successor(SuccessionKind kind, DistrictCode from, DistrictCode to) {
        return new SuccessorFact(
                Optional.of(from),
                Optional.of(to),
                kind,
                LocalDate.parse("2012-07-01"),
                "",
                Given.source("successors.csv", 2));
    }

    private static CategoryDescription described(String code, int seriousness) {
        return new CategoryDescription(new CategoryCode(code), code, seriousness, "", "");
    }

    @Test
    void what_became_of_other_districts_is_not_told_of_this_one() {
        DistrictCode one = new DistrictCode("09020000");
        DistrictCode two = new DistrictCode("09030000");
        DistrictCode three = new DistrictCode("09040000");
        SuccessorFact split = successor(SuccessionKind.SPLIT, one, DISTRICT);
        YearHistory years = new YearHistory(
                List.of(result(one, 2011, "NA"), result(two, 2011, "NI"), result(DISTRICT, 2012, "NI")),
                List.of(
                        split,
                        successor(SuccessionKind.RENAMED, two, three),
                        successor(SuccessionKind.MERGED, two, three)),
                LADDER);
        DistrictHistory history = years.of(DISTRICT);
        assertThat(history.results()).extracting(CycleResult::district).containsExactly(DISTRICT);
        assertThat(history.predecessors()).extracting(CycleResult::district).containsExactly(one);
        assertThat(history.successions()).containsExactly(split);
        assertThat(years.of(one).successions()).containsExactly(split);
        assertThat(years.of(one).predecessors()).isEmpty();
    }
}
