package org.determinations.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.facts.CheckedFacts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.FactCheck;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.RowState;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFigures;
import org.determinations.model.stage.DistrictFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row of measures: what it says, or everything that is wrong with it. */
class MeasureRowsTest {
    private static final String HEADER = "unit_code,unit_name,measure,value,n,status,school_year,submitted_on\n";
    private static final SchoolYear YEAR = new SchoolYear(2011);

    @TempDir
    private Path folder;

    private RowResult row(String cells) {
        return Reading.rows(Reading.write(folder, HEADER + cells + "\n")).get(0);
    }

    private MeasureFact fact(String cells) {
        RowResult row = row(cells);
        assertThat(row.issues()).isEmpty();
        return FactKinds.MEASURE.in(row.facts()).get(0);
    }

    private CheckedFacts checked(String rows) {
        return FactCheck.check(Reading.facts(Reading.rows(Reading.write(folder, HEADER + rows))));
    }

    @Test
    void a_row_says_one_measure_of_one_district_and_school_year() {
        MeasureFact fact = fact("09010000,Alder Mills,graduation rate,91.50,40,,2011-12,2012-07-02");
        assertThat(fact.district().digits()).isEqualTo("09010000");
        assertThat(fact.name()).isEqualTo("Alder Mills");
        assertThat(fact.title()).isEqualTo("graduation rate (2011-12)");
        assertThat(fact.submittedOn()).contains(LocalDate.of(2012, 7, 2));
        assertThat(fact.figures()).isEqualTo(MeasureFigures.of("91.50", Optional.of(40)));
        assertThat(fact.value().number()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("91.5"));
        assertThat(fact.value().where()).singleElement().satisfies(where -> {
            assertThat(where.row()).isEqualTo(2);
            assertThat(where.column()).isEqualTo("value");
        });
        assertThat(fact.value().evidence().name()).isEqualTo("graduation rate (2011-12)");
    }

    @ParameterizedTest(name = "{0} with status {1}: {2}")
    @CsvSource({
        "97.5,'',VALUE,true",
        "-3,value,VALUE,true",
        "0,'',VALUE,true",
        "0.000000000000001,'',VALUE,true",
        "At-Risk,'',VALUE,false",
        "Level 3*,value,VALUE,false",
        "2010-11,'',VALUE,false",
        "2012-09-19,'',VALUE,false",
        "NR,'',MISSING,false",
        "nr,missing,MISSING,false",
        "n/a,'',NOT_APPLICABLE,false",
        "NA,not applicable,NOT_APPLICABLE,false",
        "<10,'',TOO_SMALL,false",
        "*,too small,TOO_SMALL,false",
        "'',missing,MISSING,false",
        "'',not valid,NOT_VALID,false",
        "'',too small,TOO_SMALL,false",
        "'',not applicable,NOT_APPLICABLE,false"
    })
    void a_value_is_a_number_or_a_word_or_says_why_there_is_none(
            String value, String status, ValueStatus expected, boolean number) {
        MeasureFact fact = fact("09010000,,rate," + value + ",," + status + ",2011-12,");
        assertThat(fact.figures()).isEqualTo(new MeasureFigures(expected, value, Optional.empty()));
        assertThat(fact.figures().number().isPresent()).isEqualTo(number);
        assertThat(fact.value().evidence().missing()).isEqualTo(expected.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "79.99999999999999,80",
        "95.30000000000001,95.3",
        "0.30000000000000004,0.3",
        "-79.99999999999999,-80",
        "33.333333333333336,33.3333333333333",
        "0.012345679012345678,0.012345679012346",
    })
    void digits_of_computer_rounding_are_rounded_away_and_told(String value, String read) {
        RowResult row = row("09010000,,rate," + value + ",,,2011-12,");
        assertThat(FactKinds.MEASURE.in(row.facts()).get(0).figures())
                .isEqualTo(MeasureFigures.of(read, Optional.empty()));
        assertThat(row.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.SPELLING_READ);
            assertThat(issue.wrong())
                    .isEqualTo("value is read as " + read + ": its last decimals come from computer rounding");
        });
    }

    @Test
    void fifteen_digits_are_a_number_as_it_stands() {
        assertThat(fact("09010000,,rate,79.9999999999999,,,2011-12,").figures().text())
                .isEqualTo("79.9999999999999");
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",,rate,1,,,2011-12,|IN-008|unit_code|district_code is blank|",
                "0901x,,rate,1,,,2011-12,|IN-009|unit_code|the cell holds no district code|",
                "09010005,,rate,1,,,2011-12,|IN-011|unit_code|the code is one of a school|",
                "09010000,,,1,,,2011-12,|IN-008|measure|measure is blank|",
                "09010000,,a=b,1,,,2011-12,|IN-012|measure|not the name of a measure|such as graduation rate",
                "09010000,,a  b,1,,,2011-12,|IN-012|measure|not the name of a measure|single blanks",
                "09010000,,rate,,,,2011-12,|IN-008|value|has no value, and no status says why"
                        + "|missing, not valid, too small, not applicable",
                "09010000,,rate,,,value,2011-12,|IN-008|value|has no value, and no status says why|",
                "09010000,,rate,1,,absent,2011-12,|IN-012|status|the status is not known"
                        + "|value, missing, not valid, too small, not applicable, or blank",
                "09010000,,rate,1,,Missing,2011-12,|IN-012|status|the status is not known|not applicable",
                "09010000,,rate,1,,missing,2011-12,|IN-070|value|has a value, and its status is missing|a blank, or a code",
                "09010000,,rate,x,,not valid,2011-12,|IN-070|value|has a value, and its status is not valid|",
                "09010000,,rate,NR,,value,2011-12,|IN-070|value|has a code that means missing, and its status is value"
                        + "|a number or a word",
                "09010000,,rate,NA,,missing,2011-12,|IN-070|value|a code that means not applicable, and its status is missing|",
                "09010000,,rate,97.5%,,,2011-12,|IN-013|value|neither a number nor a word|a number such as 97.5",
                "09010000,,rate,'1,234',,,2011-12,|IN-013|value|neither a number nor a word|",
                "09010000,,rate,+3,,,2011-12,|IN-013|value|neither a number nor a word|",
                "09010000,,rate,(3),,,2011-12,|IN-013|value|neither a number nor a word|",
                "09010000,,rate,1 234,,,2011-12,|IN-013|value|neither a number nor a word|",
                "09010000,,rate,1.5.2,,,2011-12,|IN-013|value|neither a number nor a word|",
                "09010000,,rate,1234567890123456,,,2011-12,|IN-013|value|neither a number nor a word|15 digits",
                "09010000,,rate,9.53E+01,,,2011-12,|IN-013|value|neither a number nor a word|no other sign",
                "09010000,,rate,1.2e-5,,,2011-12,|IN-013|value|neither a number nor a word|no other sign",
                "09010000,,rate,.,,,2011-12,|IN-012|value|neither a number nor a word|with a letter or digit",
                "09010000,,rate,\u2014,,,2011-12,|IN-012|value|neither a number nor a word|with a letter or digit",
                "09010000,,rate,#,,,2011-12,|IN-012|value|neither a number nor a word|with a letter or digit",
                "09010000,,rate, x,,,2011-12,|IN-012|value|neither a number nor a word|without blanks around it",
                "09010000,,rate,1,-1,,2011-12,|IN-014|n|n is outside its range|a whole number",
                "09010000,,rate,1,1.5,,2011-12,|IN-014|n|n is not a whole number|or blank",
                "09010000,,rate,1,<10,,2011-12,|IN-013|n|n is not a number|or blank",
                "09010000,,rate,1,,,,|IN-008|school_year|school_year is blank|",
                "09010000,,rate,1,,,2011-13,|IN-016|school_year|the text is not a school year|such as 2011-12",
                "09010000,,rate,1,,,2189-90,|IN-057|school_year|outside the plausible range|",
                "09010000,,rate,1,,,2011-12,July|IN-015|submitted_on|not a date|",
            })
    void a_cell_that_is_wrong_rejects_the_row_in_words(
            String cells, String code, String column, String wrong, String allowed) {
        RowResult row = row(cells.replace("'1,234'", "\"1,234\""));
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code().code()).isEqualTo(code);
            assertThat(issue.where().column()).isEqualTo(column);
            assertThat(issue.wrong()).contains(wrong);
            assertThat(issue.allowed())
                    .contains(Optional.ofNullable(allowed).orElse("").split("\\|")[0]);
            assertThat(issue.action()).isNotEmpty();
        });
    }

    @Test
    void every_wrong_cell_is_told_at_once() {
        assertThat(Reading.codes(row("0901x,,a=b,1,x,lost,2011,July").issues()))
                .containsExactlyInAnyOrder(IssueCode.NOT_A_DISTRICT_CODE, IssueCode.UNKNOWN_VALUE);
        assertThat(Reading.codes(row("0901x,,rate,1,x,lost,2011,July").issues()))
                .containsExactlyInAnyOrder(
                        IssueCode.NOT_A_DISTRICT_CODE,
                        IssueCode.NOT_A_NUMBER,
                        IssueCode.UNKNOWN_VALUE,
                        IssueCode.NOT_A_SCHOOL_YEAR,
                        IssueCode.NOT_A_DATE);
    }

    @Test
    void a_row_of_the_whole_state_is_left_out() {
        RowResult row = row("00000000,State,rate,80,,,2011-12,");
        assertThat(row.state()).isEqualTo(RowState.NOT_THIS_CYCLE);
        assertThat(Reading.codes(row.issues())).containsExactly(IssueCode.STATE_ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit_code,measure,value,school_year\n09010000,rate,1,2011-12\n",
                "school_year,value,measure,unit_code,status\n2011-12,,rate,09010000,missing\n"
            })
    void the_header_is_recognised_in_any_order_and_without_what_may_be_left_out(String text) {
        Path file = Reading.write(folder, text);
        assertThat(Reading.recognised(file).contract().kind()).isEqualTo(FileKind.MEASURES);
        assertThat(Reading.facts(Reading.rows(file))).hasSize(1);
    }

    @Test
    void two_rows_that_contradict_each_other_are_both_rejected() {
        CheckedFacts checked = checked(
                "09010000,,rate,70,,,2011-12,\n09010000,,rate,71,,,2011-12,\n" + "09020000,,rate,70,,,2011-12,\n");
        assertThat(checked.accepted())
                .singleElement()
                .satisfies(fact -> assertThat(fact.district().digits()).isEqualTo("09020000"));
        assertThat(checked.quarantined()).hasSize(2);
        assertThat(checked.issues())
                .filteredOn(i -> i.code() == IssueCode.CONTRADICTING_ROWS)
                .hasSize(2)
                .allMatch(i -> i.wrong().contains("measure rate (2011-12)"));
    }

    @Test
    void a_status_contradicts_a_value_of_another_row() {
        assertThat(Reading.codes(checked("09010000,,rate,70,,,2011-12,\n09010000,,rate,,,missing,2011-12,\n")
                        .issues()))
                .containsExactly(IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS);
    }

    @Test
    void the_same_number_with_other_zeros_is_said_twice_and_another_year_is_another_fact() {
        CheckedFacts checked = checked(
                "09010000,,rate,70,,,2011-12,\n09010000,,rate,70.0,,,2011-12,\n" + "09010000,,rate,60,,,2010-11,\n");
        assertThat(checked.accepted()).hasSize(2);
        assertThat(Reading.codes(checked.issues())).containsExactly(IssueCode.SAME_ROW_TWICE);
    }

    @Test
    void measures_alone_make_a_district_with_its_name() {
        List<DistrictFacts> districts = DistrictAssembly.assemble(
                checked("09010000,Alder Mills,rate,70,,,2011-12,\n09010000,Alder Mills,age,3,,,2010-11,\n"
                                + "09010000,Alder Mills,rate,60,,,2010-11,\n")
                        .accepted(),
                List.of(),
                Map.of(),
                List.of());
        DistrictFacts district = districts.get(0);
        assertThat(district.name()).isEqualTo("Alder Mills");
        assertThat(district.measures().stream().map(MeasureFact::title))
                .containsExactly("age (2010-11)", "rate (2010-11)", "rate (2011-12)");
        assertThat(district.measure("rate", YEAR).orElseThrow().figures().text())
                .isEqualTo("70");
        assertThat(district.measure("rate", YEAR.next())).isEmpty();
        assertThat(district.accepted()).hasSize(3);
    }

    @Test
    void a_rejected_row_of_measures_makes_a_district_known_and_is_told_by_its_kind() {
        RowResult row = row("09010000,,rate,1,,lost,2011-12,");
        List<DistrictFacts> districts = DistrictAssembly.assemble(
                List.of(), row.issues(), Map.of("official/file.csv", FileKind.MEASURES), List.of());
        assertThat(districts.get(0).rejected(FileKind.MEASURES)).hasSize(1);
    }

    @Test
    void a_district_without_a_row_of_a_measure_that_others_have_is_told_once() {
        CheckedFacts checked = checked("09010000,,rate,70,,,2011-12,\n09010000,,rate,60,,,2010-11,\n"
                + "09010000,,audit,clean,,,2011-12,\n09020000,,rate,,,missing,2011-12,\n");
        assertThat(checked.accepted()).hasSize(4);
        assertThat(checked.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.MEASURE_ABSENT);
            assertThat(issue.district()).isEqualTo("09020000");
            assertThat(issue.found()).isEqualTo("audit (2011-12), rate (2010-11)");
            assertThat(issue.where().row()).isEqualTo(5);
        });
    }

    @Test
    void a_district_with_measures_that_the_levels_do_not_name_is_told() {
        List<Issue> issues = FactCheck.check(Stream.concat(
                                Reading.facts(Reading.rows(Reading.write(
                                                folder,
                                                "district_code,district_name,accountability_level,reason\n"
                                                        + "09020000,Birch,Level 1,\n")))
                                        .stream(),
                                row("09010000,,rate,1,,,2011-12,").facts().stream())
                        .toList())
                .issues();
        assertThat(issues)
                .anyMatch(
                        i -> i.code() == IssueCode.NOT_IN_LEVELS && i.district().equals("09010000"));
    }
}
