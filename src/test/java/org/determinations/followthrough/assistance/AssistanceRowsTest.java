package org.determinations.followthrough.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.followthrough.review.DistrictRoll;
import org.determinations.followthrough.review.Given;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.Worded;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.AssistanceTable.Need;
import org.determinations.model.assistance.AssistanceTable.Offer;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.result.Determination;
import org.determinations.model.review.ReviewArea;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureSubject;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.policyfile.AssistanceFiles;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/**
 * Each row of each table of assistance that ships is reached by a district of which just that was found, and each offer is proposed by
 * one of them. A row behind another of the same key, or an offer that nothing calls for, fails here.
 */
class AssistanceRowsTest {
    /** No row of findings names it: it is taken by the row for any. */
    private static final String UNNAMED = "SE 999";

    private static List<AssistanceTable> shipped() {
        return new AssistanceFiles(ShippedPolicies.root().resolve("jobs/assistance")).list();
    }

    @Test
    void each_level_and_each_category_is_engaged_as_its_row_says() {
        int reached = 0;
        for (AssistanceTable table : shipped()) {
            String least = table.engagements().get(0).categories().get(0).text();
            for (Engagement row : table.engagements()) {
                for (int level : row.levels()) {
                    assertThat(engaged(table, Planned.determined(level, least))).isEqualTo(row.word());
                    reached++;
                }
                int best = table.engagements().get(0).levels().get(0);
                for (var category : row.categories()) {
                    assertThat(engaged(table, Planned.determined(best, category.text())))
                            .isEqualTo(row.word());
                    reached++;
                }
            }
        }
        assertThat(reached).isGreaterThan(8);
    }

    private static String engaged(AssistanceTable table, Determination of) {
        return proposed(table, of, List.of(), List.of(), Optional.empty())
                .proposal()
                .engagement();
    }

    @Test
    void each_row_proposes_its_offer_in_its_area_and_each_offer_is_proposed() {
        for (AssistanceTable table : shipped()) {
            Set<String> proposed = new TreeSet<>();
            List<String> rows = new ArrayList<>();
            for (Need need : table.needs()) {
                for (String key : need.of()) {
                    String row = table.ref().id() + " " + need.kind() + " " + key;
                    String found = key.equals(AssistanceTable.ANY) ? UNNAMED : key;
                    Offer offer = table.offer(need.offer()).orElseThrow();
                    assertThat(found(table, need.kind(), found).actions())
                            .as(row)
                            .anySatisfy(action -> {
                                assertThat(action.ground().kind()).isEqualTo(need.kind());
                                assertThat(action.content().area()).isEqualTo(need.area());
                                assertThat(action.content().offer()).isEqualTo(offer.id());
                                assertThat(action.content().what()).isEqualTo(offer.text());
                            });
                    proposed.add(offer.id());
                    rows.add(row);
                }
            }
            assertThat(rows).doesNotHaveDuplicates().hasSizeGreaterThan(25);
            assertThat(proposed)
                    .containsExactlyInAnyOrderElementsOf(
                            table.offers().stream().map(Offer::id).toList());
        }
    }

    /** What is proposed for a district of which this one thing was found. */
    private static Proposed found(AssistanceTable table, GroundKind kind, String key) {
        String serious = table.engagements()
                .get(table.engagements().size() - 1)
                .categories()
                .get(0)
                .text();
        Determination shown = Planned.determined(1, serious, Planned.factor("F1", EvidenceStrength.PRESENT, 2));
        return switch (kind) {
            case ENGAGEMENT -> proposed(table, engagedBy(table, key), List.of(), List.of(), Optional.empty());
            case FACTOR ->
                proposed(
                        table,
                        Planned.determined(1, serious, Planned.factor(key, EvidenceStrength.PRESENT, 2)),
                        List.of(),
                        List.of(),
                        Optional.empty());
            case INDICATOR ->
                proposed(
                        table, shown, List.of(Planned.indicator(key, "80", "2011-12", 2)), List.of(), Optional.empty());
            case FINDING ->
                proposed(table, shown, List.of(), List.of(Planned.finding("F-9", key, 2)), Optional.empty());
            case ANSWER -> proposed(table, shown, List.of(), List.of(), Optional.of(answer(key)));
            case QUALITY_REVIEW -> proposed(table, shown, List.of(), List.of(), Optional.empty(), reviewed(key));
            case PERSON -> throw new AssertionError(kind + " stands in no table");
        };
    }

    private static Determination engagedBy(AssistanceTable table, String word) {
        Engagement row = table.engagements().stream()
                .filter(of -> of.word().equals(word))
                .findFirst()
                .orElseThrow();
        return Planned.determined(row.levels().get(0), row.categories().get(0).text());
    }

    /** Ten records that were read as wanting in the area. */
    private static Optional<DistrictRoll> reviewed(String area) {
        ReviewArea of = Worded.find(ReviewArea.class, area).orElse(ReviewArea.GOALS);
        return new Given()
                .first(Planned.DISTRICT, Given.SECOND, of, Collections.nCopies(10, 0))
                .book()
                .newest(Planned.DISTRICT);
    }

    private static AnalysisAnswers answer(String question) {
        return new AnalysisAnswers(
                5,
                List.of(new QuestionAnswer(
                        new MeasureSubject(Planned.DISTRICT, new SchoolYear(2012)),
                        MeasureQuestion.valueOf(question),
                        QuestionAnswer.Verdict.APPEARS,
                        List.of(MeasureKey.lowIncome(MeasureKind.values()[0])),
                        List.of(),
                        List.of(),
                        List.of(),
                        true)),
                List.of());
    }

    private static Proposed proposed(
            AssistanceTable table,
            Determination of,
            List<IndicatorFact> indicators,
            List<FindingFact> findings,
            Optional<AnalysisAnswers> analysis) {
        return proposed(table, of, indicators, findings, analysis, Optional.empty());
    }

    private static Proposed proposed(
            AssistanceTable table,
            Determination of,
            List<IndicatorFact> indicators,
            List<FindingFact> findings,
            Optional<AnalysisAnswers> analysis,
            Optional<DistrictRoll> reviews) {
        return Proposed.of(
                new DistrictBasis(
                        Planned.PLAN,
                        4,
                        Planned.day("2012-10-01"),
                        new RunFacts(of, indicators, findings, List.of()),
                        List.of(),
                        analysis,
                        reviews),
                table);
    }
}
