package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.model.result.CitedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of a kind, of which one alone is meant, and a kind of which there is none. */
class BesideAPlanTest {
    private static final String ON = "2013-01-01";
    private static final FactSource SOURCE = new FactSource(SourceRef.ofRow(Planned.FILE, 2), Map.of());

    private static Planned plan() {
        return new Planned().propose("2012-10-01", 4);
    }

    private static PlanEntry added(int number, String owner, String due) {
        return Planned.stating(PlanAct.ADDED, "2012-10-01", number, owner, due);
    }

    private static FindingStanding finding(String district, String id, String corrected) {
        Optional<String> day = Optional.of(corrected).filter(of -> !of.isEmpty());
        FindingStatement statement = new FindingStatement(
                id,
                new DistrictCode(district),
                "Example",
                new FindingReport(FindingSource.CPR, Planned.day("2012-01-10"), "SE 20", ""),
                new CorrectionDays(Optional.empty(), day.map(Planned::day), day.map(Planned::day), Optional.empty()));
        return new FindingLedger(
                        List.of(new RecordedStatement(
                                1,
                                1,
                                "Imp",
                                Instant.parse("2013-01-01T12:00:00Z"),
                                statement,
                                new StatementOrigin("review.csv", 2, "a".repeat(64)))),
                        List.of())
                .find(id, Planned.day(ON))
                .orElseThrow();
    }

    private static PlanAccount account(Optional<AssistanceTable> table, FindingStanding... findings) {
        return new PlanAccount(
                plan().act(added(1, "", "")).on(ON),
                List.of(),
                List.of(),
                Planned.released(),
                table,
                List.of(findings),
                Optional.empty(),
                List.of());
    }

    @Test
    void what_the_ledger_has_names_districts_that_are_no_more_each_once() {
        assertThat(account(Optional.empty(), finding("09010000", "F-1", ""), finding("09010000", "F-2", "2012-06-01"))
                        .found())
                .isEqualTo("1 uncorrected of 2 in the ledger");
        assertThat(account(
                                Optional.empty(),
                                finding("09010000", "F-1", ""),
                                finding("09020000", "F-2", ""),
                                finding("09020000", "F-3", "2012-06-01"))
                        .found())
                .isEqualTo("2 uncorrected of 3 in the ledger, those of its predecessors among them: 09020000 Example");
    }

    private static CitedSource source(String id) {
        return new CitedSource(id, "A page", "p. 1", "", "not recorded", "page", Confidence.CONFIRMED);
    }

    private static Engagement engagement(String word, String source, Integer... levels) {
        return new Engagement(
                word, List.of(levels), List.of(new CategoryCode("NSI")), "somebody", "Text.", List.of(source));
    }

    private static AssistanceTable table(List<Engagement> engagements) {
        AssistanceTable of = Planned.table();
        return new AssistanceTable(
                of.ref(),
                of.label(),
                of.policies(),
                List.of(source("S3"), source("S1"), source("S2")),
                of.areas(),
                engagements,
                of.offers(),
                of.needs());
    }

    @Test
    void the_engagement_is_that_of_the_plan_and_the_sources_are_those_of_it_and_of_the_actions() {
        PlanAccount account = account(
                Optional.of(table(List.of(engagement("direct engagement", "S2"), engagement("self-directed", "S3")))));
        assertThat(account.engagement().orElseThrow().word()).isEqualTo("self-directed");
        assertThat(account.sources()).extracting(CitedSource::id).containsExactly("S3", "S1");
        PlanAccount without = account(Optional.of(table(List.of(engagement("direct engagement", "S2")))));
        assertThat(without.engagement()).isEmpty();
        assertThat(without.sources()).extracting(CitedSource::id).containsExactly("S1");
    }

    /** The last row that fits is the most engaged one; what the level alone would be is said where it is another one. */
    @ParameterizedTest
    @CsvSource({
        "1, MR,  first,  ''",
        "2, MR,  second, ''",
        "2, NSI, third,  '; Level 2 alone is second'",
    })
    void of_rows_that_fit_the_last_is_taken(int level, String category, String word, String beside) {
        AssistanceTable table = table(List.of(
                new Engagement("first", List.of(1, 2), List.of(), "somebody", "Text.", List.of("S1")),
                new Engagement("second", List.of(2), List.of(), "somebody", "Text.", List.of("S1")),
                engagement("third", "S1")));
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        Planned.day("2012-11-03"),
                        new RunFacts(Planned.determined(level, category), List.of(), List.of(), List.of()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                table);
        assertThat(proposed.proposal().engagement()).isEqualTo(word);
        assertThat(proposed.proposal().label()).isEqualTo("Level " + level + "-" + category);
        assertThat(proposed.toString()).contains("Level " + level + "-" + category + beside);
    }

    @Test
    void actions_of_a_first_proposal_are_numbered_from_one() {
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        Planned.day("2012-11-03"),
                        new RunFacts(
                                Planned.determined(1, "MR"),
                                List.of(Planned.indicator("11", "85", "2011-12", 2)),
                                List.of(),
                                List.of()),
                        List.of(finding("09010000", "F-1", ""), finding("09010000", "F-2", "")),
                        Optional.empty(),
                        Optional.empty()),
                Planned.table());
        assertThat(PlanUpdate.of(proposed, Optional.empty()).added())
                .extracting(entry -> entry.action().orElseThrow())
                .hasSizeGreaterThan(2)
                .startsWith(1, 2, 3);
    }

    @Test
    void the_longest_overdue_is_first_and_of_equal_ones_the_lower_number() {
        PlanStanding plan = plan().act(added(1, "A", "2012-12-30"))
                .act(added(2, "A", "2012-12-01"))
                .act(added(3, "A", "2012-12-30"))
                .on(ON);
        assertThat(plan.overdue()).extracting(PlannedAction::number).containsExactly(2, 1, 3);
        assertThat(plan.daysOverdue()).isEqualTo(31);
    }

    @Test
    void an_action_without_a_day_is_not_due() {
        Planned plan = plan().act(added(1, "A", "")).act(added(2, "A", "2013-03-01"));
        assertThat(PlanDue.list(List.of(plan.on(ON)), Set.of(), UnitWords.OWN))
                .singleElement()
                .satisfies(item -> assertThat(item.what()).startsWith("Action 2 "));
    }

    private static void refused(Runnable act, String words) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).listed()).contains(words));
    }

    @Test
    void a_note_is_about_the_plan_or_about_an_action_that_it_has() {
        BasisRun run = account(Optional.empty()).basis();
        PlanCheck check = new PlanCheck(plan().act(added(1, "A", "")).on(ON), Planned.day("2012-10-01"));
        assertThatCode(() -> {
                    check.demand(Planned.state(PlanAct.NOTE, ON, 1, "seen"), run);
                    check.demand(
                            PlanEntry.of(Planned.PLAN, PlanAct.NOTE, Planned.day(ON), Optional.empty(), "seen"), run);
                })
                .doesNotThrowAnyException();
        refused(() -> check.demand(Planned.state(PlanAct.NOTE, ON, 2, "seen"), run), "allowed: 1 to 1");
        PlanCheck empty = new PlanCheck(plan().on(ON), Planned.day("2012-10-01"));
        refused(() -> empty.demand(Planned.state(PlanAct.NOTE, ON, 1, "seen"), run), "allowed: it has none");
    }

    @Test
    void a_plan_is_proposed_again_from_the_day_of_its_newest_proposal() {
        PlanStanding plan = plan().propose("2012-11-02", 7).on(ON);
        assertThatCode(() -> PlanCheck.demandProposal(plan, Planned.day("2012-11-02")))
                .doesNotThrowAnyException();
        refused(() -> PlanCheck.demandProposal(plan, Planned.day("2012-11-01")), "a day from 2012-11-02");
    }

    @Test
    void a_decision_is_about_its_own_question() {
        SecondaryDecision second =
                new SecondaryDecision(Planned.DISTRICT, MeasureQuestion.B, true, "Ann", Planned.day(ON), "why", SOURCE);
        AnalysisAnswers answers = new AnalysisAnswers(4, List.of(), List.of(second));
        assertThat(answers.decision(MeasureQuestion.B)).contains(second);
        assertThat(answers.decision(MeasureQuestion.A)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29, 30, 96.7, '',  '29 of 30, 96.7 percent'",
        "29, '', 96.7, '',  96.7 percent",
        "'', 30, '',   NR,  NR",
        "29, 30, '',   '',  29 of 30",
        "29, '', '',   '',  no value",
        "'', '', '',   '',  no value",
    })
    void a_value_is_told_by_both_counts_or_by_neither(
            String numerator, String denominator, String percent, String reported, String words) {
        IndicatorFact fact = new IndicatorFact(
                Planned.DISTRICT,
                "Alder Mills",
                "11",
                ReviewedYear.of(new SchoolYear(2011)),
                new IndicatorFigures(
                        count(numerator),
                        count(denominator),
                        percent.isEmpty() ? Reported.absent(Missing.BLANK, "") : Reported.of(new BigDecimal(percent)),
                        reported),
                Answer.NOT_STATED,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                SOURCE);
        assertThat(FactWords.of(fact)).isEqualTo(words);
    }

    private static Reported<Integer> count(String text) {
        return text.isEmpty() ? Reported.absent(Missing.BLANK, "") : Reported.of(Integer.valueOf(text));
    }
}
