package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.followthrough.FindingLedger;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.review.Given;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.FindingSource;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FindingReport;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.RecordedStatement;
import org.determinations.model.ledger.StatementOrigin;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed follows from what was found: each factor, indicator, finding and answer, and nothing else. */
class ProposedTest {
    private static final LocalDate ON = Planned.day("2012-10-01");

    private static Proposed proposed(RunFacts facts, List<FindingStanding> findings, AnalysisAnswers... analysis) {
        return Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        ON,
                        facts,
                        findings,
                        List.of(analysis).stream().findFirst(),
                        Optional.empty()),
                Planned.table());
    }

    /** Points of first readers in the goals, of second ones where there are any, and the ground that it is. */
    @ParameterizedTest
    @CsvSource({
        "0 1 1 4 4 4 4 4 4 4,   '', 'priority; 10 records, 30 percent at 0 or 1, mean 3.0; not judged whether readers agree'",
        "1 1 4 4 4 4 4 4 4 4,   '', ''",
        "1 1 2 2 2 2 2 2 2 2,   '', 'priority; 10 records, 20 percent at 0 or 1, mean 1.8; not judged whether readers agree'",
        "2 2 2 2 2 2 2 2 2 2,   '', 'support; 10 records, 0 percent at 0 or 1, mean 2.0; not judged whether readers agree'",
        "2 3 3 3 3 3 3 3 3 3,   '', 'support; 10 records, 0 percent at 0 or 1, mean 2.9; not judged whether readers agree'",
        "3 3 3 3 3 3 3 3 3 3,   '', ''",
        "0 0 0 0 0 0 0 0 0,     '', ''",
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0, 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1, ''",
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0, 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0, "
                + "'priority; 20 records, 100 percent at 0 or 1, mean 0.0'",
    })
    void an_area_that_programs_were_read_as_wanting_in_is_a_ground(String first, String second, String ground) {
        Given reviews = new Given();
        reviews.goals(Planned.DISTRICT, Given.SECOND, points(first));
        if (!second.isEmpty()) {
            reviews.again(Planned.DISTRICT, Given.SECOND, points(second));
        }
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        ON,
                        new RunFacts(Planned.determined(4, ""), List.of(), List.of(), List.of()),
                        List.of(),
                        Optional.empty(),
                        reviews.book().newest(Planned.DISTRICT)),
                Planned.table());
        assertThat(grounds(proposed))
                .isEqualTo(
                        ground.isEmpty()
                                ? List.of()
                                : List.of("quality review of round 2012-13/1: measurable annual goals, " + ground));
    }

    @Test
    void an_earlier_round_counts_while_the_newest_has_too_few_records() {
        Given reviews = new Given();
        reviews.goals(Planned.DISTRICT, Given.FIRST, points("0 0 0 0 0 0 0 0 0 0"));
        reviews.goals(Planned.DISTRICT, Given.SECOND, points("4 4 4 4 4 4 4 4 4"));
        assertThat(reviews.book()
                        .newest(Planned.DISTRICT)
                        .orElseThrow()
                        .records()
                        .of()
                        .round())
                .isEqualTo(Given.FIRST);
        assertThat(reviews.book().newest(new DistrictCode("09020000"))).isEmpty();
    }

    private static List<Integer> points(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static Proposed proposed(Determination of) {
        return proposed(new RunFacts(of, List.of(), List.of(), List.of()), List.of());
    }

    private static List<String> grounds(Proposed of) {
        return of.actions().stream().map(action -> action.ground().words()).toList();
    }

    private static FindingStanding inLedger(String id, String criterion, String verified) {
        FindingStatement statement = new FindingStatement(
                id,
                Planned.DISTRICT,
                "Alder Mills",
                new FindingReport(FindingSource.CPR, Planned.day("2012-01-10"), criterion, ""),
                new CorrectionDays(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(verified).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        Optional.empty()));
        return new FindingLedger(
                        List.of(new RecordedStatement(
                                1,
                                1,
                                "Imp",
                                java.time.Instant.EPOCH,
                                statement,
                                new StatementOrigin("r.csv", 2, "a".repeat(64)))),
                        List.of())
                .find(id, ON)
                .orElseThrow();
    }

    @ParameterizedTest(name = "level {0}, category {1}: {2}")
    @CsvSource({
        "1, MR, self-directed, Level 1-MR",
        "2, MR, self-directed, Level 2-MR",
        "3, NSI, direct engagement, Level 3-NSI",
        "5, NSI, direct engagement, Level 5-NSI",
        "1, NSI, direct engagement, Level 1-NSI; Level 1 alone is self-directed",
        "3, MR, direct engagement, Level 3-MR",
        "4, MR, self-directed, Level 4-MR",
        "4, NTA, '', ''",
        "1, '', '', ''",
    })
    void the_most_engaged_row_counts_and_none_without_a_category(int level, String category, String word, String why) {
        Proposed proposed = proposed(Planned.determined(level, category));
        assertThat(proposed.proposal().engagement()).isEqualTo(word);
        assertThat(proposed.proposal().lead()).isEqualTo(word.isEmpty() ? "" : "somebody");
        List<Ground> all = java.util.stream.Stream.concat(
                        proposed.actions().stream().map(action -> action.ground()), proposed.without().stream())
                .toList();
        assertThat(all).extracting(Ground::words).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    @Test
    void a_factor_that_the_table_names_is_one_need_and_of_others_each_shown_value_counts() {
        Proposed proposed = proposed(
                new RunFacts(
                        Planned.determined(
                                1,
                                "MR",
                                Planned.factor("F1", EvidenceStrength.PRESENT, 2),
                                Planned.factor("F2", EvidenceStrength.SIGNIFICANT, 2),
                                Planned.factor("F3", EvidenceStrength.SIGNIFICANT, 3)),
                        List.of(Planned.indicator("11", "96.7", "2011-12", 2)),
                        List.of(Planned.finding("F-9", "SE 20", 3)),
                        List.of()),
                List.of());
        assertThat(grounds(proposed))
                .containsExactly(
                        "Level 1-MR",
                        "indicator 11 (2011-12): 96.7 percent; present: below 100 percent",
                        "Factor F2. It falls short.",
                        "finding F-9 (CPR SE 20), notice 2012-01-10, due 2013-01-10, as run 4 read it; not in the ledger of"
                                + " findings");
        assertThat(proposed.without()).isEmpty();
        ActionContent finding = proposed.actions().get(3).content();
        assertThat(finding.area()).isEqualTo(SupportArea.SERVICES);
        assertThat(finding.due()).contains(Planned.day("2013-01-10"));
        assertThat(finding.owner()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "NOT_EVALUATED, 0", "NOT_A_FACTOR, 0", "PRESENT, 1", "SIGNIFICANT, 1"})
    void only_what_a_factor_showed_counts(EvidenceStrength strength, int needs) {
        Proposed proposed = proposed(
                new RunFacts(
                        Planned.determined(4, "NTA", Planned.factor("F1", strength, 2)),
                        List.of(Planned.indicator("11", "96.7", "2011-12", 2)),
                        List.of(),
                        List.of()),
                List.of());
        assertThat(proposed.actions()).hasSize(needs);
        assertThat(proposed.without()).isEmpty();
    }

    @Test
    void of_what_a_factor_read_only_what_it_showed_is_a_ground() {
        RuleResult rule = Planned.factor("F1", EvidenceStrength.PRESENT, 2);
        List<EvidenceValue> values = new ArrayList<>(rule.values());
        values.add(EvidenceValue.of(
                "value", "100", SourceRef.ofRow(Planned.FILE, 3).at("percent")));
        Proposed proposed = proposed(
                new RunFacts(
                        Planned.determined(
                                4,
                                "NTA",
                                RuleResultDraft.of("F1", "Factor F1")
                                        .strength(EvidenceStrength.PRESENT)
                                        .reason("It falls short.")
                                        .values(values)
                                        .result()),
                        List.of(
                                Planned.indicator("11", "96.7", "2011-12", 2),
                                Planned.indicator("13", "100", "2011-12", 3)),
                        List.of(),
                        List.of()),
                List.of());
        assertThat(grounds(proposed))
                .containsExactly("indicator 11 (2011-12): 96.7 percent; present: below 100 percent");
        assertThat(proposed.without()).isEmpty();
    }

    @Test
    void areas_of_a_review_come_with_the_worst_first() {
        Given reviews = new Given();
        reviews.first(Planned.DISTRICT, Given.SECOND, ReviewArea.values()[0], points("2 2 2 2 2 2 2 2 2 2"));
        reviews.first(Planned.DISTRICT, Given.SECOND, ReviewArea.values()[1], points("0 0 0 4 4 4 4 4 4 4"));
        reviews.first(Planned.DISTRICT, Given.SECOND, ReviewArea.values()[3], points("0 0 0 0 0 4 4 4 4 4"));
        Proposed proposed = Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        ON,
                        new RunFacts(Planned.determined(4, ""), List.of(), List.of(), List.of()),
                        List.of(),
                        Optional.empty(),
                        reviews.book().newest(Planned.DISTRICT)),
                Planned.table());
        assertThat(proposed.without())
                .extracting(Ground::key)
                .containsExactly(
                        ReviewArea.values()[3].word(), ReviewArea.values()[1].word(), ReviewArea.values()[0].word());
    }

    @Test
    void the_ledger_has_the_last_word_about_a_finding_that_it_has() {
        RunFacts facts = new RunFacts(
                Planned.determined(4, "NTA", Planned.factor("F3", EvidenceStrength.SIGNIFICANT, 3)),
                List.of(),
                List.of(Planned.finding("F-9", "SE 20", 3)),
                List.of());
        assertThat(proposed(facts, List.of(inLedger("F-9", "SE 20", "2012-09-30")))
                        .actions())
                .isEmpty();
        Proposed open = proposed(facts, List.of(inLedger("F-9", "SE 20", "")));
        assertThat(grounds(open))
                .containsExactly("finding F-9 (CPR SE 20), notice 2012-01-10, due 2013-01-10, open on 2012-10-01");
        assertThat(proposed(facts, List.of(inLedger("F-8", "", ""))).actions())
                .extracting(action -> action.content().area())
                .containsExactly(SupportArea.SERVICES, SupportArea.ACCESS);
    }

    @Test
    void what_the_table_has_nothing_for_is_told_and_not_lost() {
        Proposed proposed = proposed(
                new RunFacts(
                        Planned.determined(
                                4,
                                "NTA",
                                Planned.factor("F1", EvidenceStrength.PRESENT, 2),
                                Planned.factor("F4", EvidenceStrength.PRESENT, 9)),
                        List.of(Planned.indicator("13", "80", "2011-12", 2)),
                        List.of(),
                        List.of()),
                List.of());
        assertThat(proposed.actions()).isEmpty();
        assertThat(proposed.without())
                .extracting(Ground::words)
                .containsExactly(
                        "indicator 13 (2011-12): 80 percent; present: below 100 percent", "Factor F4. It falls short.");
    }

    @ParameterizedTest(name = "{0}, confirmed {1}: {2}")
    @CsvSource({
        "APPEARS, '', 1",
        "APPEARS, true, 1",
        "APPEARS, false, 0",
        "DOES_NOT_APPEAR, '', 0",
        "CANNOT_TELL, '', 0",
    })
    void an_answer_counts_unless_a_person_said_otherwise(QuestionAnswer.Verdict verdict, String confirmed, int needs) {
        QuestionAnswer answer = new QuestionAnswer(
                new MeasureSubject(Planned.DISTRICT, new SchoolYear(2012)),
                MeasureQuestion.A,
                verdict,
                List.of(MeasureKey.lowIncome(MeasureKind.values()[0])),
                List.of(),
                List.of(),
                List.of(),
                true);
        List<SecondaryDecision> decisions = confirmed.isEmpty()
                ? List.of()
                : List.of(new SecondaryDecision(
                        Planned.DISTRICT,
                        MeasureQuestion.A,
                        Boolean.parseBoolean(confirmed),
                        "J. Doe",
                        ON,
                        "why",
                        new FactSource(SourceRef.ofRow("d.csv", 2), Map.of())));
        Proposed proposed = proposed(
                new RunFacts(Planned.determined(4, "NTA"), List.of(), List.of(), List.of()),
                List.of(),
                new AnalysisAnswers(5, List.of(answer), decisions));
        assertThat(proposed.actions()).hasSize(needs);
        assertThat(proposed.proposal().analysis()).contains(5);
        assertThat(grounds(proposed))
                .allMatch(words -> words.startsWith("question A of the secondary analysis, run 5: appears, by ")
                        && words.endsWith(
                                confirmed.isEmpty()
                                        ? "; no person has confirmed it"
                                        : "; confirmed by J. Doe on 2012-10-01"));
    }
}
