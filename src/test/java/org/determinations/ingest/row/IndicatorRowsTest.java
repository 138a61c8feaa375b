package org.determinations.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.RowState;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Answer;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRowsTest {
    private static final String HEADER =
            "district_code,district_name,indicator,reviewed_school_year,numerator,denominator,"
                    + "percent,reported_value,practices_contribute,due,submitted_on,valid,reliable\n";
    private static final String NATIVE = "Year,Org Name,Org Code,Students #,Susp #,Susp %,Significant discrepancy,"
            + "PPPs contribute to significant discrepancy,Disproportionate Representation in Special Ed,"
            + "Disproportionate Representation in Disability Categories,Sch Yr Rev,Eval Comp #,Dist Rate,"
            + "Sch Yr Rev,Ref Part C,IEP by #,IEP by %,Sch Yr Rev,Records in Compliance #,Dist Rate\n";

    @TempDir
    private Path folder;

    private RowResult row(String cells) {
        return Reading.rows(Reading.write(folder, HEADER + "09010000,Alder Mills," + cells + "\n"))
                .get(0);
    }

    private IndicatorFact fact(String cells) {
        RowResult row = row(cells);
        assertThat(row.state()).as(row.issues().toString()).isEqualTo(RowState.ACCEPTED);
        return (IndicatorFact) row.facts().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12,,DUE_NOT_REPORTED,YES",
        "2012-13,,NOT_DUE,NO",
        "2010-11,,NOT_DUE,NO",
        "Spring 2012,,DUE_NOT_REPORTED,YES",
        "Spring 2013,,NOT_DUE,NO",
        "All Indica,,DUE_NOT_REPORTED,YES",
        "2011-12,no,NOT_DUE,NO",
        "2012-13,Y,DUE_NOT_REPORTED,YES",
        ",yes,DUE_NOT_REPORTED,YES",
    })
    void not_reported_is_due_by_the_due_column_or_else_by_the_reviewed_year(
            String reviewed, String due, Missing why, Answer answer) {
        IndicatorFact fact =
                fact("11," + (reviewed == null ? "" : reviewed) + ",NR,,NR,NR,," + (due == null ? "" : due) + ",,,");
        assertThat(fact.percent()).isEqualTo(Reported.absent(why, "NR"));
        assertThat(fact.numerator().missing()).contains(why);
        assertThat(fact.due()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"11,''", "11,NA", "14,''"})
    void not_reported_without_a_year_cannot_be_told_for_an_indicator_of_cohorts(String indicator, String reviewed) {
        RowResult row = row(indicator + "," + reviewed + ",NR,,NR,NR,,,,,");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.VALUE_MISSING);
    }

    /** A row that says neither a value nor whether one was owed is as good as none: nobody may say that all due is reported. */
    @ParameterizedTest
    @CsvSource({"11", "13", "14"})
    void a_row_that_says_nothing_cannot_be_told_for_an_indicator_of_cohorts(String indicator) {
        RowResult row = row(indicator + ",,,,,,,,,,");
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.VALUE_MISSING);
        assertThat(fact(indicator + ",2011-12,,,,,,,,,").due()).isEqualTo(Answer.YES);
        assertThat(fact(indicator + ",,,,,,,no,,,").due()).isEqualTo(Answer.NO);
        assertThat(fact("4A,,,,,,,,,,").due()).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void not_reported_without_a_year_was_due_for_an_indicator_of_every_year() {
        assertThat(fact("4A,,NR,NR,NR,NR,,,,,").percent().missing()).contains(Missing.DUE_NOT_REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"NA,NOT_APPLICABLE", "-,SUPPRESSED", "'',BLANK"})
    void an_absent_value_keeps_why_it_is_absent(String text, Missing why) {
        IndicatorFact fact = fact("12,2011-12," + text + ",2," + text + "," + text + ",,,,,");
        assertThat(fact.percent()).isEqualTo(Reported.absent(why, text));
        assertThat(fact.numerator()).isEqualTo(Reported.absent(why, text));
        assertThat(fact.denominator()).isEqualTo(Reported.of(2));
        assertThat(fact.reportedValue()).isEqualTo(text);
    }

    @Test
    void a_blank_beside_a_published_code_is_absent_for_the_reason_of_the_code() {
        assertThat(fact("12,2011-12,,,,NA,,,,,").percent()).isEqualTo(Reported.absent(Missing.NOT_APPLICABLE, "NA"));
    }

    @ParameterizedTest
    @CsvSource({"100", "0", "66.7"})
    void a_percentage_of_nobody_is_no_denominator(String percent) {
        RowResult row = row("12,2011-12,0,0," + percent + ",,,,,,");
        IndicatorFact fact = (IndicatorFact) row.facts().get(0);
        assertThat(fact.percent()).isEqualTo(Reported.absent(Missing.NO_DENOMINATOR, percent));
        assertThat(fact.denominator()).isEqualTo(Reported.of(0));
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.ZERO_OF_ZERO);
    }

    @Test
    void a_suppressed_percentage_of_nobody_stays_suppressed() {
        assertThat(fact("12,2011-12,0,0,-,-,,,,,").percent().missing()).contains(Missing.SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "5,333,1.5,true",
        "5,333,2,true",
        "5,333,1.50,true",
        "5,333,1.4,false",
        "5,333,1.6,false",
        "5,333,1,false",
        "1,8,12.5,true",
        "1,8,13,true",
        "1,8,12,false",
        "1,16,6.3,true",
        "1,16,6.2,false",
        "0,9,0,true",
        "9,9,100,true",
        "19,20,95,true",
        "19,20,95.0,true",
        "19,20,94.9,false",
        "10,9,100,false",
        "1,0,100,false"
    })
    void a_percentage_follows_from_its_counts_rounded_half_up_to_the_decimals_shown(
            int numerator, int denominator, String percent, boolean follows) {
        RowResult row = row("12,2011-12," + numerator + "," + denominator + "," + percent + ",,,,,,");
        assertThat(row.state()).isEqualTo(RowState.ACCEPTED);
        assertThat(Reading.codes(row.issues()))
                .isEqualTo(follows ? List.of() : List.of(IssueCode.RATE_CONTRADICTS_COUNTS));
        assertThat(((IndicatorFact) row.facts().get(0))
                        .percent()
                        .value()
                        .map(p -> p.compareTo(new BigDecimal(percent))))
                .contains(0);
    }

    @Test
    void words_in_a_year_column_are_read_for_what_they_say() {
        RowResult row = row("7,All Indica,,,83.3,,,,,,");
        assertThat(((IndicatorFact) row.facts().get(0)).reviewed().everyYear()).isTrue();
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.EVERY_YEAR);
        assertThat(fact("8,Spring 2012,,,87,,,,,,").reviewed().year()).contains(new SchoolYear(2011));
        assertThat(fact("7,NA,,,NA,NA,,,,,").reviewed().year()).isEmpty();
        for (String text : List.of("2012", "2011-13", "Fall 2012", "All", "NR")) {
            assertThat(Reading.codes(row("7," + text + ",,,83.3,,,,,,").issues()))
                    .as(text)
                    .containsExactly(IssueCode.NOT_A_SCHOOL_YEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'4C,,,,,,,,,,',IN-012", "',,,,,,,,,,',IN-008", "'11,2011-12,,,N/R,,,,,,',IN-013",
        "'11,2011-12,,,100.5,,,,,,',IN-014", "'11,2011-12,-3,,50,,,,,,',IN-014", "'11,2011-12,1.5,,50,,,,,,',IN-014",
        "'11,2011-12,\"1,000\",,50,,,,,,',IN-013", "'11,2011-12,,,,Yes,,,,,',IN-012", "'9,,,,,At Risk,,,,,',IN-012",
        "'11,2011-12,,,95,NR,,,,,',IN-012", "'4B,,,,,Yes,perhaps,,,,',IN-012", "'11,2011-12,,,95,,,,,maybe,',IN-012",
        "'11,2011-12,,,95,,,,9/1/2012,,',IN-015"
    })
    void a_cell_that_cannot_be_read_rejects_the_row(String cells, String code) {
        RowResult row = row(cells);
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues().stream().map(i -> i.code().code()).toList()).containsExactly(code);
    }

    /** Of a text that is no percentage nothing can be said but that. */
    @Test
    void a_code_contradicts_a_number_and_another_code_and_nothing_else() {
        assertThat(said("11,2011-12,,,97.5%,NA,,,,,")).containsExactly("percent is not a number");
        assertThat(said("11,2011-12,,,97.5,NA,,,,,"))
                .containsExactly("the reported value of indicator 11 contradicts its percentage \"97.5\"");
        assertThat(said("11,2011-12,,,n/a,-,,,,,"))
                .containsExactly("the reported value of indicator 11 contradicts the code of its percentage \"n/a\"");
    }

    private List<String> said(String cells) {
        return row(cells).issues().stream().map(Issue::wrong).toList();
    }

    @ParameterizedTest
    @CsvSource({"4B,Yes,No,NO", "4B,Yes,Yes,YES", "4B,No,NA,NOT_STATED", "9,At-Risk,,NOT_STATED", "10,NA,,NOT_STATED"})
    void indicators_in_words_keep_the_word_and_the_answer_on_practices(
            String indicator, String word, String practices, Answer answer) {
        IndicatorFact fact = fact(indicator + ",,,,," + word + "," + (practices == null ? "" : practices) + ",,,,");
        assertThat(fact.reportedValue()).isEqualTo(word);
        assertThat(fact.practicesContribute()).isEqualTo(answer);
    }

    @Test
    void a_native_row_gives_a_fact_for_each_indicator_with_the_letter_of_a_repeated_column() {
        List<RowResult> rows = Reading.rows(
                Reading.write(
                        folder,
                        ",,,Indicator 4A\n,,,banner\n" + NATIVE
                                + "2012,Alder Mills,09010000,333,5,1.5,No,No,No,At-Risk,2011-12,13,92.9,2012-13,NR,NR,NR,2010-11,20,100\n"));
        List<Fact> facts = Reading.facts(rows);
        assertThat(facts.stream().map(f -> ((IndicatorFact) f).indicator()).toList())
                .containsExactly("4A", "4B", "9", "10", "11", "12", "13");
        IndicatorFact eleven = (IndicatorFact) facts.get(4);
        assertThat(eleven.source().of("percent").text()).isEqualTo("official/file.csv:4:Dist Rate (column M)");
        assertThat(eleven.source().of("numerator").column()).isEqualTo("Eval Comp #");
        IndicatorFact twelve = (IndicatorFact) facts.get(5);
        assertThat(twelve.reportedValue()).isEqualTo("NR");
        assertThat(twelve.source().of("reported_value").column()).isEqualTo("IEP by %");
        assertThat(twelve.source().of("reviewed_school_year").column()).isEqualTo("Sch Yr Rev (column N)");
        assertThat(facts.get(6).source().of("percent").column()).isEqualTo("Dist Rate (column T)");
    }
}
