package org.determinations.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.determination.FindingDraft;
import org.determinations.determination.Given;
import org.determinations.determination.IndicatorDraft;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Answer;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.FactState;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FactTopic;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.stage.DistrictFacts;
import org.junit.jupiter.api.Test;

/** What a person reads of a fact that differs between two runs: its name, only the fields that moved, blank for none. */
class ComparedFactsTest {
    private static final FindingDraft FINDING = FindingDraft.of(FindingSource.CPR, "2011-05-02");

    private static Given district() {
        return Given.district("09010000");
    }

    private static List<FactMove> moves(Given before, Given after) {
        return FactMoves.between(Optional.of(before.facts()), Optional.of(after.facts()));
    }

    private static FactMove only(Given before, Given after) {
        List<FactMove> moves = moves(before, after);
        assertThat(moves).hasSize(1);
        return moves.get(0);
    }

    private static String text(Optional<FactState> state) {
        return state.orElseThrow().text();
    }

    private static DistrictFacts level(String ppiAll, String ppiHighNeeds) {
        LevelFact level = new LevelFact(
                new DistrictCode("09010000"),
                "Example",
                AccountabilityLevel.parse("Level 2").orElseThrow(),
                "",
                ppiAll.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(ppiAll)),
                ppiHighNeeds.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(ppiHighNeeds)),
                "",
                Given.source("levels.csv", 2, "accountability_level"));
        return new DistrictFacts(
                level.district(), "Example", Optional.of(level), List.of(), List.of(), Optional.empty(), List.of());
    }

    @Test
    void the_index_of_a_level_is_a_number_and_blank_when_there_is_none() {
        FactMove move = FactMoves.between(Optional.of(level("75.0", "")), Optional.of(level("70", "0.0")))
                .get(0);
        assertThat(move.topic()).isEqualTo(FactKinds.LEVEL.topic());
        assertThat(text(move.before())).isEqualTo("cumulative PPI, all 75; cumulative PPI, high needs blank");
        assertThat(text(move.after())).isEqualTo("cumulative PPI, all 70; cumulative PPI, high needs 0");
        assertThat(FactMoves.between(Optional.of(level("75.0", "0")), Optional.of(level("75", "0.00"))))
                .isEmpty();
    }

    @Test
    void an_indicator_is_named_with_its_year_and_its_counts_are_whole() {
        FactMove move = only(
                district().with(IndicatorDraft.of("11").counts(39, 40)),
                district().with(IndicatorDraft.of("11").counts(40, 40)));
        assertThat(move.topic()).isEqualTo(FactKinds.INDICATOR.topic());
        assertThat(move.name()).isEqualTo("indicator 11 (2011-12)");
        assertThat(text(move.before())).isEqualTo("numerator 39");
        assertThat(text(move.after())).isEqualTo("numerator 40");
        FactMove yearless = only(district().with(IndicatorDraft.of("11").reviewedAs(ReviewedYear.none())), district());
        assertThat(yearless.name()).isEqualTo("indicator 11");
    }

    @Test
    void a_value_that_is_not_there_says_why_and_what_stands_instead() {
        FactMove move = only(
                district().with(IndicatorDraft.of("12").missing(Missing.DUE_NOT_REPORTED, "NR")),
                district().with(IndicatorDraft.of("12").missing(Missing.BLANK, "")));
        assertThat(text(move.before()))
                .isEqualTo("numerator NR (due but not reported); denominator NR (due but not reported);"
                        + " percent NR (due but not reported); reported value NR");
        assertThat(text(move.after()))
                .isEqualTo("numerator blank; denominator blank; percent blank; reported value blank");
    }

    @Test
    void answers_and_the_day_of_submission_are_compared() {
        FactMove move = only(
                district().with(IndicatorDraft.of("13").due(Answer.YES).submitted("2012-07-02")),
                district().with(IndicatorDraft.of("13").due(Answer.NO)));
        assertThat(text(move.before())).isEqualTo("due YES; submitted on 2012-07-02");
        assertThat(text(move.after())).isEqualTo("due NO; submitted on blank");
    }

    @Test
    void a_finding_moves_by_its_dates_and_rating() {
        FactMove move = only(
                district().with(FINDING.due("2012-05-02")),
                district()
                        .with(FINDING.due("2012-05-02").corrected("2012-04-30").rated("Implemented")));
        assertThat(move.topic()).isEqualTo(FactKinds.FINDING.topic());
        assertThat(move.name()).isEqualTo("finding F-2");
        assertThat(text(move.before())).isEqualTo("rating Partially Implemented; corrected on blank");
        assertThat(text(move.after())).isEqualTo("rating Implemented; corrected on 2012-04-30");
        assertThat(move.after().orElseThrow().where()).isEqualTo(SourceRef.ofRow("findings.csv", 2));
    }

    @Test
    void a_fact_of_one_run_only_is_said_without_its_blanks() {
        FactMove added = only(district(), district().with(FINDING.due("2012-05-02")));
        assertThat(added.before()).isEmpty();
        assertThat(text(added.after()))
                .isEqualTo("source CPR; report date 2011-05-02; criterion SE 9; rating Partially Implemented;"
                        + " correction due on 2012-05-02");
        FactMove gone = only(district().with(FINDING), district());
        assertThat(gone.name()).isEqualTo("finding F-2");
        assertThat(gone.after()).isEmpty();
    }

    @Test
    void a_decision_without_a_category_leaves_it_blank() {
        FactMove move = only(
                district().decided(DecisionKind.REASSIGN, "NSI"), district().decided(DecisionKind.KEEP, ""));
        assertThat(move.name()).isEqualTo("decision");
        assertThat(text(move.before())).isEqualTo("decision REASSIGN; determination category NSI");
        assertThat(text(move.after())).isEqualTo("decision KEEP; determination category blank");
    }

    @Test
    void a_rejected_row_is_a_fact_of_its_own() {
        Issue issue = Issue.of(
                IssueCode.NOT_A_NUMBER,
                SourceRef.ofRow("indicators.csv", 9),
                "the percent is not a number",
                "ninety",
                "0 to 100",
                "correct the row");
        FactMove move = only(district(), district().quarantined(issue));
        assertThat(move.topic()).isEqualTo(FactTopic.REJECTED_ROW);
        assertThat(text(move.after())).isEqualTo("issue IN-013 the percent is not a number; found ninety");
        assertThat(move.after().orElseThrow().where()).isEqualTo(SourceRef.ofRow("indicators.csv", 9));
    }

    /** Three rows of one indicator: the first stays, the second moves, the third comes. */
    @Test
    void facts_of_one_name_are_laid_side_by_side_in_their_order() {
        IndicatorDraft row = IndicatorDraft.of("11");
        List<FactMove> moves = moves(
                district().with(row.percent("96")).with(row.percent("97")),
                district().with(row.percent("96")).with(row.percent("98")).with(row.percent("99")));
        assertThat(moves).hasSize(2);
        assertThat(text(moves.get(0).before())).isEqualTo("percent 97");
        assertThat(text(moves.get(0).after())).isEqualTo("percent 98");
        assertThat(moves.get(1).before()).isEmpty();
        assertThat(text(moves.get(1).after())).contains("percent 99");
    }

    @Test
    void a_move_carries_the_discrepancy_of_the_later_fact_or_else_of_the_earlier() {
        Given published = district().levelText("Level 3");
        Given corrected = district().correctedTo("Level 2", "D-1");
        assertThat(only(published, corrected).discrepancyId()).isEqualTo("D-1");
        assertThat(only(corrected, published).discrepancyId()).isEqualTo("D-1");
        assertThat(only(corrected, district()).discrepancyId()).isEqualTo("D-1");
        assertThat(only(corrected, district().correctedTo("Level 1", "D-2")).discrepancyId())
                .isEqualTo("D-2");
        assertThat(only(published, district().levelText("Level 4")).discrepancyId())
                .isEmpty();
    }

    @Test
    void a_district_of_neither_run_has_no_move() {
        assertThat(FactMoves.between(Optional.empty(), Optional.empty())).isEmpty();
    }
}
