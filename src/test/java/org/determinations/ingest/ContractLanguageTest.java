package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FactKinds;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a contract can say of a file that is written otherwise than our own, and what it cannot. */
class ContractLanguageTest {
    private static final String CONTRACT = """
            contract: other
            title: Another layout
            kind: measures
            bannerRows: 0
            columnOrder: any
            sources:
              P: an invented page
            constants: { blank_status: missing }
            columns:
              - { column: Code, field: district_code, type: district code, required: yes, personal: no, source: P }
              - { column: Group, field: not read, type: text, required: yes, personal: no, source: P }
              - { column: Year, field: school_year, type: school year, required: yes, personal: no, source: P }
              - { column: Sent, field: submitted_on, type: date, required: yes, personal: no, source: P }
            measures:
              - measure: rate
                columns:
                  - { column: Rate, field: value, type: measure value, required: yes, personal: no, source: P }
                  - { column: N, field: n, type: whole number, required: yes, personal: no, source: P }
            """;
    private static final String HEADER = "Code,Group,Year,Sent,Rate,N";

    @TempDir
    private Path folder;

    private Intake intake(String contract) throws IOException {
        Path contracts =
                Files.createDirectories(folder.resolve("contracts/crosswalks")).getParent();
        Files.writeString(contracts.resolve("other.yaml"), contract);
        Files.writeString(contracts.resolve("crosswalks/nces.csv"), "NCES,Code\n2500001,09010000\n2500002,09020000\n");
        return new Intake(ContractFiles.read(contracts), ShippedJurisdiction.massachusetts(), 2012);
    }

    private static String with(String keys) {
        return CONTRACT.replace("columns:\n  - { column: Code", keys + "\ncolumns:\n  - { column: Code");
    }

    private Intake.Outcome read(String contract, byte[] file) throws IOException {
        return intake(contract).read(Reading.write(folder, file));
    }

    private Intake.Outcome read(String contract, String file) throws IOException {
        return read(contract, file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(Intake.Outcome outcome) {
        return outcome.facts().stream()
                .flatMap(fact -> FactKinds.MEASURE.find(fact).stream())
                .map(m -> m.district().digits() + " " + m.schoolYear() + " "
                        + m.figures().status().word() + " " + m.figures().text() + " of "
                        + m.figures().n().map(n -> n.toString()).orElse("-")
                        + m.submittedOn().map(day -> " on " + day).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: '1,234.5'|2011-12|2012-09-19|\"1,234.5\"|\"1,234\"|value 1234.5 of 1234 on 2012-09-19",
                "number: '1.234,5'|2011-12|2012-09-19|\"1.234,5\"|1.234|value 1234.5 of 1234 on 2012-09-19",
                "number: '1 234,5'|2011-12|2012-09-19|\"1 234,5\"|1 234|value 1234.5 of 1234 on 2012-09-19",
                "number: '1 234.5'|2011-12|2012-09-19|1 234.5|1 234|value 1234.5 of 1234 on 2012-09-19",
                "percent: 97.5%|2011-12|2012-09-19|97.5%|10|value 97.5 of 10 on 2012-09-19",
                "percent: 97.5%|2011-12|2012-09-19|97.5|10|value 97.5 of 10 on 2012-09-19",
                "percent: '0.975'|2011-12|2012-09-19|0.975|10|value 97.5 of 10 on 2012-09-19",
                "percent: '0.975'|2011-12|2012-09-19|1|10|value 100 of 10 on 2012-09-19",
                "year: '{to}'|2012|2012-09-19|5|10|value 5 of 10 on 2012-09-19",
                "year: 'SY{to2}'|SY12|2012-09-19|5|10|value 5 of 10 on 2012-09-19",
                "year: '{from}-{to}'|2011-2012|2012-09-19|5|10|value 5 of 10 on 2012-09-19",
                "year: 'FFY {from}'|FFY 2011|2012-09-19|5|10|value 5 of 10 on 2012-09-19",
                "date: 9/19/2012|2011-12|9/19/2012|5|10|value 5 of 10 on 2012-09-19",
                "date: 19/9/2012|2011-12|19/9/2012|5|10|value 5 of 10 on 2012-09-19",
                "date: 19.9.2012|2011-12|19.9.2012|5|10|value 5 of 10 on 2012-09-19",
                "date: '20120919'|2011-12|20120919|5|10|value 5 of 10 on 2012-09-19",
                "absent: { '-9': withheld }|2011-12||-9|-9|too small - of -",
                "absent: { 'XX': not reported }|2011-12||XX|10|missing NR of 10",
                "absent: { '.': not applicable }|2011-12||.|10|not applicable NA of 10",
                "absent: { '': zero }|2011-12|2012-09-19|''|''|value 0 of 0 on 2012-09-19",
                "absent: { 'none': blank }|2011-12||none|10|missing  of 10",
            })
    void a_cell_is_put_into_our_own_words(String form, String year, String sent, String rate, String n, String expected)
            throws IOException {
        String row = "09010000,All," + year + "," + (sent == null ? "" : sent) + "," + rate + "," + n;
        Intake.Outcome outcome = read(with("cells: { " + form + " }"), HEADER + "\n" + row + "\n");
        assertThat(outcome.lines()).isEmpty();
        assertThat(told(outcome)).containsExactly("09010000 2011-12 " + expected);
    }

    @Test
    void what_no_form_fits_is_refused_and_shown_as_it_stands() throws IOException {
        Intake.Outcome outcome = read(
                with("cells: { percent: '0.975', year: '{to}' }"),
                HEADER + "\n09010000,All,SY12,,high%,10\n09010000,All,2012,,1,1 234\n");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(0, 2, 0, 0));
        assertThat(outcome.lines()).contains("found \"SY12\"", "found \"1 234\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|95.3|1.234,5",
                "1.234,5|95.30|1.234,5",
                "1.234,5|1234.567|1.234,5",
                "1 234,5|1.234|1 234,5",
            })
    void a_point_where_a_comma_stands_before_decimals_is_refused_and_never_guessed(
            String form, String rate, String allowed) throws IOException {
        Intake.Outcome outcome =
                read(with("cells: { number: '" + form + "' }"), HEADER + "\n09010000,All,2011-12,," + rate + ",10\n");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(0, 1, 0, 0));
        assertThat(outcome.lines())
                .contains(":2:Rate: IN-013 the number is not written as the contract says; found \"" + rate + "\"")
                .contains("a number such as " + allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent: '0.975'|0.005|0.0%|0.5",
                "percent: '0.975'|0.953|0.0%|95.3",
                "percent: '0.975'|0.953|General|95.3",
                "percent: '0.975'|1|General|100",
                "percent: '97.5%'|0.953|0.0%|95.3",
                "percent: '97.5%'|95.3|General|95.3",
                "number: '1.234,5'|1.234|General|1.234",
                "number: '1.234,5'|0.012|General|0.012",
                "number: '1.234,5'|1234|#,##0|1234",
                "number: '1 234,5'|95.3|0.00|95.3",
            })
    void a_number_that_a_workbook_keeps_is_read_by_no_form_of_text(
            String form, double kept, String format, String expected) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Districts");
            List<String> header = List.of(HEADER.split(","));
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "09010000");
            sheet.value(1, 1, "All");
            sheet.value(1, 2, "2011-12");
            sheet.value(1, 4, kept);
            sheet.style(1, 4).format(format).set();
            sheet.value(1, 5, 10);
        }
        assertThat(told(intake(with("cells: { " + form + " }")).read(file)))
                .containsExactly("09010000 2011-12 value " + expected + " of 10");
    }

    @Test
    void rows_are_chosen_and_every_row_that_is_left_out_is_counted_with_its_reason() throws IOException {
        Intake.Outcome outcome = read(with("""
                        rows:
                          - { totals: Code, is: [ALL] }
                          - { only: Group, is: [All, Everyone] }
                          - { not: Year, is: ["2009-10"] }
                        notesBelow: yes"""), HEADER + """

                        ALL,All,2011-12,,50,10
                        09010000,All,2011-12,,50,10
                        09010000,Girls,2011-12,,50,10
                        09010000,Boys,2011-12,,50,10
                        09020000, Everyone ,2011-12,,60,10
                        09020000,All,2009-10,,60,10
                        "Source: a page, printed"
                        Note,,,,,
                        """);
        assertThat(outcome.totals()).isEqualTo(new FileTotals(2, 0, 0, 0, 6));
        assertThat(outcome.lines())
                .contains("any name.csv: IN-073 rows are left out, as the contract says; found" + " 6 of 8 rows: ")
                .contains("\"a total: Code is ALL\" (1)", "\"Group is Girls\" (1)", "\"Year is 2009-10\" (1)")
                .contains("\"a note, with text in its first cell alone\" (2)");
        assertThat(outcome.totals().rowsRead()).isEqualTo(8);
    }

    @Test
    void columns_are_ignored_by_pattern_and_named_and_blank_cells_beside_the_table_do_no_harm() throws IOException {
        Intake.Outcome outcome = read(
                with("ignoredColumns: [\"\", \"Rate *\"]"),
                HEADER + ",Rate low,Rate high,\n09010000,All,2011-12,,50,10,40,60,\n09020000,All,2011-12,,60,10\n"
                        + "09030000,All,2011-12,,60,10,1,2,,,\n09040000,All,2011-12,,60,10,1,2,,more\n");
        assertThat(outcome.totals()).isEqualTo(new FileTotals(3, 1, 0, 0));
        assertThat(outcome.lines())
                .contains(
                        "\"Rate low\" (column G), \"Rate high\" (column H), a column without a name (column I): 3 of 9 columns")
                .contains(": IN-006 ");
    }

    @ParameterizedTest
    @CsvSource({"semicolon,;,windows-1252", "tab,'\t',utf-16", "bar,|,utf-8"})
    void signs_of_a_text_file(String word, String separator, String encoding) throws IOException {
        String text = HEADER.replace(",", separator) + "\r\n"
                + "09010000,Tous les élèves,2011-12,,50,10\r\n".replace(",", separator);
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        Intake.Outcome outcome = read(with("file: { encoding: " + encoding + ", separator: " + word + " }"), bytes);
        assertThat(told(outcome)).containsExactly("09010000 2011-12 value 50 of 10");
    }

    /** Every text is windows-1252, so that a name in UTF-8 would be encoded twice. */
    @ParameterizedTest
    @CsvSource({"true,true", "false,true", "false,false"})
    void a_file_in_utf_8_whose_contract_says_windows_1252_is_read_as_what_it_is(boolean mark, boolean beyondAscii)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + HEADER.replace(",", ";") + "\n09010000;"
                + (beyondAscii ? "Tous les \u00E9l\u00E8ves" : "All") + ";2011-12;;50;10\n";
        String contract = with(
                "file: { encoding: windows-1252, separator: semicolon }\nrows: [ { only: Group, is: [All, \"Tous les"
                        + " \u00E9l\u00E8ves\"] } ]");
        Intake.Outcome outcome = read(contract, text);
        assertThat(told(outcome)).containsExactly("09010000 2011-12 value 50 of 10");
        assertThat(outcome.lines())
                .isEqualTo(
                        beyondAscii
                                ? "official/any name.csv: IN-055 the file is read as utf-8, which its characters are; its contract says"
                                        + " windows-1252; Nothing to do."
                                : "");
    }

    @Test
    void what_is_wrong_in_a_file_of_other_signs_is_told_of_those() throws IOException {
        Intake intake = intake(with("file: { encoding: windows-1252, separator: semicolon }"));
        String header = HEADER.replace(",", ";") + "\n";
        String row = "09010000;\u00E9;2011-12;;50;10\n";
        Issue open = intake.recognise(Reading.write(
                        folder, (header + row + row.replace("50", "\"50")).getBytes(Charset.forName("windows-1252"))))
                .issues()
                .get(0);
        assertThat(open.code()).isEqualTo(IssueCode.OPEN_QUOTE);
        assertThat(open.where().row()).isEqualTo(3);
        assertThat(intake.recognise(Reading.write(folder, header)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.NO_ROWS));
    }

    @Test
    void a_file_in_other_signs_than_its_contract_says_is_refused() throws IOException {
        Intake intake = intake(with("file: { separator: semicolon }"));
        assertThat(intake.recognise(Reading.write(folder, HEADER + "\n09010000,A,2011-12,,5,5\n"))
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_HEADER);
                    assertThat(issue.wrong())
                            .isEqualTo(
                                    "the header is that of other (Another layout), whose cells are separated otherwise");
                    assertThat(issue.found()).isEqualTo("between the cells: comma");
                    assertThat(issue.allowed()).isEqualTo("between the cells: semicolon; encoding utf-8");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digits: 8|9010000",
                "after: 'ST-'|ST-09010000",
                "before: ' - '|09010000 - ALDER",
                "'after': 'ST-', before: ' ', digits: 8|ST-9010000 ALDER",
                "joined: [ { column: Group, digits: 4 } ], digits: 4|901",
                "crosswalk: { file: crosswalks/nces.csv, from: NCES, to: Code }|2500001",
            })
    void codes_of_districts(String codes, String cell) throws IOException {
        Intake.Outcome outcome = read(with("codes: { " + codes + " }"), HEADER + "\n" + cell + ",0,2011-12,,50,10\n");
        assertThat(told(outcome)).containsExactly("09010000 2011-12 value 50 of 10");
    }

    @Test
    void a_code_that_the_crosswalk_does_not_have_is_refused_and_never_guessed() throws IOException {
        Intake.Outcome outcome = read(
                with("codes: { crosswalk: { file: crosswalks/nces.csv, from: NCES, to: Code } }"),
                HEADER + "\n2599999,All,2011-12,,50,10\n");
        assertThat(outcome.codes()).containsExactly(IssueCode.NOT_A_DISTRICT_CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cells: { number: dots }|the form is not known",
                "cells: { percent: 5 }|the form is not known",
                "cells: { year: sometimes }|the form is not known",
                "cells: { date: yesterday }|the form is not known",
                "cells: { absent: { x: lost } }|the meaning of \"x\" is not known",
                "cells: { colour: red }|the key is not known",
                "file: { encoding: ebcdic }|the encoding is not known",
                "file: { separator: dash }|the separator is not known",
                "file: { sheet: One, separator: tab }|a sheet has neither encoding nor separator",
                "rows: [ { only: Nowhere, is: [x] } ]|the column is not one that can be asked",
                "rows: [ { never: Group, is: [x] } ]|the choice says nothing of its column",
                "rows: [ { only: Group } ]|the key is missing",
                "notesBelow: perhaps|the value is neither yes nor no",
                "codes: { digits: many }|the value is not a number of digits",
                "codes: { joined: [ { column: Nowhere } ] }|the column is not one that can be asked",
                "codes: { crosswalk: { file: ../secret.csv, from: A, to: B } }|does not lie beside the contracts",
                "codes: { crosswalk: { file: crosswalks/none.csv, from: A, to: B } }|cannot be used",
                "codes: { crosswalk: { file: crosswalks/nces.csv, from: A, to: Code } }|cannot be used",
            })
    void a_contract_that_cannot_mean_it_is_refused(String keys, String words) {
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> intake(with(keys)));
        assertThat(refusal.issues()).allMatch(i -> i.code() == IssueCode.CONTRACT_INVALID);
        assertThat(refusal.issues().stream().map(Issue::wrong)).anyMatch(wrong -> wrong.contains(words));
    }

    @Test
    void a_personal_column_chooses_no_rows() {
        String personal = with("rows: [ { only: Group, is: [x] } ]")
                .replace(
                        "column: Group, field: not read, type: text, required: yes, personal: no",
                        "column: Group, field: not read, type: text, required: yes, personal: yes");
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> intake(personal));
        assertThat(refusal.issues().toString()).contains("the column is not one that can be asked");
    }

    @Test
    void own_contracts_are_read_beside_those_of_the_program_and_clashes_are_refused() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("other.yaml"), CONTRACT);
        Path shipped = Reading.app().resolve("jobs/contracts");
        assertThat(ContractFiles.read(shipped, List.of(own, folder.resolve("none"))))
                .hasSize(Reading.CONTRACTS.size() + 1)
                .filteredOn(c -> !c.form().identity().isEmpty())
                .singleElement()
                .satisfies(c -> assertThat(c.id()).isEqualTo("other"));
        Files.copy(shipped.resolve("measures.yaml"), own.resolve("measures.yaml"));
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> ContractFiles.read(shipped, List.of(own)));
        assertThat(refusal.issues().toString()).contains("another contract has this name");
    }
}
