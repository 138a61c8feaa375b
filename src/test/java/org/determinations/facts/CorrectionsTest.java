package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.determinations.determination.Given;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    static final DiscrepancyWindow WINDOW =
            new DiscrepancyWindow(LocalDate.parse("2012-08-06"), LocalDateTime.parse("2012-08-10T17:00"));
    static final String IN_TIME = "2012-08-07T09:30";

    @Test
    void an_accepted_discrepancy_inside_the_window_moves_its_corrected_level() {
        CorrectedLevels corrected =
                apply(List.of(discrepancy("D-1", DiscrepancyDecision.ACCEPTED, IN_TIME)), List.of(to(2, "D-1")));
        assertThat(corrected.levels()).extracting(LevelFact::level).containsExactly(AccountabilityLevel.of(2));
        assertThat(corrected.applied()).singleElement().satisfies(c -> {
            assertThat(c.before().source().row().text()).isEqualTo("levels.csv:2");
            assertThat(c.after().source().row().text()).isEqualTo("corrected-levels.csv:2");
            assertThat(c.reported().discrepancyId()).isEqualTo("D-1");
        });
        assertThat(corrected.issues()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: applied {1}")
    @CsvSource({
        "2012-08-05T23:59:59, false",
        "2012-08-06T00:00:00, true",
        "2012-08-10T16:59:59, true",
        "2012-08-10T17:00:00, true",
        "2012-08-10T17:00:01, false",
        "2012-08-11T09:00:00, false"
    })
    void the_window_counts_its_first_and_its_closing_moment(String reportedAt, boolean applied) {
        CorrectedLevels corrected =
                apply(List.of(discrepancy("D-1", DiscrepancyDecision.ACCEPTED, reportedAt)), List.of(to(2, "D-1")));
        assertThat(corrected.applied().size()).isEqualTo(applied ? 1 : 0);
        assertThat(corrected.notInThisRelease().size()).isEqualTo(applied ? 0 : 1);
        assertThat(codes(corrected)).isEqualTo(applied ? List.of() : List.of(IssueCode.OUTSIDE_WINDOW));
    }

    @Test
    void an_amendment_has_no_window_so_late_reports_count() {
        CorrectedLevels corrected = Corrections.apply(
                List.of(base("09010000", 3)),
                List.of(discrepancy("D-1", DiscrepancyDecision.ACCEPTED, "2012-10-01T08:00")),
                List.of(to(2, "D-1")),
                Optional.empty());
        assertThat(corrected.applied()).hasSize(1);
        assertThat(corrected.notInThisRelease()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PENDING, not decided yet", "REFUSED, refused"})
    void a_corrected_level_whose_discrepancy_is_not_accepted_is_an_issue(DiscrepancyDecision decision, String words) {
        CorrectedLevels corrected = apply(List.of(discrepancy("D-1", decision, IN_TIME)), List.of(to(2, "D-1")));
        assertThat(codes(corrected)).containsExactly(IssueCode.CORRECTION_NOT_ACCEPTED);
        assertThat(corrected.issues().get(0).line()).contains(words).contains("corrected-levels.csv:2");
        assertThat(corrected.levels()).extracting(LevelFact::level).containsExactly(AccountabilityLevel.of(3));
    }

    @Test
    void a_corrected_level_without_a_discrepancy_is_an_issue() {
        assertThat(codes(apply(List.of(), List.of(to(2, "D-9")))))
                .containsExactly(IssueCode.CORRECTION_WITHOUT_DISCREPANCY);
    }

    @Test
    void a_discrepancy_of_another_district_does_not_carry_a_correction() {
        DiscrepancyFact other = discrepancy("09020000", "D-1", DiscrepancyDecision.ACCEPTED, IN_TIME, 2);
        assertThat(codes(apply(List.of(other), List.of(to(2, "D-1")))))
                .containsExactly(IssueCode.CORRECTION_OTHER_DISTRICT);
    }

    @Test
    void a_corrected_level_replaces_only_a_level_that_is_there() {
        CorrectedLevels corrected = Corrections.apply(
                List.of(),
                List.of(discrepancy("D-1", DiscrepancyDecision.ACCEPTED, IN_TIME)),
                List.of(to(2, "D-1")),
                Optional.of(WINDOW));
        assertThat(codes(corrected)).containsExactly(IssueCode.CORRECTION_NOT_IN_LEVELS);
        assertThat(corrected.levels()).isEmpty();
    }

    @Test
    void two_corrected_levels_for_one_district_refuse_the_stage() {
        CorrectedLevels corrected = apply(
                List.of(
                        discrepancy("D-1", DiscrepancyDecision.ACCEPTED, IN_TIME),
                        discrepancy("09010000", "D-2", DiscrepancyDecision.ACCEPTED, IN_TIME, 3)),
                List.of(to(2, "D-1"), corrected("09010000", 1, "D-2", 3)));
        assertThat(codes(corrected)).containsExactly(IssueCode.TWO_CORRECTIONS);
    }

    @Test
    void one_id_for_two_discrepancies_refuses_the_stage() {
        CorrectedLevels corrected = apply(
                List.of(
                        discrepancy("D-1", DiscrepancyDecision.ACCEPTED, IN_TIME),
                        discrepancy("09020000", "D-1", DiscrepancyDecision.REFUSED, IN_TIME, 3)),
                List.of());
        assertThat(codes(corrected)).containsExactly(IssueCode.TWO_DISCREPANCIES);
    }

    @Test
    void an_accepted_discrepancy_without_a_corrected_level_is_listed_and_changes_no_level() {
        CorrectedLevels corrected =
                apply(List.of(discrepancy("D-1", DiscrepancyDecision.ACCEPTED, IN_TIME)), List.of());
        assertThat(corrected.withoutLevel())
                .extracting(DiscrepancyFact::discrepancyId)
                .containsExactly("D-1");
        assertThat(corrected.levels()).containsExactly(base("09010000", 3));
        assertThat(corrected.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2012", "777"})
    void the_order_of_rows_does_not_matter_and_twice_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<LevelFact> base = new ArrayList<>();
        List<DiscrepancyFact> discrepancies = new ArrayList<>();
        List<LevelFact> corrected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String code = String.format(Locale.ROOT, "%04d0000", 901 + i);
            DiscrepancyDecision decision = DiscrepancyDecision.values()[random.nextInt(3)];
            base.add(base(code, 1 + random.nextInt(5)));
            discrepancies.add(
                    discrepancy(code, "D-" + i, decision, random.nextBoolean() ? IN_TIME : "2012-08-12T08:00", i + 2));
            corrected.add(corrected(code, 1 + random.nextInt(5), "D-" + i, i + 2));
        }
        CorrectedLevels once = Corrections.apply(base, discrepancies, corrected, Optional.of(WINDOW));
        assertThat(Corrections.apply(once.levels(), discrepancies, corrected, Optional.of(WINDOW))
                        .levels())
                .as("seed " + seed)
                .isEqualTo(once.levels());
        Collections.shuffle(base, random);
        Collections.shuffle(discrepancies, random);
        Collections.shuffle(corrected, random);
        assertThat(Corrections.apply(base, discrepancies, corrected, Optional.of(WINDOW)))
                .as("seed " + seed)
                .isEqualTo(once);
        assertThat(once.applied()).as("seed " + seed).isNotEmpty();
    }

    private static CorrectedLevels apply(List<DiscrepancyFact> discrepancies, List<LevelFact> corrected) {
        return Corrections.apply(List.of(base("09010000", 3)), discrepancies, corrected, Optional.of(WINDOW));
    }

    private static List<IssueCode> codes(CorrectedLevels corrected) {
        return corrected.issues().stream().map(Issue::code).toList();
    }

    private static DiscrepancyFact discrepancy(String id, DiscrepancyDecision decision, String reportedAt) {
        return discrepancy("09010000", id, decision, reportedAt, 2);
    }

    static DiscrepancyFact discrepancy(
            String district, String id, DiscrepancyDecision decision, String reportedAt, int row) {
        boolean pending = decision == DiscrepancyDecision.PENDING;
        return new DiscrepancyFact(
                id,
                new DistrictCode(district),
                new DiscrepancyReport("", "missing from roster", "mathematics", LocalDateTime.parse(reportedAt)),
                new DiscrepancyAnswer(
                        decision,
                        pending ? "" : "J. Doe",
                        pending ? Optional.empty() : Optional.of(LocalDate.parse("2012-08-20")),
                        pending ? "" : "checked against enrolment"),
                Given.source("discrepancies.csv", row, "discrepancy_id", "reported_at"));
    }

    private static LevelFact base(String district, int number) {
        return level(district, number, "", "levels.csv", 2);
    }

    private static LevelFact to(int number, String discrepancyId) {
        return corrected("09010000", number, discrepancyId, 2);
    }

    static LevelFact corrected(String district, int number, String discrepancyId, int row) {
        return level(district, number, discrepancyId, "corrected-levels.csv", row);
    }

    static LevelFact level(String district, int number, String discrepancyId, String file, int row) {
        return new LevelFact(
                new DistrictCode(district),
                "Example",
                AccountabilityLevel.of(number),
                "",
                Optional.empty(),
                Optional.empty(),
                discrepancyId,
                Given.source(file, row, "accountability_level", "discrepancy_id"));
    }

    private static List<String> told(CorrectedLevels corrected) {
        return corrected.issues().stream()
                .map(issue -> issue.where().text() + " " + issue.code().code() + " " + issue.district() + " "
                        + issue.wrong() + "; " + issue.action())
                .toList();
    }

    /** Every way in which a correction does not count, in the order of files and rows, each with its district and what to do. */
    @Test
    void each_obstacle_says_where_what_and_what_to_do() {
        CorrectedLevels corrected = Corrections.apply(
                List.of(base("09010000", 3), base("09020000", 3)),
                List.of(
                        discrepancy("09010000", "D-1", DiscrepancyDecision.ACCEPTED, IN_TIME, 2),
                        discrepancy("09020000", "D-2", DiscrepancyDecision.ACCEPTED, "2012-08-12T08:00", 3),
                        discrepancy("09030000", "D-3", DiscrepancyDecision.ACCEPTED, IN_TIME, 4),
                        discrepancy("09020000", "D-4", DiscrepancyDecision.REFUSED, IN_TIME, 5),
                        discrepancy("09020000", "D-1", DiscrepancyDecision.ACCEPTED, IN_TIME, 6)),
                List.of(
                        corrected("09020000", 1, "D-1", 7),
                        corrected("09020000", 1, "D-4", 6),
                        corrected("09030000", 1, "D-3", 5),
                        corrected("09010000", 1, "D-1", 4),
                        corrected("09010000", 2, "D-1", 3),
                        corrected("09020000", 1, "D-2", 2),
                        corrected("09010000", 1, "D-9", 8),
                        corrected("09010000", 1, "", 9)),
                Optional.of(WINDOW));
        String again = "; correct the row and submit the file again";
        assertThat(told(corrected))
                .containsExactly(
                        "corrected-levels.csv:4 CR-017 09010000 the district has another corrected level in"
                                + " corrected-levels.csv:3; keep the one that counts and submit the file again",
                        "corrected-levels.csv:5 CR-016 09030000 no accepted row has an accountability level that the corrected"
                                + " one could replace" + again,
                        "corrected-levels.csv:6:discrepancy_id CR-014 09020000 the corrected level names discrepancy D-4, which"
                                + " is refused" + again,
                        "corrected-levels.csv:7:discrepancy_id CR-015 09020000 the corrected level names discrepancy D-1 of"
                                + " district 09010000" + again,
                        "corrected-levels.csv:8:discrepancy_id CR-013 09010000 the corrected level names discrepancy D-9, of"
                                + " which no report was accepted as a row" + again,
                        "corrected-levels.csv:9:discrepancy_id CR-013 09010000 the corrected level names no discrepancy"
                                + again,
                        "discrepancies.csv:3:reported_at CR-019 09020000 discrepancy D-2 was reported at 2012-08-12T08:00, outside"
                                + " the window from 2012-08-06 to 2012-08-10T17:00; it is not in this release; nothing to do now;"
                                + " an amendment after release takes it in",
                        "discrepancies.csv:6:discrepancy_id CR-018 09020000 discrepancy D-1 stands here and in discrepancies.csv:2"
                                + again);
        assertThat(corrected.levels())
                .extracting(fact -> fact.district() + " " + fact.level().text())
                .containsExactly("09010000 Level 2", "09020000 Level 3");
        assertThat(corrected.notInThisRelease())
                .extracting(DiscrepancyFact::discrepancyId)
                .containsExactly("D-2");
        assertThat(corrected.withoutLevel()).isEmpty();
    }

    @Test
    void a_refused_discrepancy_and_one_outside_the_window_wait_for_no_corrected_level() {
        CorrectedLevels corrected = apply(
                List.of(
                        discrepancy("09010000", "D-1", DiscrepancyDecision.REFUSED, IN_TIME, 2),
                        discrepancy("09010000", "D-2", DiscrepancyDecision.ACCEPTED, "2012-08-12T08:00", 3),
                        discrepancy("09010000", "D-3", DiscrepancyDecision.ACCEPTED, IN_TIME, 4)),
                List.of());
        assertThat(corrected.withoutLevel())
                .extracting(DiscrepancyFact::discrepancyId)
                .containsExactly("D-3");
    }
}
