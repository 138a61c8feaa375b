package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.model.SchoolYear;
import org.determinations.policyfile.CodeListFiles;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Student records under the names of another student information system, in another order, are counted by a contract alone. */
class RecordsOfAnotherLayoutTest {
    private static final Path JOBS = Reading.app().resolve("jobs");
    private static final String OWN = """
            school_year,district_code,DOE002,DOE006,DOE010,DOE012,DOE015,DOE016,DOE019,DOE034,DOE036
            2011-12,09010000,Zqxj1,2001-01-01,01,01,09010005,05,00,10,03
            2011-12,09010000,Zqxj2,2001-01-01,01,01,09010005,05,01,40,03
            2011-12,09010000,Zqxj3,2001-01-01,01,01,09010005,05,01,QQ,03
            """;
    private static final String OTHER = """
            Pupil,Year,LEA,Born,Ethnicity,Status,School,Grade,Meals,Setting,Primary,Notes
            Zqxj1,2011-12,09010000,2001-01-01,01,01,09010005,05,00,10,03,Zqxj
            Zqxj2,2011-12,09010000,2001-01-01,01,01,09010005,05,01,40,03,Zqxj
            Zqxj3,2011-12,09010000,2001-01-01,01,01,09010005,05,01,QQ,03,Zqxj
            """;
    private static final String CONTRACT = """
            contract: other-records
            title: records of another system
            kind: student-records
            bannerRows: 0
            columnOrder: any
            sources:
              P: an invented system
            columns:
              - { column: Pupil, field: not read, type: text, required: yes, personal: yes, source: P }
              - { column: Year, field: school_year, type: school year, required: yes, personal: no, source: P }
              - { column: LEA, field: district_code, type: district code, required: yes, personal: no, source: P }
              - { column: Born, field: not read, type: text, required: yes, personal: yes, source: P }
              - { column: Ethnicity, field: DOE010, type: student code, required: yes, personal: no, source: P }
              - { column: Status, field: DOE012, type: student code, required: yes, personal: no, source: P }
              - { column: School, field: not read, type: text, required: no, personal: no, source: P }
              - { column: Grade, field: DOE016, type: student code, required: yes, personal: no, source: P }
              - { column: Meals, field: DOE019, type: student code, required: yes, personal: no, source: P }
              - { column: Setting, field: DOE034, type: student code, required: yes, personal: no, source: P }
              - { column: Primary, field: DOE036, type: student code, required: yes, personal: no, source: P }
              - { column: Notes, field: not read, type: text, required: yes, personal: yes, source: P }
            """;

    @TempDir
    private Path folder;

    private CountedRecords counted(String text) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("other-records.yaml"), CONTRACT);
        Path file = Files.writeString(folder.resolve("records.csv"), text);
        return RecordCounter.count(
                new FileRecogniser(
                                ContractFiles.read(JOBS.resolve("contracts"), List.of(own)),
                                ShippedJurisdiction.codes())
                        .recognise(file, "secondary/records.csv")
                        .file()
                        .orElseThrow(),
                ReadContext.of(
                        new SchoolYear(2012),
                        ShippedJurisdiction.massachusetts(),
                        CodeListFiles.read(JOBS.resolve("codelists"))),
                read -> {});
    }

    @Test
    void they_come_to_the_same_counts_and_the_same_rows_are_rejected() throws IOException {
        CountedRecords own = counted(OWN);
        CountedRecords other = counted(OTHER);
        assertThat(other.totals()).isEqualTo(own.totals());
        assertThat(other.totals().rejected()).isEqualTo(1);
        assertThat(told(other)).isEqualTo(told(own)).isNotEmpty();
        assertThat(other.issues().toString()).contains("Setting").doesNotContain("Zqxj");
    }

    private static List<String> told(CountedRecords counted) {
        return counted.counts().stream()
                .map(count -> count.schoolYear() + " " + count.district().digits() + " " + count.cell() + " "
                        + count.students().value())
                .sorted()
                .toList();
    }
}
