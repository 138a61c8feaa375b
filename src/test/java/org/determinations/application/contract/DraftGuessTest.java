package org.determinations.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says of a file, what it leaves to a person, and that it is read as it was drafted. */
class DraftGuessTest {
    @TempDir
    private Path scratch;

    private Installation installation;

    @BeforeEach
    void install() {
        installation = TestInstallation.at(scratch.resolve("home"), Optional.empty());
    }

    private ContractDraft draft(String text, Optional<FileKind> kind) throws IOException {
        Path file = Files.writeString(scratch.resolve("sent.csv"), text);
        return ContractDraft.make(installation, file, kind, Optional.empty());
    }

    private ContractDraft draft(String text) throws IOException {
        return draft(text, Optional.empty());
    }

    private static String text(ContractDraft draft) throws IOException {
        return Files.readString(draft.file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-2013|50|year: \"{from}-{to}\"",
                "2012/13|50|year: \"{from}/{to2}\"",
                "SY13|50|year: \"SY{to2}\"",
                "SY12-13|50|year: \"SY{from2}-{to2}\"",
                "FFY 2011|50|year: \"FFY {from}\"",
                "2013|50|year: \"{to}\"",
                "2012-13|97.5%|percent: \"97.5%\"",
                "2012-13|\"1,234\"|number: \"1,234.5\"",
                "2012-13|\"91,5\"|number: \"1.234,5\"",
            })
    void how_cells_are_written(String year, String value, String form) throws IOException {
        ContractDraft draft = draft("District Code,School Year,Rate A\n09010000," + year + "," + value + "\n");
        assertThat(text(draft)).contains("cells: { " + form + " }");
        assertThat(draft.refusals()).isEmpty();
        ContractTrial trial = ContractTrial.of(
                installation, "sent", scratch.resolve("sent.csv"), Optional.of(new SchoolYear(2013)), Optional.empty());
        assertThat(trial.issues()).isEmpty();
        assertThat(trial.totals().accepted()).isEqualTo(1);
    }

    @Test
    void our_own_forms_need_no_word() throws IOException {
        assertThat(text(draft("District Code,School Year,Rate A\n09010000,2012-13,97.5\n")))
                .doesNotContain("cells:");
    }

    @Test
    void a_year_of_one_number_is_left_to_a_person() throws IOException {
        assertThat(draft("District Code,School Year,Rate A\n09010000,2013,50\n").open())
                .anyMatch(point -> point.contains("a school year is one number"));
    }

    @Test
    void signs_in_place_of_numbers_are_named_and_known_ones_are_not() throws IOException {
        ContractDraft draft = draft("""
                District Code,School Year,Rate A
                09010000,2012-13,50
                09020000,2012-13,60
                09030000,2012-13,70
                09040000,2012-13,80
                09050000,2012-13,too few
                09060000,2012-13,**
                09070000,2012-13,NR
                """);
        assertThat(draft.open()).anyMatch(point -> point.startsWith("signs in place of numbers: \"too few\";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rate A|0.953;0.5;1|yes",
                "Rate A|0.953;0.5;1.01|no",
                "Rate A|0;1;1|no",
                "Ratio|0.953;0.5;1|no",
                "Pct of students|0.953;NA;0.2|yes",
            })
    void a_column_of_rates_without_a_number_above_1_is_left_to_a_person(String name, String values, String asked)
            throws IOException {
        StringBuilder file = new StringBuilder("District Code,School Year," + name + "\n");
        int district = 1;
        for (String value : values.split(";")) {
            file.append("090")
                    .append(district++)
                    .append("0000,2012-13,")
                    .append(value)
                    .append('\n');
        }
        assertThat(
                        draft(file.toString()).open().stream()
                                .anyMatch(
                                        point -> point.equals(
                                                "\"" + name
                                                        + "\" has no number above 1; if they are shares of 1, say in its line percent: \"0.975\"")))
                .isEqualTo(asked.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95,312|80,000|the comma in numbers such as \"95,312\" is taken to mark thousands",
                "1.234|2.001|the point in numbers such as \"1.234\" is taken to stand before decimals",
                "95,3|1.234|",
                "1.23|2.001|",
                "1,234.5|2,001|",
            })
    void three_digits_behind_a_mark_may_be_either_where_no_comma_separates_cells(String one, String two, String open)
            throws IOException {
        ContractDraft draft =
                draft("District Code;School Year;Rate A\n09010000;2012-13;" + one + "\n09020000;2012-13;" + two + "\n");
        assertThat(draft.open().stream().filter(point -> point.contains(" is taken to ") && point.startsWith("the ")))
                .hasSize(open == null ? 0 : 1)
                .allMatch(point -> point.startsWith(String.valueOf(open)));
    }

    @ParameterizedTest
    @CsvSource({"-9,50,yes", "-1,0,yes", "-9.5,50,no", "-9,-3,no"})
    void a_negative_number_among_others_may_be_a_sign(String odd, String other, String asked) throws IOException {
        assertThat(draft("District Code,School Year,Rate A\n09010000,2012-13,50\n09020000,2012-13," + odd
                                + "\n09030000,2012-13," + other + "\n")
                        .open()
                        .stream()
                        .anyMatch(point -> point.startsWith("signs in place of numbers: \"" + odd + "\"")))
                .isEqualTo(asked.equals("yes"));
    }

    @Test
    void names_of_codes_that_other_states_use_are_known() throws IOException {
        assertThat(draft("LEA #,LEA,School Year,Rate A\n09010000,Alder,2012-13,50\n").columns().stream()
                        .map(ColumnGuess::field))
                .containsExactly("district_code", "district_name", "school_year", "value");
        ContractDraft counts = draft("ST_LEAID,Race,Students,Year\nMA-09010000,White,5,2012-13\n");
        assertThat(counts.columns().get(0).field()).isEqualTo("district_code");
        assertThat(counts.open())
                .contains(
                        "no column was found for low_income, which is needed; where it is the same in every row, say it in"
                                + " constants");
    }

    @Test
    void names_that_repeat_are_told_apart_by_their_order_and_the_draft_is_read() throws IOException {
        ContractDraft draft = draft("""
                District,,Graduation,,Dropout,
                Code,Name,N,Pct,N,Pct
                09010000,Alder Mills,40,95,41,1
                09020000,Birch Hollow,30,90,31,2
                """);
        assertThat(draft.refusals()).isEmpty();
        assertThat(draft.columns().stream().map(column -> column.field() + " " + column.measure()))
                .containsExactly(
                        "district_code ",
                        "district_name ",
                        "value N (C)",
                        "value Pct (D)",
                        "value N (E)",
                        "value Pct (F)");
        assertThat(draft.open())
                .anyMatch(point ->
                        point.startsWith("\"N\", \"Pct\" stand there more than once; the columns are told apart"));
        ContractTrial trial = ContractTrial.of(
                installation, "sent", scratch.resolve("sent.csv"), Optional.of(new SchoolYear(2013)), Optional.empty());
        assertThat(trial.totals().accepted()).isEqualTo(2);
        assertThat(trial.facts().toString()).contains("N (C)").contains("40");
    }

    @Test
    void races_are_proposed_and_what_may_be_two_is_left_open() throws IOException {
        ContractDraft draft = draft("""
                District Code,School Year,Race/Ethnicity,Students
                09010000,2012-13,"Black or African American",5
                09010000,2012-13,"Multi-Race, Non-Hispanic",5
                09010000,2012-13,Hispanic or Latino,5
                09010000,2012-13,"White, non-Hispanic",5
                09010000,2012-13,Asian/Pacific Islander,5
                09010000,2012-13,All students,25
                """);
        assertThat(draft.kind()).isEqualTo(FileKind.STUDENT_COUNTS);
        assertThat(draft.columns().get(2).words().values())
                .containsEntry("Black or African American", "BLACK")
                .containsEntry("Multi-Race, Non-Hispanic", "TWO_OR_MORE")
                .containsEntry("Hispanic or Latino", "HISPANIC")
                .containsEntry("White, non-Hispanic", "WHITE")
                .containsEntry("All students", "ALL")
                .hasSize(5);
        assertThat(draft.open()).anyMatch(point -> point.contains("none of ours: \"Asian/Pacific Islander\""));
    }

    @Test
    void words_that_are_no_level_are_never_decided() throws IOException {
        ContractDraft draft = draft("Org Code,Tier,Name\n09010000,Level 1,Alder\n09020000,Meets,Birch\n");
        assertThat(draft.kind()).isEqualTo(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(draft.open()).anyMatch(point -> point.contains("none of ours: \"Meets\""));
        assertThat(text(draft)).doesNotContain("values: { \"Meets\": Level");
    }

    @Test
    void codes_that_are_none_of_the_jurisdiction_are_an_open_point() throws IOException {
        assertThat(draft("LEA Code,School Year,Rate A\nX-17,2012-13,50\n").open())
                .anyMatch(point -> point.contains("codes says how they become some"));
        assertThat(draft("LEA Code,School Year,Rate A\n9010000,2012-13,50\n").open())
                .noneMatch(point -> point.contains("codes says how they become some"));
    }

    @Test
    void a_district_by_its_code_is_no_name() throws IOException {
        assertThat(draft("District,School Year,Rate A\n09010000,2012-13,50\n")
                        .columns()
                        .get(0)
                        .field())
                .isEqualTo("district_code");
    }

    @Test
    void a_contract_that_reads_the_file_already_is_named() throws IOException {
        ContractDraft draft = draft(
                "unit_code,measure,value,school_year\n09010000,rate,50,2012-13\n", Optional.of(FileKind.MEASURES));
        assertThat(draft.known()).contains("measures");
    }

    @Test
    void a_draft_that_cannot_be_read_lies_aside_and_stops_no_command() throws IOException {
        ContractDraft draft = draft("What,Ever\nfoo,bar\n");
        assertThat(draft.refusals()).isNotEmpty();
        assertThat(draft.file().getFileName()).hasToString("sent.yaml.draft");
        assertThat(draft("District,School Year,Rate A\n09010000,2012-13,50\n").refusals())
                .isEmpty();
    }

    private static final String OF_ANOTHER_STATE = """
            Co-op No.,Co-op,B11 Child find,B13 Transition,B13 N,Disproportionate,Dropout,N of Dropout,LRE 80,LRE N
            10,Coop A,88.6,86.3,20,no,5.5,10,61.3,40
            20,Coop B,86.0,70.4,20,no,1.56,9,39.6,40
            30,Coop C,97.1,91.5,30,yes,5.02,10,49.9,41
            40,Coop D,97.9,77.0,4,no,5.21,40,49.5,40
            """;

    /** How many a value is of was drafted as a measure of its own, so that no minimum size would have been asked. */
    @Test
    void a_column_that_counts_another_is_drafted_as_its_count() throws IOException {
        ContractDraft draft = draft(OF_ANOTHER_STATE, Optional.of(FileKind.MEASURES));
        assertThat(text(draft))
                .contains(
                        "field: value, type: measure value, required: yes, personal: no, source: P }  # 86.3 | 70.4 | 91.5\n"
                                + "    - { column: \"B13 N\", field: n, type: whole number,")
                .contains("    - { column: \"N of Dropout\", field: n,")
                .contains("    - { column: \"LRE N\", field: n,")
                .doesNotContain("measure: \"B13 N\"", "measure: \"LRE N\"");
        assertThat(draft.open())
                .contains("\"B13 N\" is taken for how many \"B13 Transition\" is of, by its name alone")
                .contains(
                        "\"Disproportionate\" has words, such as \"no\", and is not read; where the policy asks for them,"
                                + " write it below measures as the others are");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rate A;Rate B;Rate N|4:none",
                "Rate;Rate B;Rate N|4:2",
                "Rate A;Rate A count;n of Rate A|3:2,4:none",
                "A;N;Count|none",
                "Denominator of Rate;Rate of Exit|2:3",
                "Exit N;Exit rate;Exit share|none",
            })
    void a_count_is_of_one_measure_or_of_none(String names, String expected) throws IOException {
        List<String> header = new ArrayList<>(List.of("District Code", "School Year"));
        header.addAll(List.of(names.split(";")));
        Map<Integer, Integer> counts = CountColumns.among(
                header, IntStream.range(2, header.size()).boxed().toList());
        Map<Integer, Integer> wanted = new TreeMap<>();
        for (String pair : expected.split(",")) {
            if (!pair.endsWith("none")) {
                wanted.put(
                        Integer.parseInt(pair.substring(0, pair.indexOf(':'))),
                        Integer.parseInt(pair.substring(pair.indexOf(':') + 1)));
            }
        }
        assertThat(counts).isEqualTo(wanted);
    }

    @Test
    void a_file_without_codes_hears_whose_codes_were_looked_for() throws IOException {
        assertThat(draft("Co-op,Rate A\nX-1,50\nX-2,60\n", Optional.of(FileKind.MEASURES))
                        .open())
                .anyMatch(point ->
                        point.startsWith("no column was found for district_code, which is needed; codes are looked"
                                        + " for as massachusetts writes them (eight digits")
                                && point.endsWith("where they are another jurisdiction's, type --jurisdiction NAME"));
    }

    /** Shortened codes are codes where the header calls them so, whatever the State calls its districts. */
    @Test
    void a_number_of_whatever_a_state_calls_its_districts_is_its_code() throws IOException {
        ContractDraft draft = draft("Co-op No.,Rate A\n9010000,50\n9020000,60\n", Optional.of(FileKind.MEASURES));
        assertThat(draft.open()).anyMatch(point -> point.startsWith("\"Co-op No.\" is taken for district_code"));
        ContractDraft sure =
                draft("Site code,District Code,Rate A\n9010000,09010000,50\n", Optional.of(FileKind.MEASURES));
        assertThat(sure.columns().get(0).field()).isNotEqualTo("district_code");
        assertThat(sure.columns().get(1).field()).isEqualTo("district_code");
    }
}
