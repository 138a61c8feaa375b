package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.application.run.StageOutcome;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.Severity;
import org.determinations.model.ExactRatio;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.secondary.MeasureMark;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioMethod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows of {@code dispro-edge-cases.csv} that come in a file of counts, each by its id, from the file to the stored measure. One
 * State: the district of a case has the case's number, further forms of a case have numbers from 60 on.
 */
class EdgeCaseFilesTest {
    private static final int REST = 99;
    private static final String STATE = "00000000";
    private static final String A1 = "A1 LOW_INCOME";
    private static final String BLACK = "B1-R BLACK";
    private static final List<String> WITHHELD = List.of("", "NA", "S", "*", "<10", "-");
    private static final List<String> NO_NUMBERS = List.of("\"1,234\"", "1.234e3", "0012");

    @TempDir
    static Path scratch;

    private static StageOutcome outcome;
    private static Refusal belowDistrict;
    private static List<MeasureResult> measures;
    private static Map<String, String> files;

    @BeforeAll
    static void run_one_state_with_every_case() throws IOException {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve(Path.of("data-samples", "practice-2012-13")), scratch.resolve("cycle"));
        CountFile file = new CountFile().level(REST, 1).low(REST, 5000, 50000, 5000, 100000);
        file.race(REST, "BLACK", 500, 5000).race(REST, "WHITE", 4500, 67000);
        IntStream.concat(IntStream.rangeClosed(1, 53), IntStream.range(60, 75)).forEach(d -> file.level(d, 3));
        file.level(54, 2).level(55, 1);
        sizes(file);
        contradictions(file);
        texts(file);
        duplicates(file);
        file.write(cycle);
        TestInstallation.put(
                cycle,
                "official/compliance-decisions.csv",
                "district_code,decision,category,decided_by,decided_on,reason,evidence\n" + CountFile.code(55)
                        + ",REASSIGN,NSI,R. Invented,2012-09-10,Invented.,none\n");
        TestInstallation.put(
                cycle,
                "secondary/group-counts.csv",
                "school_year,district_code,dimension,student_group,enrolled,with_disability\n"
                        + "2011-12,80010000,SEX,MALE,40,20\n2011-12,80010000,SEX,FEMALE,40,20\n");
        Desk desk = Desk.empty(scratch, cycle, TestServer.H2);
        desk.released(desk.run(Stage.OFFICIAL));
        outcome = desk.outcome(Stage.SECONDARY);
        measures = desk.stored(
                stores -> stores.measures().list(outcome.report().run().number()));
        files = TestInstallation.files(outcome.folder());
        TestInstallation.edit(
                cycle, CountFile.COUNTS, STATE + ",ALL,ALL,Yes,ALL,50000", STATE + ",ALL,ALL,Yes,ALL,9999");
        belowDistrict = catchThrowableOfType(Refusal.class, () -> desk.outcome(Stage.SECONDARY));
    }

    private static void sizes(CountFile file) {
        file.low(1, 12, 60, 0, 300).low(2, 0, 60, 0, 300).low(3, 0, 60, 50, 300);
        file.low(4, 0, 0, 50, 300).low(5, 40, 200, 0, 0);
        file.low(6, 10, 30, 50, 500).low(7, 9, 30, 50, 500).low(60, 10, 29, 50, 500);
        file.low(19, 40, 200, 5, 20).low(37, 10, 31, 50, 500).low(46, 70, 100, 600, 1000);
        file.race(38, "BLACK", 22, 60).race(38, "WHITE", 95, 540);
        file.low(53, 40, 200, 30, 300).low(54, 40, 200, 30, 300).low(55, 40, 200, 30, 300);
        file.low("80010000", 900, 1000, 1, 2);
        file.separation(36).row(36, "BLACK", "ALL", "Yes", "50", 3).row(36, "WHITE", "ALL", "Yes", "60", 110);
    }

    private static void contradictions(CountFile file) {
        file.low(11, 210, 200, 30, 300).separation(11);
        races(file, 12, 480, 1500);
        races(file, 13, 520, 1500);
        file.low(14, 40, 200, 30, 300).row(14, "ALL", "ALL", "ALL", "ALL", 499).separation(14);
        placements(file, 15, 258);
        placements(file, 16, 241);
        file.separation(17);
        for (String race : List.of("BLACK", "WHITE")) {
            for (String income : List.of("Yes", "No")) {
                file.row(17, race, income, "Yes", "ALL", race.equals("BLACK") ? 20 : 270)
                        .row(17, race, income, "Yes", "40", 10);
            }
        }
        file.separation(28).row(28, "ALL", "ALL", "Yes", "ALL", 600);
        file.separation(61).row(61, "ALL", "ALL", "Yes", "ALL", 700);
        file.separation(30).race(30, "UNKNOWN", 6, 30).row(30, "ALL", "ALL", "Yes", "ALL", 630);
        file.row(STATE, "ALL", "ALL", "Yes", "ALL", 50000);
    }

    private static void races(CountFile file, int district, int black, int total) {
        file.row(district, "ALL", "ALL", "Yes", "ALL", total);
        file.race(district, "BLACK", 120, black).race(district, "WHITE", 200, 1000);
        for (String none : List.of("HISPANIC", "NATIVE_AMERICAN", "ASIAN", "PACIFIC_ISLANDER", "TWO_OR_MORE")) {
            file.race(district, none, 0, 0);
        }
    }

    private static void placements(CountFile file, int district, int disabled) {
        file.low(district, 100, 500, disabled - 100, 1000);
        file.row(district, "ALL", "ALL", "Yes", "ALL", disabled);
        file.row(district, "ALL", "ALL", "Yes", "20", 183).row(district, "ALL", "ALL", "Yes", "40", 41);
        file.row(district, "ALL", "ALL", "Yes", "50", 16).row(district, "ALL", "ALL", "Yes", "60", 2);
        file.race(district, "BLACK", 20, 100).race(district, "WHITE", 21, disabled - 100);
    }

    private static void texts(CountFile file) {
        file.low(20, 40, 200, "-30", 300).separation(20);
        file.low(21, "10.5", 200, 30, 300).separation(21);
        for (int i = 0; i < WITHHELD.size(); i++) {
            file.low(62 + i, 40, 200, WITHHELD.get(i), 300).separation(62 + i);
        }
        for (int i = 0; i < NO_NUMBERS.size(); i++) {
            file.low(68 + i, 40, 200, 30, NO_NUMBERS.get(i)).separation(68 + i);
        }
        file.low("924", 40, 200, 30, 300);
        file.low(72, 40, 200, 30, 300).race(72, "Blak", 22, 60).race(72, "WHITE", 95, 540);
        file.low(73, 40, 200, 30, 300 + ",more").separation(73);
    }

    private static void duplicates(CountFile file) {
        file.low(25, 40, 200, 30, 300).row(25, "ALL", "Yes", "Yes", "ALL", 40);
        file.low(26, 40, 200, 30, 300).row(26, "ALL", "Yes", "Yes", "ALL", 41);
        file.separation(27).row(27, " black", "all", "YES", "40", 22);
        file.separation(71).row(71, "Black", "ALL", "Yes", "40", 23);
    }

    private static Optional<MeasureResult> find(int district, String measure) {
        return measures.stream()
                .filter(r -> r.subject().district().digits().equals(CountFile.code(district)))
                .filter(r -> r.key().text().equals(measure))
                .findFirst();
    }

    private static MeasureResult get(int district, String measure) {
        return find(district, measure).orElseThrow();
    }

    private static MeasureStatus status(int district, String measure) {
        return get(district, measure).status();
    }

    private static List<IssueCode> issues(int district) {
        return issuesOf(district).map(Issue::code).toList();
    }

    private static Stream<Issue> issuesOf(int district) {
        return outcome.report().issues().stream().filter(i -> i.district().equals(CountFile.code(district)));
    }

    /** The measure is refused with a reason, is no concern nowhere, and the other one goes on. */
    private static void refused(int district, String measure, String other, IssueCode code) {
        MeasureResult result = get(district, measure);
        assertThat(issues(district)).as("issues of %d", district).contains(code);
        assertThat(result.status()).as("%d %s", district, measure).isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(result.reason()).containsAnyOf(code.code(), "rejected row, or twice");
        assertThat(status(district, other).judged())
                .as("%d %s", district, other)
                .isTrue();
        String[] words = measure.split(" ");
        assertThat(files.get("secondary-measures.csv").lines())
                .filteredOn(line -> line.startsWith(CountFile.code(district))
                        && line.contains("," + words[0] + "," + words[1] + ","))
                .isNotEmpty()
                .allMatch(line -> line.contains(",DATA_ERROR,") && !line.contains("NO_CONCERN"));
    }

    @Test
    void e01_and_e05_a_district_that_cannot_be_compared_at_home_is_compared_with_the_state() {
        assertThat(get(1, A1).method()).as("E01").isEqualTo(RatioMethod.ALTERNATE_RISK_RATIO);
        assertThat(get(5, A1).method()).as("E05").isEqualTo(RatioMethod.ALTERNATE_RISK_RATIO);
        assertThat(files.values()).noneMatch(text -> text.contains("Infinity") || text.contains("NaN"));
    }

    @Test
    void e02_to_e04_none_observed_and_nobody_there_are_no_ratio() {
        assertThat(status(2, A1)).as("E02").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(status(3, A1)).as("E03").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(status(4, A1)).as("E04").isEqualTo(MeasureStatus.GROUP_ABSENT);
    }

    @Test
    void e06_and_e07_exactly_the_minimum_is_enough() {
        assertThat(get(6, A1).method()).as("E06").isEqualTo(RatioMethod.RISK_RATIO);
        assertThat(status(7, A1)).as("E07, nine").isEqualTo(MeasureStatus.NOT_CALCULATED);
        assertThat(status(60, A1)).as("E07, of 29").isEqualTo(MeasureStatus.NOT_CALCULATED);
    }

    @Test
    void e11_more_students_with_disabilities_than_enrolled() {
        MeasureResult result = get(11, A1);
        assertThat(result.status()).isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(result.reason()).contains("210 of 200");
        assertThat(issues(11)).contains(IssueCode.GROUP_ABOVE_WHOLE);
        assertThat(status(11, BLACK).judged()).isTrue();
    }

    @Test
    void e12_and_e13_racial_groups_below_and_above_the_total() {
        assertThat(issues(12)).as("E12").contains(IssueCode.RACES_BELOW_TOTAL);
        assertThat(status(12, BLACK).judged()).as("E12").isTrue();
        assertThat(get(12, BLACK).marks()).as("E12").contains(MeasureMark.UNKNOWN_GROUP);
        assertThat(issues(13)).as("E13").contains(IssueCode.RACES_ABOVE_TOTAL);
        assertThat(status(13, BLACK)).as("E13").isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(get(13, BLACK).reason()).as("E13").contains("add up to more than the total", "CR-024");
    }

    @Test
    void e14_incomes_that_do_not_add_up() {
        refused(14, A1, BLACK, IssueCode.INCOMES_NOT_TOTAL);
    }

    @Test
    void e15_and_e16_placements_below_and_above_the_total() {
        assertThat(issues(15)).as("E15").contains(IssueCode.PLACEMENTS_BELOW_TOTAL);
        assertThat(get(15, BLACK).input().orElseThrow().comparison())
                .as("E15, the published total is the denominator")
                .isEqualTo(new OutcomeCount(21, 158));
        assertThat(get(15, BLACK).marks()).as("E15").contains(MeasureMark.UNPLACED);
        refused(16, BLACK, A1, IssueCode.PLACEMENTS_ABOVE_TOTAL);
    }

    @Test
    void e17_crossed_counts_are_refused_and_their_margins_kept() {
        refused(17, "B1-X BLACK+LOW_INCOME", BLACK, IssueCode.CROSSING_NOT_MARGINS);
    }

    @Test
    void e18_a_row_of_the_state_is_left_out_because_the_state_is_the_sum_of_its_districts() {
        assertThat(outcome.report().issues())
                .extracting(Issue::code)
                .contains(IssueCode.STATE_ROW)
                .doesNotContain(IssueCode.STATE_BELOW_DISTRICT);
    }

    /** The rest of the State has 10,000 students with a disability. */
    @ParameterizedTest
    @CsvSource({"9999, yes", "10000, no", "10001, no", "<10, no", "1.5, no"})
    void e18_a_row_of_the_state_below_a_district_refuses_the_counts(String students, String refused)
            throws IOException {
        CountFile file = new CountFile().low(REST, 5000, 50000, 5000, 100000);
        int row = file.text().split("\n").length + 1;
        file.row(STATE, "ALL", "ALL", "Yes", "ALL", students).row(STATE, "ALL", "ALL", "Yes", "40", 1);
        List<Issue> issues = CountReading.issues(scratch, file.text(), new SchoolYear(2012)).stream()
                .filter(issue -> issue.code() == IssueCode.STATE_BELOW_DISTRICT)
                .toList();
        if (refused.equals("no")) {
            assertThat(issues).isEmpty();
        } else {
            assertThat(issues)
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.line())
                            .startsWith(CountFile.COUNTS + ":" + row
                                    + ":students: CR-030 the count of the whole State for 2011-12"
                                    + " is below that of " + CountFile.code(REST) + "; found 9999 against 10000;"));
            assertThat(issues.get(0).severity()).isEqualTo(Severity.CRITICAL);
        }
    }

    @Test
    void e18_a_run_on_such_a_row_is_refused() {
        assertThat(belowDistrict.kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(belowDistrict.issues().get(0).line())
                .contains("CR-030 the count of the whole State for 2011-12 is below that of " + CountFile.code(REST));
    }

    @Test
    void e19_the_state_comparison_includes_the_district_and_no_unit_outside_the_state() {
        OutcomeCount state = get(19, A1).input().orElseThrow().stateComparison();
        assertThat(state).isEqualTo(get(1, A1).input().orElseThrow().stateComparison());
        assertThat(state.outcome()).isGreaterThan(5000);
        assertThat(get(19, A1).input().orElseThrow().comparison()).isEqualTo(new OutcomeCount(5, 20));
    }

    @Test
    void e20_and_e21_negative_and_broken_counts_reject_their_row_and_refuse_what_rests_on_it() {
        refused(20, A1, BLACK, IssueCode.OUT_OF_RANGE);
        refused(21, A1, BLACK, IssueCode.OUT_OF_RANGE);
        assertThat(issuesOf(20).map(Issue::line))
                .anyMatch(line -> line.contains("students: IN-014") && line.contains("found \"-30\""));
    }

    @Test
    void e22_a_withheld_count_is_never_zero() {
        for (int i = 0; i < WITHHELD.size(); i++) {
            assertThat(status(62 + i, A1)).as("E22 \"%s\"", WITHHELD.get(i)).isEqualTo(MeasureStatus.INPUT_SUPPRESSED);
            assertThat(status(62 + i, BLACK).judged()).isTrue();
        }
    }

    @Test
    void e23_numbers_written_otherwise_are_rejected() {
        for (int i = 0; i < NO_NUMBERS.size(); i++) {
            refused(68 + i, A1, BLACK, IssueCode.NOT_A_NUMBER);
        }
    }

    @Test
    void e24_a_code_without_its_zeros_is_read_as_eight_digits() {
        assertThat(status(24, A1).judged()).isTrue();
        assertThat(issues(24)).contains(IssueCode.CODE_PADDED);
    }

    @Test
    void e25_to_e27_the_same_cell_twice() {
        assertThat(issues(25)).as("E25").contains(IssueCode.SAME_ROW_TWICE);
        assertThat(status(25, A1).judged()).as("E25").isTrue();
        assertThat(issues(26)).as("E26").contains(IssueCode.CONTRADICTING_ROWS);
        assertThat(status(26, A1)).as("E26").isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(issues(27)).as("E27, equal").contains(IssueCode.SPELLING_READ, IssueCode.SAME_ROW_TWICE);
        assertThat(status(27, BLACK).judged()).as("E27, equal").isTrue();
        assertThat(issues(71)).as("E27, different").contains(IssueCode.SPELLING_READ, IssueCode.CONTRADICTING_ROWS);
        assertThat(status(71, BLACK)).as("E27, different").isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void e28_and_e30_groups_that_are_absent_missing_or_unknown() {
        assertThat(status(28, "B1-R ASIAN")).as("E28, absent").isEqualTo(MeasureStatus.GROUP_ABSENT);
        assertThat(issues(61)).as("E28, missing").contains(IssueCode.RACE_NOT_IN_FILE);
        assertThat(status(61, BLACK)).as("E28, missing").isEqualTo(MeasureStatus.DATA_ERROR);
        assertThat(get(30, BLACK).unknownBounds())
                .as("E30")
                .contains(ExactRatio.of(28, 90).dividedBy(ExactRatio.of(95, 540)));
    }

    @Test
    void e36_the_two_separations_are_never_added() {
        assertThat(get(36, BLACK).input().orElseThrow().focal()).isEqualTo(new OutcomeCount(22, 60));
        assertThat(get(36, "B2-R BLACK").input().orElseThrow().focal()).isEqualTo(new OutcomeCount(3, 60));
    }

    @Test
    void e37_and_e38_one_student_more_or_fewer_is_shown() {
        assertThat(get(37, A1).sensitivity().orElseThrow().oneMore()).as("E37").contains(ExactRatio.of(110, 31));
        assertThat(get(38, BLACK).marks()).as("E38").contains(MeasureMark.FRAGILE);
    }

    @Test
    void e46_a_ceiling_below_the_next_band_is_marked() {
        assertThat(get(46, A1).marks()).contains(MeasureMark.RATIO_CEILING);
    }

    @Test
    void e53_to_e55_only_levels_three_to_five_are_analysed() {
        assertThat(status(53, A1).judged()).as("E53").isTrue();
        assertThat(find(54, A1)).as("E54").isEmpty();
        assertThat(find(55, A1)).as("E55, shown as Level 1-NSI").isEmpty();
    }

    @Test
    void e56_a_unit_that_is_no_district_is_left_out_of_the_state() {
        assertThat(outcome.report().issues())
                .filteredOn(i -> i.code() == IssueCode.NOT_IN_OFFICIAL_RUN)
                .satisfiesExactly(
                        i -> assertThat(i.line())
                                .startsWith("secondary/group-counts.csv:2")
                                .contains(
                                        "80010000 in 2 counts, also in secondary/group-counts.csv:3", "collaborative"),
                        i -> assertThat(i.line()).contains("80010000 in 4 counts", "collaborative"));
        assertThat(get(1, A1).input().orElseThrow().stateFocal().students()).isLessThan(100_000);
        long low = measures.stream()
                .filter(r -> r.key().text().equals(A1))
                .flatMap(r -> r.input().stream())
                .mapToLong(i -> i.stateFocal().outcome())
                .max()
                .orElseThrow();
        assertThat(low).as("900 students of the collaborative are not in it").isBetween(5500L, 6500L);
    }

    @Test
    void a_group_that_nobody_knows_is_not_taken_for_no_student() {
        refused(72, BLACK, A1, IssueCode.UNKNOWN_VALUE);
        assertThat(status(72, "B1-R WHITE")).isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void a_row_cut_by_a_comma_is_not_taken_for_no_student() {
        assertThat(issues(73)).contains(IssueCode.RAGGED_ROW);
        assertThat(status(73, A1)).isEqualTo(MeasureStatus.DATA_ERROR);
    }

    @Test
    void districts_without_counts_are_named_and_the_others_go_on() {
        assertThat(issues(8)).contains(IssueCode.DISTRICT_WITHOUT_COUNTS);
        assertThat(outcome.report().issues()).extracting(Issue::code).contains(IssueCode.STATE_NOT_COMPLETE);
        assertThat(find(8, A1)).isEmpty();
    }

    @Test
    void every_issue_says_what_to_do() {
        assertThat(outcome.report().issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.action()).isNotBlank();
            assertThat(issue.wrong()).isNotBlank();
            assertThat(issue.where().file()).isNotBlank();
        });
    }
}
