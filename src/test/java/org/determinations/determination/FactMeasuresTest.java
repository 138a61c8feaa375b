package org.determinations.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.Missing;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program knows of a district already, as measures: value, status, place. */
class FactMeasuresTest {
    private static Given district() {
        return Given.district("09010000").levelText("Level 3*");
    }

    private static FactMeasures measures(Given given, CycleResult... earlier) {
        return FactMeasures.of(given.facts(), given.stageFacts(), List.of(earlier));
    }

    private static MeasureValue measure(Given given, String name) {
        return measures(given).find(name).orElseThrow();
    }

    private static String told(MeasureValue value) {
        return (value.status().word() + " " + value.text()).strip();
    }

    private static String told(Given given, String name) {
        return told(measure(given, name));
    }

    private static CycleResult result(int cycle, String category) {
        return new CycleResult(
                new SchoolYear(cycle),
                new DistrictCode("09010000"),
                "Example",
                "",
                Optional.of(category).filter(c -> !c.isEmpty()).map(CategoryCode::new),
                category.isEmpty() ? "undetermined" : category,
                1);
    }

    private static RejectedRow rejected(FileKind kind) {
        return new RejectedRow(
                kind,
                Issue.of(
                                IssueCode.NOT_A_DATE,
                                SourceRef.ofRow("findings.csv", 9).at("due"),
                                "wrong",
                                "",
                                "",
                                "")
                        .inDistrict("09010000"),
                Optional.empty());
    }

    @Test
    void the_level_is_its_text_and_stands_in_its_cell() {
        MeasureValue level = measure(district(), FactMeasures.LEVEL);
        assertThat(told(level)).isEqualTo("value Level 3*");
        assertThat(level.number()).isEmpty();
        assertThat(level.where())
                .containsExactly(SourceRef.ofRow("levels.csv", 2).at("accountability_level"));
        assertThat(told(Given.district("09010000").levelText("Insufficient data"), FactMeasures.LEVEL))
                .isEqualTo("not applicable Insufficient data");
        assertThat(told(Given.district("09010000").levelText(""), FactMeasures.LEVEL))
                .isEqualTo("missing");
        assertThat(told(Given.district("09010000"), FactMeasures.LEVEL)).isEqualTo("missing");
        assertThat(measure(
                                Given.district("09010000").rejected(rejected(FileKind.ACCOUNTABILITY_LEVELS)),
                                FactMeasures.LEVEL)
                        .where())
                .containsExactly(SourceRef.ofRow("findings.csv", 9).at("due"));
    }

    @Test
    void stage_and_data_year_are_words_and_no_decision_was_owed() {
        assertThat(told(district(), FactMeasures.STAGE)).isEqualTo("value official");
        assertThat(told(district(), FactMeasures.DATA_YEAR)).isEqualTo("value 2011-12");
        assertThat(told(district(), FactMeasures.DECISION)).isEqualTo("not applicable");
        Given decided = district().decided(DecisionKind.REASSIGN, "NSI");
        assertThat(told(decided, FactMeasures.DECISION)).isEqualTo("value NSI");
        assertThat(told(decided, FactMeasures.DECISION_KIND)).isEqualTo("value REASSIGN");
        assertThat(measure(decided, FactMeasures.DECISION_KIND).where())
                .containsExactly(SourceRef.ofRow("decisions.csv", 2).at("decision"));
        assertThat(measure(district(), FactMeasures.DECISION_KIND).where()).isEmpty();
        Given kept = district().decided(DecisionKind.KEEP, "");
        assertThat(told(kept, FactMeasures.DECISION)).isEqualTo("not applicable");
        assertThat(told(kept, FactMeasures.DECISION_KIND)).isEqualTo("value KEEP");
    }

    @Test
    void an_indicator_is_its_percentage_of_its_students_with_year_and_counts_beside_it() {
        Given given = district().with(IndicatorDraft.of("11").counts(39, 40).percent("97.5"));
        MeasureValue value = measure(given, "indicator 11");
        assertThat(told(value)).isEqualTo("value 97.5");
        assertThat(value.n()).contains(40);
        assertThat(value.schoolYear()).contains(new SchoolYear(2011));
        assertThat(told(given, "indicator 11 numerator")).isEqualTo("value 39");
        assertThat(told(given, "indicator 11 denominator")).isEqualTo("value 40");
        assertThat(told(given, "indicator 11 year")).isEqualTo("value 2011-12");
        assertThat(told(given, "indicator 12")).isEqualTo("missing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DUE_NOT_REPORTED, missing",
        "BLANK, missing",
        "UNREADABLE, missing",
        "NOT_DUE, not applicable",
        "NOT_APPLICABLE, not applicable",
        "NO_DENOMINATOR, not applicable",
        "SUPPRESSED, too small",
        "QUESTIONED, not valid"
    })
    void an_absent_indicator_says_why(Missing why, String status) {
        assertThat(measure(district().with(IndicatorDraft.of("13").missing(why, "")), "indicator 13")
                        .status()
                        .word())
                .isEqualTo(status);
    }

    @Test
    void data_that_were_owed_or_not_usable_are_counted_and_a_rejected_row_leaves_no_count() {
        Given given = district()
                .with(IndicatorDraft.of("11")
                        .missing(Missing.DUE_NOT_REPORTED, "NR")
                        .due(Answer.YES))
                .with(IndicatorDraft.of("12").percent("90").due(Answer.YES))
                .with(IndicatorDraft.of("13").missing(Missing.NOT_DUE, "NR").due(Answer.NO));
        assertThat(told(given, "indicators not reported")).isEqualTo("value 1");
        assertThat(measure(given, "indicators not reported").where())
                .containsExactly(SourceRef.ofRow("indicators.csv", 2).at("percent"));
        assertThat(told(given, "indicators not valid")).isEqualTo("value 0");
        assertThat(told(given, "indicators with a data problem")).isEqualTo("value 1");
        assertThat(told(district(), "indicators not reported")).isEqualTo("missing");
        assertThat(told(given.rejected(rejected(FileKind.SPP_INDICATORS)), "indicators not reported"))
                .isEqualTo("not valid");
    }

    @ParameterizedTest(name = "reported on {0}: {1}")
    @CsvSource({
        "2012-09-19, 0",
        "2011-09-19, 1",
        "2010-09-19, 2",
        "2010-09-18, above 2",
        "2010-09-20, below 2",
        "2012-09-20, below 0"
    })
    void the_age_of_a_finding_is_whole_on_the_same_day_of_the_year(String reported, String expected) {
        MeasureValue age = measures(district().with(FindingDraft.of(FindingSource.CPR, reported)))
                .findings()
                .get(0)
                .find(FindingMeasures.AGE)
                .orElseThrow();
        String bound = expected.replaceAll("[a-z ]", "");
        int side = age.number().orElseThrow().compareTo(Given.decimal(bound));
        assertThat(side > 0 ? "above " + bound : side < 0 ? "below " + bound : bound)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}, corrected {1}, verified {2}: overdue {3}")
    @CsvSource({
        "2012-09-18, '', '', value yes",
        "2012-09-19, '', '', value no",
        "2012-09-18, 2012-09-19, '', value no",
        "2012-09-18, 2012-09-20, '', value yes",
        "2012-09-18, '', 2012-09-19, value no",
        "'', '', '', not applicable"
    })
    void a_finding_is_overdue_past_its_printed_day_until_a_correction_stands(
            String due, String corrected, String verified, String overdue) {
        FindingMeasures finding = measures(district()
                        .with(FindingDraft.of(FindingSource.HEARING, "2011-09-01")
                                .due(due)
                                .corrected(corrected)
                                .verified(verified)))
                .findings()
                .get(0);
        assertThat(told(finding.find(FindingMeasures.OVERDUE).orElseThrow())).isEqualTo(overdue);
        assertThat(told(finding.find(FindingMeasures.DUE).orElseThrow()))
                .isEqualTo(due.isEmpty() ? "not applicable" : "value " + due);
        assertThat(told(finding.find(FindingMeasures.RATING).orElseThrow())).isEqualTo("value Partially Implemented");
    }

    @Test
    void the_categories_before_are_told_by_year_and_counted_in_a_row() {
        FactMeasures measures = measures(district(), result(2009, "MR"), result(2011, "NI"), result(2010, "NI"));
        assertThat(told(measures.find("category before").orElseThrow())).isEqualTo("value NI");
        assertThat(told(measures.find("cycles in category before").orElseThrow()))
                .isEqualTo("value 2");
        assertThat(measures.all().stream()
                        .filter(m -> m.measure().equals("category"))
                        .map(m -> m.schoolYear().orElseThrow() + " " + told(m)))
                .containsExactly("2011-12 value NI", "2010-11 value NI", "2009-10 value MR");
    }

    @Test
    void a_cycle_that_is_missing_or_undetermined_begins_the_count_anew() {
        FactMeasures gap = measures(district(), result(2010, "NI"), result(2012, "NI"));
        assertThat(told(gap.find("category before").orElseThrow())).isEqualTo("missing");
        assertThat(told(gap.find("cycles in category before").orElseThrow())).isEqualTo("value 0");
        assertThat(gap.all().stream().filter(m -> m.measure().equals("category")))
                .as("of cycles before this one alone")
                .singleElement()
                .satisfies(m -> assertThat(m.schoolYear()).contains(new SchoolYear(2010)));
        FactMeasures open = measures(district(), result(2010, "NI"), result(2011, ""));
        assertThat(told(open.find("category before").orElseThrow())).isEqualTo("missing undetermined");
        assertThat(told(open.find("cycles in category before").orElseThrow())).isEqualTo("value 0");
    }

    @Test
    void the_names_are_the_same_whatever_the_district_and_no_name_is_there_twice() {
        List<String> bare = measures(Given.district("09010000")).all().stream()
                .map(MeasureValue::measure)
                .toList();
        assertThat(bare).doesNotHaveDuplicates().contains("indicator 4B", "indicator 14");
        assertThat(measures(Given.district("09010000")).find("indicator 99")).isEmpty();
    }

    @Test
    void an_indicator_in_words_is_its_word_and_one_not_valid_keeps_what_is_printed() {
        Given words = district().with(IndicatorDraft.of("9").code("At-Risk"));
        assertThat(told(words, "indicator 9")).isEqualTo("value At-Risk");
        assertThat(measure(words, "indicator 9").where().get(0).column()).isEqualTo("reported_value");
        assertThat(told(words, "indicator 9 numerator")).isEqualTo("missing");
        Given doubted = district()
                .with(IndicatorDraft.of("11").percent("97.5").judged(Answer.NO, Answer.YES))
                .with(IndicatorDraft.of("12").percent("96").judged(Answer.YES, Answer.NO))
                .with(IndicatorDraft.of("13").percent("95").judged(Answer.YES, Answer.YES));
        assertThat(told(doubted, "indicator 11")).isEqualTo("not valid 97.5");
        assertThat(told(doubted, "indicator 12")).isEqualTo("not valid 96");
        assertThat(told(doubted, "indicator 13")).isEqualTo("value 95");
        assertThat(measure(doubted, "indicator 13").where().get(0).column()).isEqualTo("percent");
    }

    @ParameterizedTest
    @CsvSource({"YES, value yes", "NO, value no", "NOT_STATED, missing"})
    void an_indicator_that_asks_for_practices_says_what_was_answered(Answer answer, String expected) {
        Given given = district().with(IndicatorDraft.of("4B").code("Yes").practices(answer));
        assertThat(told(given, "indicator 4B practices")).isEqualTo(expected);
        assertThat(measures(district().with(IndicatorDraft.of("11").percent("97")))
                        .find("indicator 11 practices"))
                .isEmpty();
    }

    @Test
    void the_year_of_an_indicator_is_every_year_or_what_is_printed_where_it_is_none() {
        assertThat(told(
                        district()
                                .with(IndicatorDraft.of("14")
                                        .reviewedAs(new ReviewedYear(Optional.empty(), true, "all"))),
                        "indicator 14 year"))
                .isEqualTo("value every year");
        assertThat(told(
                        district()
                                .with(IndicatorDraft.of("14")
                                        .reviewedAs(new ReviewedYear(Optional.empty(), false, "Spring"))),
                        "indicator 14 year"))
                .isEqualTo("missing Spring");
    }
}
