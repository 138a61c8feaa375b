package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {
    private static final String LEVELS = "district_code,district_name,accountability_level,reason\n";
    private static final String INDICATORS = "district_code,district_name,indicator,reviewed_school_year,numerator,"
            + "denominator,percent,reported_value,practices_contribute\n";
    private static final String FINDINGS = "finding_id,district_code,district_name,source,report_date,criterion,rating,"
            + "correction_due_on,corrected_on,verified_on,entered_on\n";
    private static final String DECISIONS = "district_code,decision,category,decided_by,decided_on,reason,evidence\n";

    private static final String ANSWERS = "district_code,question,decision,decided_by,decided_on,reason\n";
    private static final String COUNTS =
            "school_year,district_code,race_ethnicity,low_income,disability_status,placement,students\n";

    @TempDir
    private Path folder;

    private final List<Fact> facts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private void given(String name, String text) {
        Path path = Reading.write(folder, text);
        RecognisedFile file = new FileRecogniser(Reading.CONTRACTS, ShippedJurisdiction.codes())
                .recognise(path, name)
                .file()
                .orElseThrow();
        List<RowResult> rows = Reading.rows(file, 0);
        facts.addAll(Reading.facts(rows));
        issues.addAll(Reading.issues(rows));
    }

    private CheckedFacts checked() {
        CheckedFacts checked = FactCheck.check(facts);
        issues.addAll(checked.issues());
        return checked;
    }

    private static List<IssueCode> codes(CheckedFacts checked) {
        return Reading.codes(checked.issues());
    }

    @Test
    void an_equal_row_counts_once() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09020000,Birch,Level 2,\n9010000,ALDER,Level 1,\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked)).containsExactly(IssueCode.SAME_ROW_TWICE);
        assertThat(checked.issues().get(0).where().row()).isEqualTo(4);
        assertThat(checked.accepted().stream().map(f -> f.source().row().row()).toList())
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "desk-decisions/a.csv, 'REASSIGN,NI', official/d.csv, 'REASSIGN,NI', IN-017, 1",
        "desk-decisions/a.csv, 'REASSIGN,NI', official/d.csv, 'REASSIGN,NSI', SY-150, 0",
        "desk-decisions/a.csv, 'KEEP,', official/d.csv, 'REASSIGN,NI', SY-150, 0",
        "official/c.csv, 'REASSIGN,NI', official/d.csv, 'REASSIGN,NI', CR-007, 0"
    })
    void a_district_decided_at_the_desk_and_in_a_file_counts_once_if_both_say_the_same(
            String one, String said, String other, String elsewhere, String code, int accepted) {
        given(one, DECISIONS + "09010000," + said + ",Dee,2012-09-10,why,\"record 3, reason OTHER: another\"\n");
        given(other, DECISIONS + "09010000," + elsewhere + ",Ed,2012-09-11,because,\n");
        CheckedFacts checked = checked();
        assertThat(checked.issues()).extracting(issue -> issue.code().code()).containsExactly(code);
        assertThat(checked.accepted()).hasSize(accepted);
        if (code.equals("SY-150")) {
            assertThat(checked.issues().get(0).line())
                    .contains(
                            "district 09010000",
                            "by Dee on 2012-09-10 (record 3)",
                            "by Ed on 2012-09-11 (official/d.csv:2)");
        }
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09010000,Alder,Level 1,\n09020000,Birch,Level 2,\n");
        given("spp.csv", INDICATORS + "09010000,Oak,11,2011-12,,,70,,\n09020000,Birch,11,2011-12,,,70,,\n");
        CheckedFacts before = FactCheck.check(facts);
        Collections.reverse(facts);
        assertThat(FactCheck.check(facts)).isEqualTo(before);
    }

    @Test
    void contradicting_rows_count_not_at_all_and_name_each_other() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09020000,Birch,Level 2,\n09010000,Alder,Level 3,\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked)).containsExactly(IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS);
        assertThat(checked.issues()).allMatch(i -> i.found().equals("rows levels.csv:2 and levels.csv:4"));
        assertThat(checked.accepted()).hasSize(1);
        assertThat(checked.quarantined()).hasSize(2);
    }

    @Test
    void contradicting_files_are_refused_as_such() {
        given("a.csv", LEVELS + "09010000,Alder,Level 1,\n");
        given("b.csv", LEVELS + "09010000,Alder,Level 3,\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked))
                .containsExactly(
                        IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_FILES);
        assertThat(checked.issues())
                .allMatch(issue -> issue.wrong().contains(" of Alder (09010000)"))
                .allMatch(issue -> issue.district().equals("09010000"));
    }

    @Test
    void a_district_without_a_name_in_any_row_is_called_by_its_code() {
        given("a.csv", LEVELS + "09010000,,Level 1,\n");
        given("b.csv", LEVELS + "09010000,,Level 3,\n");
        assertThat(checked().issues())
                .isNotEmpty()
                .allMatch(issue -> issue.wrong().contains(" of district 09010000"));
    }

    @Test
    void only_the_row_that_contradicts_is_rejected() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n");
        given(
                "spp.csv",
                INDICATORS + "09010000,Alder,11,2011-12,,,70,,\n09010000,Alder,12,2011-12,,,70,,\n"
                        + "09010000,Alder,11,2011-12,,,70.0,,\n09010000,Alder,12,2011-12,,,70.8,,\n");
        CheckedFacts checked = checked();
        assertThat(checked.accepted()).hasSize(2);
        assertThat(codes(checked))
                .containsExactly(IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS, IssueCode.SAME_ROW_TWICE);
    }

    @Test
    void a_district_knows_its_rejected_rows_and_what_those_say_that_can_be_read() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09010000,Alder,Level 3,\n09020000,Birch,Level 9,\n");
        CheckedFacts checked = checked();
        List<DistrictFacts> districts = DistrictAssembly.assemble(
                checked.accepted(),
                issues,
                Map.of("levels.csv", FileKind.ACCOUNTABILITY_LEVELS),
                checked.quarantined());
        List<RejectedRow> twice = districts.get(0).rejected(FileKind.ACCOUNTABILITY_LEVELS);
        assertThat(twice).hasSize(2).allMatch(row -> row.said().isPresent());
        assertThat(districts.get(1).rejected(FileKind.ACCOUNTABILITY_LEVELS))
                .singleElement()
                .matches(row -> row.said().isEmpty());
    }

    @Test
    void the_same_finding_id_of_two_districts_is_a_contradiction() {
        given("f.csv", FINDINGS + "F1,09010000,A,MCR,2011-10-07,,,,,,\nF1,09020000,B,MCR,2011-10-07,,,,,,\n");
        assertThat(checked().accepted()).isEmpty();
    }

    @Test
    void two_decisions_for_one_district_are_refused_even_when_they_agree() {
        given("d.csv", DECISIONS + "09010000,KEEP,,J,2012-09-07,why,\n09010000,KEEP,,J,2012-09-07,why,\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked)).containsExactly(IssueCode.TWO_DECISIONS);
        assertThat(checked.accepted()).isEmpty();
    }

    @Test
    void rows_about_students_are_judged_as_every_other_kind() {
        given("answers.csv", ANSWERS + "09010000,A,CONFIRM,J,2012-11-02,why\n09010000,A,CONFIRM,J,2012-11-02,why\n");
        given("counts.csv", COUNTS + "2011-12,09010000,ALL,ALL,ALL,ALL,40\n2011-12,09010000,ALL,ALL,ALL,ALL,41\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked))
                .containsExactly(IssueCode.CONTRADICTING_ROWS, IssueCode.CONTRADICTING_ROWS, IssueCode.SAME_ROW_TWICE);
        assertThat(checked.accepted())
                .singleElement()
                .matches(fact -> fact.source().row().file().equals("answers.csv"));
    }

    @Test
    void a_district_in_one_file_only_is_listed() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09020000,Birch,Level 1,\n");
        given("spp.csv", INDICATORS + "09010000,Alder,11,2011-12,,,70,,\n09030000,Cedar,11,2011-12,,,70,,\n");
        given("f.csv", FINDINGS + "F1,09040000,Dogwood,MCR,2011-10-07,,,,,,\n");
        CheckedFacts checked = checked();
        assertThat(checked.issues().stream()
                        .map(i -> i.district() + " " + i.code().code())
                        .toList())
                .containsExactly("09020000 CR-002", "09030000 CR-001", "09040000 CR-001");
        assertThat(checked.accepted()).hasSize(5);
    }

    @Test
    void levels_alone_say_nothing_of_missing_indicators() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n");
        assertThat(checked().issues()).isEmpty();
    }

    @Test
    void names_that_differ_are_listed_once_for_each_file() {
        String full = "Example Community Horace Mann Charter Public School (District)";
        given("levels.csv", LEVELS + "09010000," + full + ",Level 1,\n09020000,Birch,Level 1,\n");
        String cut = full.substring(0, 53);
        given(
                "spp.csv",
                INDICATORS + "09010000," + cut + ",11,2011-12,,,70,,\n09010000," + cut
                        + ",12,2011-12,,,70,,\n09020000,Birch Bay,11,2011-12,,,70,,\n");
        CheckedFacts checked = checked();
        assertThat(codes(checked)).containsExactly(IssueCode.NAME_DIFFERS, IssueCode.NAME_DIFFERS);
        assertThat(checked.issues().get(0).wrong()).contains("cut off after 53 characters");
        assertThat(checked.issues().get(1).wrong()).doesNotContain("cut off");
    }

    @Test
    void a_rejected_row_makes_no_district_vanish() {
        given("levels.csv", LEVELS + "09020000,Birch,Level 9,\n09010000,Alder,Level 1,\n09030000,Cedar,Level 1,x,y\n");
        List<DistrictFacts> districts = DistrictAssembly.assemble(checked().accepted(), issues, Map.of(), List.of());
        assertThat(districts.stream().map(d -> d.code().digits()).toList())
                .containsExactly("09010000", "09020000", "09030000");
        assertThat(districts.get(0).quarantined()).isEmpty();
        assertThat(districts.get(1).level()).isEmpty();
        assertThat(Reading.codes(districts.get(1).quarantined())).containsExactly(IssueCode.UNKNOWN_VALUE);
    }

    @Test
    void the_name_comes_from_the_levels_first() {
        given(
                "spp.csv",
                INDICATORS + "09010000,Cut,2,,,,70,,\n09010000,Cut,11,2011-12,,,70,,\n09020000,Birch,9,,,,,No,\n");
        given("levels.csv", LEVELS + "09010000,Full,Level 1,\n");
        List<DistrictFacts> districts = DistrictAssembly.assemble(checked().accepted(), issues, Map.of(), List.of());
        assertThat(districts.stream().map(DistrictFacts::name).toList()).containsExactly("Full", "Birch");
        assertThat(districts.get(0).indicators().stream()
                        .map(i -> i.indicator())
                        .toList())
                .containsExactly("2", "11");
    }

    @Test
    void a_decision_alone_makes_no_district() {
        given("levels.csv", LEVELS + "09010000,Alder,Level 1,\n09030000,Cedar,Level 9,\n");
        given(
                "d.csv",
                DECISIONS + "09010000,KEEP,,J,2012-09-07,why,\n09990000,KEEP,,J,2012-09-07,why,\n"
                        + "09980000,REASSIGN,NSI,,2012-09-07,why,\n09030000,ASSIGN,MR,J,2012-09-07,why,\n");
        CheckedFacts checked = checked();
        Map<String, FileKind> kinds =
                Map.of("levels.csv", FileKind.ACCOUNTABILITY_LEVELS, "d.csv", FileKind.COMPLIANCE_DECISIONS);
        List<DistrictFacts> districts = DistrictAssembly.assemble(checked.accepted(), issues, kinds, List.of());
        assertThat(districts.stream().map(d -> d.code().digits()).toList()).containsExactly("09010000", "09030000");
        assertThat(districts).allMatch(d -> d.decision().isPresent());
    }
}
