package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountLine;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;
import org.junit.jupiter.api.Test;

/** Which counts a public table has and which sums hold between them: one invented district, added up by hand. */
class PublicCountsTest {
    private static final String DISTRICT = RandomState.district(0) + "|" + RandomState.YEAR + "|";
    private static final List<String> GROUPS = List.of(
            "ALL",
            "LOW_INCOME",
            "NOT_LOW_INCOME",
            "HISPANIC",
            "NATIVE_AMERICAN",
            "ASIAN",
            "BLACK",
            "PACIFIC_ISLANDER",
            "WHITE",
            "TWO_OR_MORE");
    private static final String RACES =
            "%1$s|ASIAN + %1$s|BLACK + %1$s|HISPANIC + %1$s|NATIVE_AMERICAN + %1$s|PACIFIC_ISLANDER + %1$s|TWO_OR_MORE + %1$s|WHITE";
    private static final String INCOMES = "%1$s|LOW_INCOME + %1$s|NOT_LOW_INCOME";
    private static final Set<KnownMargin> NOTHING = Set.of();
    private static final Set<KnownMargin> BOTH = EnumSet.allOf(KnownMargin.class);

    /** In class, substantially separate, separate day school, residential school, under the list for ages 3 to 5. */
    private static void students(Counts counts, RaceEthnicity race, IncomeGroup income, int enrolled, int... placed) {
        List<Placement> placements = List.of(
                Placement.IN_CLASS,
                Placement.SUBSTANTIALLY_SEPARATE,
                Placement.SEPARATE_SCHOOL,
                Placement.RESIDENTIAL,
                Placement.EARLY_CHILDHOOD);
        int without = enrolled;
        for (int i = 0; i < placed.length; i++) {
            counts.add(0, StudentCell.of(race, income, DisabilityStatus.WITH_DISABILITY, placements.get(i)), placed[i]);
            without -= placed[i];
        }
        counts.add(0, StudentCell.of(race, income, DisabilityStatus.WITHOUT_DISABILITY, Placement.NONE), without);
    }

    private static Counts district(int early, int unknown) {
        Counts counts = Counts.of2011();
        students(counts, RaceEthnicity.BLACK, IncomeGroup.LOW_INCOME, 100, 11 - early, 5, 3, 1, early);
        students(counts, RaceEthnicity.BLACK, IncomeGroup.NOT_LOW_INCOME, 50, 10, 0, 0, 0, 0);
        students(counts, RaceEthnicity.WHITE, IncomeGroup.LOW_INCOME, 60, 8, 4, 0, 0, 0);
        students(counts, RaceEthnicity.WHITE, IncomeGroup.NOT_LOW_INCOME, 200, 24, 6, 0, 0, 0);
        if (unknown > 0) {
            students(counts, RaceEthnicity.UNKNOWN, IncomeGroup.LOW_INCOME, unknown, 2, 1, 0, 0, 0);
        }
        return counts;
    }

    private static CountTable table(Counts counts, Set<KnownMargin> elsewhere) {
        return PublicCounts.table(counts.book(), List.of(RandomState.district(0), RandomState.district(7)), elsewhere);
    }

    private static List<String> lines(CountTable table, Set<String> universes) {
        return table.lines().stream()
                .filter(l -> universes.contains(l.total().split("\\|")[2]))
                .map(PublicCountsTest::text)
                .toList();
    }

    private static String text(CountLine line) {
        return (line.total() + (line.tellsOfMembers() ? " tells " : " = ") + String.join(" + ", line.parts()))
                .replace(DISTRICT, "");
    }

    /** Counts of one kind in the order of groups, with {@code -} for one withheld; students of no group after them. */
    private static String counts(CountTable table, String universe) {
        List<String> counts = new ArrayList<>();
        for (CountCell cell : table.cells()) {
            if (cell.id().startsWith(DISTRICT + universe + "|")) {
                String id = cell.id().substring(DISTRICT.length() + universe.length() + 1);
                String count = cell.count().map(String::valueOf).orElse("-");
                counts.add(cell.published() ? count : id + " " + count);
            }
        }
        return String.join(", ", counts);
    }

    private static List<String> everyGroup(Function<String, String> line) {
        return GROUPS.stream().map(line).toList();
    }

    private static void assertLines(CountTable table, String universe, List<String> sums, List<String> within) {
        List<String> expected = new ArrayList<>(sums);
        expected.addAll(within);
        assertThat(lines(table, Set.of(universe))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String sum(String universe, String groups, String rest) {
        return universe + "|ALL = " + withRest(String.format(groups, universe), rest);
    }

    private static String withRest(String parts, String rest) {
        Set<String> all = new TreeSet<>(List.of(parts.split(" \\+ ")));
        if (!rest.isEmpty()) {
            all.add(rest);
        }
        return String.join(" + ", all);
    }

    @Test
    void every_kind_of_count_is_added_up_by_group() {
        CountTable table = table(district(2, 10), NOTHING);
        assertThat(counts(table, "ENROLLED"))
                .startsWith("420, 170, 250, 0, 0, 0, 150, 0, 260, 0, ")
                .contains("ALL|OTHERS 345", "ALL|UNKNOWN_RACE 10", "BLACK|OTHERS 120", "WHITE|OTHERS 218")
                .doesNotContain("UNKNOWN_INCOME");
        assertThat(counts(table, "DISABLED"))
                .startsWith("75, 35, 40, 0, 0, 0, 30, 0, 42, 0, ")
                .contains("ALL|OTHERS 2", "LOW_INCOME|OTHERS 2", "WHITE|OTHERS 0", "ALL|UNKNOWN_RACE 3");
        assertThat(counts(table, "SCHOOL_AGE"))
                .startsWith("73, 33, 40, 0, 0, 0, 28, 0, 42, 0, ")
                .contains("ALL|OTHERS 53", "BLACK|OTHERS 19", "ALL|UNKNOWN_RACE 3");
        assertThat(counts(table, "SEPARATE")).isEqualTo("16, 10, 6, 0, 0, 0, 5, 0, 10, 0, ALL|UNKNOWN_RACE 1");
        assertThat(counts(table, "SEPARATE_SCHOOL")).isEqualTo("4, 4, 0, 0, 0, 0, 4, 0, 0, 0");
    }

    @Test
    void each_total_is_the_sum_of_its_groups_and_each_group_that_of_narrower_kinds() {
        CountTable table = table(district(2, 10), NOTHING);
        assertLines(
                table,
                "ENROLLED",
                List.of(sum("ENROLLED", INCOMES, ""), sum("ENROLLED", RACES, "ENROLLED|ALL|UNKNOWN_RACE")),
                everyGroup(g -> "ENROLLED|" + g + " tells DISABLED|" + g + " + ENROLLED|" + g + "|OTHERS"));
        assertLines(
                table,
                "DISABLED",
                List.of(sum("DISABLED", INCOMES, ""), sum("DISABLED", RACES, "DISABLED|ALL|UNKNOWN_RACE")),
                everyGroup(g -> "DISABLED|" + g + " = DISABLED|" + g + "|OTHERS + SCHOOL_AGE|" + g));
        assertLines(
                table,
                "SCHOOL_AGE",
                List.of(sum("SCHOOL_AGE", INCOMES, ""), sum("SCHOOL_AGE", RACES, "SCHOOL_AGE|ALL|UNKNOWN_RACE")),
                everyGroup(g -> "SCHOOL_AGE|" + g + " tells SCHOOL_AGE|" + g + "|OTHERS + SEPARATE_SCHOOL|" + g
                        + " + SEPARATE|" + g));
        assertLines(
                table,
                "SEPARATE",
                List.of(sum("SEPARATE", INCOMES, ""), sum("SEPARATE", RACES, "SEPARATE|ALL|UNKNOWN_RACE")),
                List.of());
        assertLines(
                table,
                "SEPARATE_SCHOOL",
                List.of(sum("SEPARATE_SCHOOL", INCOMES, ""), sum("SEPARATE_SCHOOL", RACES, "")),
                List.of());
    }

    /** Everybody is of school age: the two counts are one, and there are no others. */
    @Test
    void without_young_children_every_student_with_a_disability_is_of_school_age() {
        CountTable table = table(district(0, 0), NOTHING);
        assertLines(
                table,
                "DISABLED",
                List.of(sum("DISABLED", INCOMES, ""), sum("DISABLED", RACES, "")),
                everyGroup(g -> "DISABLED|" + g + " = SCHOOL_AGE|" + g));
    }

    /** Ten enrolled students of unknown race, three of them with a disability, one of these apart; nobody in a separate school. */
    @Test
    void where_others_publish_enrollment_students_of_no_group_have_sums_of_their_own() {
        List<String> more =
                new ArrayList<>(lines(table(district(2, 10), BOTH), Set.of("ENROLLED", "DISABLED", "SCHOOL_AGE")));
        more.removeAll(lines(table(district(2, 10), NOTHING), Set.of("ENROLLED", "DISABLED", "SCHOOL_AGE")));
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "ENROLLED|ALL|UNKNOWN_RACE = DISABLED|ALL|UNKNOWN_RACE + ENROLLED|ALL|UNKNOWN_RACE|OTHERS",
                        "DISABLED|ALL|UNKNOWN_RACE = DISABLED|ALL|UNKNOWN_RACE|OTHERS + SCHOOL_AGE|ALL|UNKNOWN_RACE",
                        "SCHOOL_AGE|ALL|UNKNOWN_RACE = SCHOOL_AGE|ALL|UNKNOWN_RACE|OTHERS + SEPARATE|ALL|UNKNOWN_RACE");
        CountTable table = table(district(2, 10), BOTH);
        assertThat(counts(table, "ENROLLED")).contains("ALL|UNKNOWN_RACE|OTHERS 7");
        assertThat(counts(table, "DISABLED")).contains("ALL|UNKNOWN_RACE|OTHERS 0");
        assertThat(counts(table, "SCHOOL_AGE")).contains("ALL|UNKNOWN_RACE|OTHERS 2");
        assertThat(lines(table(district(0, 0), BOTH), Set.of("ENROLLED", "DISABLED", "SCHOOL_AGE")))
                .as("nobody is of unknown race")
                .noneMatch(l -> l.contains("UNKNOWN"));
    }

    private static List<String> elsewhere(Set<KnownMargin> margins) {
        return table(district(2, 10), margins).cells().stream()
                .filter(CountCell::knownElsewhere)
                .map(c -> c.id().replace(DISTRICT, ""))
                .toList();
    }

    @Test
    void what_others_publish_of_enrollment_is_marked_with_its_total_and_nothing_else_is() {
        assertThat(elsewhere(NOTHING)).isEmpty();
        assertThat(elsewhere(Set.of(KnownMargin.ENROLLMENT_BY_INCOME)))
                .containsExactly("ENROLLED|ALL", "ENROLLED|LOW_INCOME", "ENROLLED|NOT_LOW_INCOME");
        assertThat(elsewhere(Set.of(KnownMargin.ENROLLMENT_BY_RACE)))
                .hasSize(8)
                .contains("ENROLLED|ALL", "ENROLLED|HISPANIC", "ENROLLED|TWO_OR_MORE")
                .doesNotContain("ENROLLED|LOW_INCOME");
        assertThat(elsewhere(BOTH)).hasSize(10);
    }

    private static Counts totals(int low, int notLow, int all) {
        return Counts.of2011()
                .add(0, Counts.ALL, all)
                .add(0, Counts.ALL.with(IncomeGroup.LOW_INCOME), low)
                .add(0, Counts.ALL.with(IncomeGroup.NOT_LOW_INCOME), notLow);
    }

    private static Counts races(Counts counts, StudentCell of, int each) {
        RaceEthnicity.groups().forEach(race -> counts.add(0, of.with(race), each));
        return counts;
    }

    /** A total that is stated may be as large as its groups or larger; where it is smaller, the kind is left out. */
    @Test
    void a_kind_whose_groups_exceed_its_total_is_left_out() {
        assertThat(counts(table(races(totals(30, 40, 70), Counts.ALL, 10), NOTHING), "ENROLLED"))
                .isEqualTo("70, 30, 40, 10, 10, 10, 10, 10, 10, 10");
        assertThat(counts(table(races(totals(30, 45, 75), Counts.ALL, 10), NOTHING), "ENROLLED"))
                .isEqualTo("75, 30, 45, 10, 10, 10, 10, 10, 10, 10, ALL|UNKNOWN_RACE 5");
        assertThat(counts(table(races(totals(30, 41, 70), Counts.ALL, 10), NOTHING), "ENROLLED"))
                .as("71 by income")
                .isEmpty();
        assertThat(counts(table(races(totals(30, 40, 70), Counts.ALL, 11), NOTHING), "ENROLLED"))
                .as("77 by race")
                .isEmpty();
        assertThat(table(totals(30, 40, 70), NOTHING).cells())
                .as("no race is in the input")
                .isEmpty();
    }

    /** One count came in withheld: it stays an empty cell, and so does what would be found with it. */
    @Test
    void a_count_that_came_in_withheld_leaves_its_sums_open() {
        Counts counts = races(
                Counts.of2011()
                        .add(0, Counts.ALL, 75)
                        .suppressed(0, Counts.ALL.with(IncomeGroup.LOW_INCOME), "*")
                        .add(0, Counts.ALL.with(IncomeGroup.NOT_LOW_INCOME), 40),
                Counts.ALL,
                10);
        races(
                counts.add(0, Counts.DISABLED, 21)
                        .add(0, Counts.DISABLED.with(IncomeGroup.LOW_INCOME), 10)
                        .add(0, Counts.DISABLED.with(IncomeGroup.NOT_LOW_INCOME), 11),
                Counts.DISABLED,
                3);
        CountTable table = table(counts, NOTHING);
        assertThat(counts(table, "ENROLLED"))
                .startsWith("75, -, 40, 10,")
                .contains("ALL|UNKNOWN_INCOME -", "ALL|UNKNOWN_RACE 5", "LOW_INCOME|OTHERS -", "ALL|OTHERS 54");
        assertThat(lines(table, Set.of("ENROLLED")))
                .contains(sum("ENROLLED", INCOMES, "ENROLLED|ALL|UNKNOWN_INCOME"))
                .contains("ENROLLED|LOW_INCOME tells DISABLED|LOW_INCOME + ENROLLED|LOW_INCOME|OTHERS");
        assertThat(lines(table(counts, BOTH), Set.of("ENROLLED")))
                .as("nobody with a disability is of unknown income, so that nothing is known of the others")
                .noneMatch(l -> l.startsWith("ENROLLED|ALL|UNKNOWN_INCOME"));
    }

    @Test
    void a_district_without_rows_has_no_counts() {
        assertThat(table(district(2, 10), NOTHING).cells()).allMatch(c -> c.id().startsWith(DISTRICT));
        assertThat(Optional.of(PublicCounts.table(district(2, 10).book(), List.of(RandomState.district(7)), NOTHING)))
                .hasValueSatisfying(t -> assertThat(t.cells()).isEmpty());
    }
}
