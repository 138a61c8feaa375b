package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.MeasureFact;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with a column for each measure becomes rows, as its contract says, and a contract that cannot mean it is refused. */
class MeasureContractTest {
    private static final String WIDE = """
            contract: wide
            title: Invented results, one row a district
            kind: measures
            bannerRows: 0
            columnOrder: any
            sources:
              P: an invented page
            constants: { school_year: 2011-12 }
            columns:
              - { column: Org Code, field: district_code, type: district code, required: yes, personal: no, source: P }
              - { column: Org Name, field: district_name, type: text, required: yes, personal: no, source: P }
              - { column: Remark, field: not read, type: text, required: no, personal: no, source: P }
            measures:
              - measure: graduation rate
                constants: { blank_status: too small }
                columns:
                  - { column: Grad rate, field: value, type: measure value, required: yes, personal: no, source: P }
                  - { column: Cohort, field: n, type: whole number, required: yes, personal: no, source: P }
              - measure: graduation rate
                constants: { school_year: 2010-11, blank_status: missing }
                columns:
                  - { column: Last year, field: value, type: measure value, required: yes, personal: no, source: P }
              - measure: audit
                columns:
                  - { column: Audit, field: value, type: measure value, required: yes, personal: no, source: P }
            """;
    private static final String HEADER = "Org Code,Org Name,Grad rate,Cohort,Last year,Audit\n";

    @TempDir
    private Path folder;

    private List<RowResult> rows(String text) throws IOException {
        Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(folder.resolve("contracts/wide.yaml"), WIDE);
        FileRecogniser recogniser =
                new FileRecogniser(ContractFiles.read(folder.resolve("contracts")), ShippedJurisdiction.codes());
        RecognisedFile file = recogniser
                .recognise(Reading.write(folder, HEADER + text), "official/wide.csv")
                .file()
                .orElseThrow();
        return Reading.rows(file, 0);
    }

    private static List<String> told(RowResult row) {
        return FactKinds.MEASURE.in(row.facts()).stream()
                .map(MeasureContractTest::told)
                .toList();
    }

    private static String told(MeasureFact fact) {
        return fact.title() + " " + fact.figures().status().word() + " "
                + fact.figures().text() + " of "
                + fact.figures().n().map(n -> n.toString()).orElse("-") + " @"
                + fact.value().where().get(0).column();
    }

    @Test
    void each_group_of_columns_is_a_row_and_constants_say_what_no_column_does() throws IOException {
        List<RowResult> rows = rows("09010000,Alder Mills,91.5,40,90,clean\n09020000,Birch,,8,,findings\n");
        assertThat(told(rows.get(0)))
                .containsExactly(
                        "graduation rate (2011-12) value 91.5 of 40 @Grad rate",
                        "graduation rate (2010-11) value 90 of - @Last year",
                        "audit (2011-12) value clean of - @Audit");
        assertThat(told(rows.get(1)))
                .containsExactly(
                        "graduation rate (2011-12) too small  of 8 @Grad rate",
                        "graduation rate (2010-11) missing  of - @Last year",
                        "audit (2011-12) value findings of - @Audit");
        assertThat(rows).allMatch(row -> row.issues().isEmpty());
    }

    @Test
    void a_blank_of_which_the_contract_says_nothing_rejects_the_row() throws IOException {
        RowResult row = rows("09010000,Alder Mills,91.5,40,90,\n").get(0);
        assertThat(row.state()).isEqualTo(RowState.REJECTED);
        assertThat(row.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.VALUE_MISSING);
            assertThat(issue.where().column()).isEqualTo("Audit");
            assertThat(issue.wrong()).contains("the measure audit has no value");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "constants: { school_year: 2011-12 }|constants: { school_year: 2011 }|the constant is not a school year",
                "constants: { school_year: 2011-12 }|constants: { n: 5 }|no required column feeds a field that is needed",
                "constants: { school_year: 2011-12 }|constants: { school_year: 2011-12, cohort: 5 }|no constant can feed the field",
                "constants: { school_year: 2011-12 }|constants: { school_year: 2011-12, district_code: 901 }"
                        + "|no constant can feed the field",
                "blank_status: too small|blank_status: hidden|the constant is not a status",
                "blank_status: too small|n: 40|a column and a constant feed the same field",
                "field: n, type: whole number|field: blank_status, type: value status|the field belongs to the whole row",
                "column: Audit, field: value|column: Audit, field: district_name|no required column feeds a field that is needed",
                "column: Remark, field: not read, type: text|column: Remark, field: value, type: measure value"
                        + "|the field belongs to one measure",
                "  - measure: audit|  - name: audit|the key is not known",
                "measures:|indicators:|the key is not known",
                "constants: { school_year: 2010-11, blank_status: missing }|constants: { blank_status: too small }"
                        + "|two columns feed the same field",
            })
    void a_contract_that_cannot_mean_it_is_refused(String from, String to, String words) throws IOException {
        assertThat(WIDE).contains(from);
        Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(folder.resolve("contracts/wide.yaml"), WIDE.replace(from, to));
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> ContractFiles.read(folder.resolve("contracts")));
        assertThat(refusal.issues()).allMatch(i -> i.code() == IssueCode.CONTRACT_INVALID);
        assertThat(refusal.issues().stream().map(Issue::wrong)).anyMatch(wrong -> wrong.contains(words));
    }
}
