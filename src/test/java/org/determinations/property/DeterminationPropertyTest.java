package org.determinations.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.determinations.determination.Alignment;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for all facts, on random ones. Each repetition names its seed when it fails. */
class DeterminationPropertyTest {
    private static final int REPETITIONS = 40;
    private static final int DISTRICTS = 25;
    private static final List<String> LEVELS =
            List.of("Level 1", "Level 2", "Level 3", "Level 3*", "Level 4", "Level 5", "Insufficient data", "");

    private static List<Given> districts(Random random) {
        List<Given> districts = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            Given given = Given.district(String.format(Locale.ROOT, "09%02d0000", i + 1));
            if (random.nextInt(10) > 0) {
                given.levelText(LEVELS.get(random.nextInt(LEVELS.size())));
            }
            addIndicators(given, random);
            addFindings(given, random);
            decide(given, random);
            districts.add(given);
        }
        return districts;
    }

    private static void addIndicators(Given given, Random random) {
        for (String indicator : List.of("1", "4B", "5", "9", "10", "11", "12", "13")) {
            IndicatorDraft draft = IndicatorDraft.of(indicator)
                    .reviewedIn(
                            List.of("2009-10", "2010-11", "2011-12", "2012-13").get(random.nextInt(4)));
            given.with(
                    switch (random.nextInt(5)) {
                        case 0 -> draft.counts(random.nextInt(30), random.nextInt(30));
                        case 1 -> draft.percent(String.valueOf(80 + random.nextInt(21)));
                        case 2 -> draft.missing(Missing.values()[random.nextInt(Missing.values().length)], "NR");
                        case 3 ->
                            draft.code(List.of("Yes", "No", "At-Risk").get(random.nextInt(3)))
                                    .practices(Answer.values()[random.nextInt(3)]);
                        default -> draft.percent("100").judged(Answer.values()[random.nextInt(3)], Answer.YES);
                    });
        }
    }

    private static void addFindings(Given given, Random random) {
        for (int i = random.nextInt(4); i > 0; i--) {
            given.with(FindingDraft.of(
                            FindingSource.values()[random.nextInt(4)],
                            Given.STAGE_DATE
                                    .minusDays(random.nextInt(1500) - 100L)
                                    .toString())
                    .due(Given.STAGE_DATE.plusDays(random.nextInt(200) - 100L).toString())
                    .corrected(
                            random.nextBoolean()
                                    ? ""
                                    : Given.STAGE_DATE.minusDays(3).toString()));
        }
    }

    private static void decide(Given given, Random random) {
        List<CategoryCode> codes = Given.pack().listCodes();
        String named = codes.get(random.nextInt(codes.size())).text();
        switch (random.nextInt(4)) {
            case 0 -> given.decided(DecisionKind.REASSIGN, named);
            case 1 -> given.decided(DecisionKind.ASSIGN, named);
            case 2 -> given.decided(DecisionKind.KEEP, "");
            default -> assertThat(given.facts().decision()).isEmpty();
        }
    }

    private static List<Determination> determine(List<DistrictFacts> districts) {
        StageFacts facts = new StageFacts(
                Given.CYCLE,
                Stage.OFFICIAL,
                Given.STAGE_DATE,
                Given.DATA_YEAR,
                Set.of(FileKind.SPP_INDICATORS, FileKind.REVIEW_FINDINGS),
                districts);
        return Alignment.determine(facts, Given.pack()).determinations();
    }

    private static List<DistrictFacts> facts(RepetitionInfo info) {
        return districts(new Random(info.getCurrentRepetition())).stream()
                .map(Given::facts)
                .toList();
    }

    private static String seed(RepetitionInfo info) {
        return "seed " + info.getCurrentRepetition();
    }

    @RepeatedTest(REPETITIONS)
    void the_order_of_districts_does_not_matter(RepetitionInfo info) {
        List<DistrictFacts> shuffled = new ArrayList<>(facts(info));
        Collections.shuffle(shuffled, new Random(info.getCurrentRepetition()));
        assertThat(determine(shuffled)).as(seed(info)).isEqualTo(determine(facts(info)));
    }

    @RepeatedTest(REPETITIONS)
    void the_order_of_rows_changes_no_result_and_no_strength(RepetitionInfo info) {
        List<DistrictFacts> turned = facts(info).stream()
                .map(d -> new DistrictFacts(
                        d.code(),
                        d.name(),
                        d.level(),
                        reversed(d.indicators()),
                        reversed(d.findings()),
                        d.decision(),
                        d.quarantined()))
                .toList();
        assertThat(determine(turned).stream().map(DeterminationPropertyTest::essence))
                .as(seed(info))
                .isEqualTo(determine(facts(info)).stream()
                        .map(DeterminationPropertyTest::essence)
                        .toList());
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> turned = new ArrayList<>(items);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Object> essence(Determination d) {
        List<Object> parts = new ArrayList<>(List.of(d.district(), d.label(), d.reassigned(), d.onReviewList()));
        d.rules().forEach(r -> parts.add(List.of(r.ruleId(), r.outcome(), r.strength(), r.decisive())));
        return parts;
    }

    @RepeatedTest(REPETITIONS)
    void a_decision_never_makes_a_category_less_serious(RepetitionInfo info) {
        for (Determination d : determine(facts(info))) {
            d.derived()
                    .ifPresent(aligned -> assertThat(Given.pack()
                                    .isMoreSerious(aligned, d.category().orElseThrow()))
                            .as(seed(info) + " " + d.label())
                            .isFalse());
            assertThat(d.reassigned())
                    .as(seed(info))
                    .isEqualTo(d.derived().isPresent() && !d.derived().equals(d.category()));
        }
    }

    @RepeatedTest(REPETITIONS)
    void evidence_alone_changes_no_category(RepetitionInfo info) {
        Map<DistrictCode, String> labels = new HashMap<>();
        determine(facts(info)).forEach(d -> labels.put(d.district(), d.label()));
        List<DistrictFacts> bare = facts(info).stream()
                .map(d -> new DistrictFacts(
                        d.code(), d.name(), d.level(), List.<IndicatorFact>of(), List.of(), d.decision(), List.of()))
                .toList();
        assertThat(determine(bare))
                .as(seed(info))
                .allMatch(d -> labels.get(d.district()).equals(d.label()));
    }

    @RepeatedTest(REPETITIONS)
    void a_row_that_was_not_accepted_changes_nothing_where_a_level_stands(RepetitionInfo info) {
        Issue issue = Issue.of(IssueCode.NOT_A_NUMBER, SourceRef.ofRow("indicators.csv", 9), "no number", "x", "", "");
        List<DistrictFacts> rejected = facts(info).stream()
                .filter(d -> d.level().isPresent())
                .map(d -> new DistrictFacts(
                        d.code(), d.name(), d.level(), d.indicators(), d.findings(), d.decision(), List.of(issue)))
                .toList();
        List<DistrictFacts> without =
                facts(info).stream().filter(d -> d.level().isPresent()).toList();
        assertThat(determine(rejected)).as(seed(info)).isEqualTo(determine(without));
    }

    @RepeatedTest(REPETITIONS)
    void every_rule_answers_and_exactly_one_decides(RepetitionInfo info) {
        for (Determination d : determine(facts(info))) {
            assertThat(d.rules()).as(seed(info)).hasSize(Alignment.shapes().size() - 1);
            assertThat(d.rules()).filteredOn(r -> r.decisive()).as(seed(info)).hasSize(1);
            assertThat(d.rules()).filteredOn(r -> r.decisive()).allMatch(r -> r.outcome() == RuleOutcome.FIRED);
            assertThat(d.rules())
                    .allMatch(r -> !r.reason().isBlank() && r.reason().endsWith("."));
            assertThat(d.category().isEmpty())
                    .as(seed(info))
                    .isEqualTo(!d.undeterminedReason().isEmpty());
        }
    }
}
