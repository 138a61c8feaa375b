package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.facts.CheckedFacts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.FactCheck;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.SuccessorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionAndSuccessorRowsTest {
    private static final String DISCREPANCIES = "discrepancy_id,district_code,school_code,kind,subject,reported_at,"
            + "decision,decided_by,decided_on,reason\n";
    private static final String CORRECTED = "district_code,district_name,accountability_level,reason,discrepancy_id\n";
    private static final String SUCCESSORS = "predecessor_code,successor_code,kind,effective_on,note\n";

    @TempDir
    private Path folder;

    @Test
    void a_discrepancy_is_read_with_its_clock_time_and_decision() {
        DiscrepancyFact fact = (DiscrepancyFact) row(DISCREPANCIES
                        + "D-1,09010000,09010005,missing from roster,mathematics,2012-08-07T09:30,ACCEPTED,J. Doe,2012-08-20,checked")
                .facts()
                .get(0);
        assertThat(fact.reportedAt()).isEqualTo(LocalDateTime.parse("2012-08-07T09:30"));
        assertThat(fact.decision()).isEqualTo(DiscrepancyDecision.ACCEPTED);
        assertThat(fact.decidedOn()).contains(LocalDate.parse("2012-08-20"));
        assertThat(fact.source().of("reported_at").column()).isEqualTo("reported_at");
    }

    @ParameterizedTest
    @CsvSource({
        "'D-1,09010000,09010005,k,s,2012-08-07T09:30,PENDING,,,',''",
        "'D-1,09010000,,k,s,2012-08-07 09:30:15,REFUSED,J. Doe,2012-08-20,r',''",
        "'D-1,901,,k,s,2012-08-07T09:30,PENDING,,,',IN-010",
        "',09010000,,k,s,2012-08-07T09:30,PENDING,,,',IN-008",
        "'D-1,09010000,09020005,k,s,2012-08-07T09:30,PENDING,,,',IN-012",
        "'D-1,09010000,5,k,s,2012-08-07T09:30,PENDING,,,',IN-012",
        "'D-1,09010000,,k,s,2012-08-07,PENDING,,,',IN-015",
        "'D-1,09010000,,k,s,,PENDING,,,',IN-008",
        "'D-1,09010000,,k,s,2012-08-07T09:30,pending,,,',IN-012",
        "'D-1,09010000,,k,s,2012-08-07T09:30,ACCEPTED,,2012-08-20,r',IN-025",
        "'D-1,09010000,,k,s,2012-08-07T09:30,ACCEPTED,J. Doe,,r',IN-025",
        "'D-1,09010000,,k,s,2012-08-07T09:30,REFUSED,J. Doe,2012-08-20,',IN-025",
        "'D-1,09010000,,k,s,2012-08-07T09:30,REFUSED,J. Doe,soon,r',IN-015"
    })
    void the_cells_of_a_discrepancy_are_checked(String cells, String code) {
        assertThat(codes(row(DISCREPANCIES + cells))).isEqualTo(expected(code));
    }

    @Test
    void a_corrected_level_names_its_discrepancy() {
        RowResult row = row(CORRECTED + "09010000,Alder Mills,Level 2,,D-1");
        LevelFact fact = (LevelFact) row.facts().get(0);
        assertThat(fact.level()).isEqualTo(AccountabilityLevel.of(2));
        assertThat(fact.discrepancyId()).isEqualTo("D-1");
        assertThat(codes(row(CORRECTED + "09010000,Alder Mills,Level 2,,"))).containsExactly("IN-008");
    }

    @Test
    void each_header_is_recognised_as_its_own_kind() {
        assertThat(kind(DISCREPANCIES + "D-1,09010000,,k,s,2012-08-07T09:30,PENDING,,,\n"))
                .isEqualTo(FileKind.MCAS_DISCREPANCIES);
        assertThat(kind(CORRECTED + "09010000,Alder Mills,Level 2,,D-1\n")).isEqualTo(FileKind.CORRECTED_LEVELS);
        assertThat(kind("district_code,district_name,accountability_level,reason\n09010000,Alder Mills,Level 2,\n"))
                .isEqualTo(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(kind(SUCCESSORS + "09010000,,CLOSED,2013-07-01,\n")).isEqualTo(FileKind.DISTRICT_SUCCESSORS);
    }

    @Test
    void a_succession_names_both_districts() {
        SuccessorFact fact = (SuccessorFact) row(SUCCESSORS + "09010000,09020000,MERGED,2013-07-01,by vote")
                .facts()
                .get(0);
        assertThat(fact.predecessor()).contains(new DistrictCode("09010000"));
        assertThat(fact.district()).isEqualTo(new DistrictCode("09020000"));
        assertThat(fact.kind()).isEqualTo(SuccessionKind.MERGED);
    }

    @ParameterizedTest
    @CsvSource({
        "'09010000,,CLOSED,2013-07-01,',''",
        "',09010000,OPENED,2013-07-01,',''",
        "'09010000,09010000,RENAMED,2013-07-01,',''",
        "'09010000,,MERGED,2013-07-01,',IN-008",
        "',09010000,SPLIT,2013-07-01,',IN-008",
        "'09010000,09020000,CLOSED,2013-07-01,',IN-012",
        "'09010000,09020000,OPENED,2013-07-01,',IN-012",
        "'09010000,09020000,JOINED,2013-07-01,',IN-012",
        "'09010000,09020000,,2013-07-01,',IN-008",
        "'09010000,09020000,MERGED,,',IN-008",
        "'09010000,09020000,MERGED,July,',IN-015",
        "'09010005,09020000,MERGED,2013-07-01,',IN-011"
    })
    void the_cells_of_a_succession_are_checked(String cells, String code) {
        assertThat(codes(row(SUCCESSORS + cells))).isEqualTo(expected(code));
    }

    @Test
    void the_same_discrepancy_twice_counts_once_and_two_of_one_id_are_left_to_the_corrections() {
        String row = "D-1,09010000,,k,s,2012-08-07T09:30,PENDING,,,\n";
        CheckedFacts same = FactCheck.check(facts(DISCREPANCIES + row + row));
        assertThat(same.accepted()).hasSize(1);
        assertThat(Reading.codes(same.issues())).containsExactly(IssueCode.SAME_ROW_TWICE);
        CheckedFacts other = FactCheck.check(facts(DISCREPANCIES + row + row.replace("09010000", "09020000")));
        assertThat(other.accepted()).hasSize(2);
        assertThat(other.issues()).isEmpty();
    }

    @Test
    void a_discrepancy_or_a_succession_alone_makes_no_district() {
        List<Fact> facts = facts(DISCREPANCIES + "D-1,09010000,,k,s,2012-08-07T09:30,PENDING,,,\n");
        assertThat(DistrictAssembly.assemble(facts, List.of(), Map.of(), List.of()))
                .isEmpty();
        assertThat(DistrictAssembly.assemble(
                        facts(SUCCESSORS + "09010000,,CLOSED,2013-07-01,\n"), List.of(), Map.of(), List.of()))
                .isEmpty();
        Issue rejected = Issue.of(
                        IssueCode.UNKNOWN_VALUE,
                        SourceRef.ofRow("d.csv", 2).at("school_code"),
                        "wrong",
                        "",
                        "",
                        "mend it")
                .inDistrict("09010000");
        assertThat(DistrictAssembly.assemble(
                        List.of(), List.of(rejected), Map.of("d.csv", FileKind.MCAS_DISCREPANCIES), List.of()))
                .isEmpty();
    }

    private List<Fact> facts(String text) {
        return Reading.facts(Reading.rows(Reading.write(folder, text)));
    }

    private RowResult row(String text) {
        return Reading.rows(Reading.write(folder, text + "\n")).get(0);
    }

    private FileKind kind(String text) {
        return Reading.recognised(Reading.write(folder, text)).contract().kind();
    }

    private static List<String> codes(RowResult row) {
        return row.issues().stream().map(i -> i.code().code()).toList();
    }

    private static List<String> expected(String code) {
        return Optional.of(Arrays.asList(code.split(" ")))
                .filter(c -> !code.isEmpty())
                .orElse(List.of());
    }
}
