package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.determination.Given;
import org.determinations.ingest.Reading;
import org.determinations.ingest.RowResult;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage that is read whole and the same one read a district at a time. */
class StageViewTest {
    private static final DistrictCode ALDER = new DistrictCode("09010000");
    private static final DistrictCode BIRCH = new DistrictCode("09020000");
    private static final DistrictCode CEDAR = new DistrictCode("09030000");
    private static final String INDICATORS = "district_code,district_name,indicator,reviewed_school_year,numerator,"
            + "denominator,percent,reported_value,practices_contribute\n";

    @TempDir
    private Path folder;

    private final List<Fact> rows = new ArrayList<>();
    private final List<Issue> ofRows = new ArrayList<>();
    private final Map<String, FileKind> kinds = new TreeMap<>();

    private void given(String name, String text) {
        RecognisedFile file = new FileRecogniser(Reading.CONTRACTS, ShippedJurisdiction.codes())
                .recognise(Reading.write(folder, text), name)
                .file()
                .orElseThrow();
        kinds.put(name, file.contract().kind());
        List<RowResult> read = Reading.rows(file, 0);
        rows.addAll(Reading.facts(read));
        ofRows.addAll(Reading.issues(read));
    }

    /** Every kind of trouble: a contradiction, a repetition in a file and in another one, a bad row, corrections, decisions. */
    @BeforeEach
    void three_districts() {
        rows.add(CorrectionsTest.level("09010000", 3, "", "levels.csv", 2));
        rows.add(CorrectionsTest.level("09020000", 1, "", "levels.csv", 3));
        given(
                "indicators.csv",
                INDICATORS
                        + "09010000,Alder,11,2011-12,20,20,100,,\n"
                        + "09010000,Alder,11,2011-12,20,20,100,,\n"
                        + "09010000,Alder,11,2011-12,20,20,100,,\n"
                        + "09020000,Birch,14,2011-12,20,20,100,,\n"
                        + "09020000,Birch,14,2011-12,10,20,50,,\n"
                        + "09030000,Cedar,13,2011-12,x,20,100,,\n"
                        + "09030000,Cedar,11,2011-12,19,20,95,,\n");
        given(
                "more.csv",
                INDICATORS + "09010000,Alder,11,2011-12,20,20,100,,\n" + "09030000,Cedar,11,2011-12,19,20,95,,\n");
        given(
                "decisions.csv",
                "district_code,decision,category,decided_by,decided_on,reason,evidence\n"
                        + "09010000,REASSIGN,NI,J. Doe,2012-09-10,why,what\n"
                        + "09990000,ASSIGN,NI,J. Doe,2012-09-10,why,what\n");
        rows.add(CorrectionsTest.discrepancy(
                "09010000", "D-1", DiscrepancyDecision.ACCEPTED, CorrectionsTest.IN_TIME, 2));
        rows.add(CorrectionsTest.discrepancy("09020000", "D-2", DiscrepancyDecision.ACCEPTED, "2012-09-01T09:30", 3));
        rows.add(CorrectionsTest.discrepancy(
                "09030000", "D-3", DiscrepancyDecision.ACCEPTED, CorrectionsTest.IN_TIME, 4));
        rows.add(CorrectionsTest.corrected("09010000", 2, "D-1", 2));
        rows.add(CorrectionsTest.corrected("09020000", 2, "D-2", 3));
        kinds.put("levels.csv", FileKind.ACCOUNTABILITY_LEVELS);
    }

    private StageView.Frame frame() {
        return new StageView.Frame(
                new StageFacts(
                        Given.CYCLE,
                        Stage.OFFICIAL,
                        LocalDate.of(2012, 9, 19),
                        Given.DATA_YEAR,
                        Set.copyOf(kinds.values()),
                        List.of()),
                Optional.of(CorrectionsTest.WINDOW),
                kinds);
    }

    private StagePortion portion(DistrictCode district) {
        return new StagePortion(
                rows,
                ofRows.stream()
                        .filter(issue -> issue.district().equals(district.digits()))
                        .toList(),
                district::equals);
    }

    private StageSurvey survey() {
        StageSurvey survey = new StageSurvey(EarlierResults.known(rows, ofRows, kinds));
        List.of(ALDER, BIRCH, CEDAR).forEach(district -> survey.see(portion(district)));
        return survey;
    }

    @Test
    void the_whole_has_every_district_with_what_stands_of_it() {
        StageView whole = StageView.of(frame(), rows, ofRows);
        assertThat(whole.facts().districts()).extracting(DistrictFacts::code).containsExactly(ALDER, BIRCH, CEDAR);
        assertThat(whole.facts().districts().get(0).level().orElseThrow().level())
                .isEqualTo(AccountabilityLevel.of(2));
        assertThat(whole.facts().districts().get(1).level().orElseThrow().level())
                .isEqualTo(AccountabilityLevel.of(1));
        assertThat(whole.facts().districts().get(1).rejected()).hasSize(2);
        assertThat(whole.facts().districts().get(2).rejected()).hasSize(1);
        assertThat(whole.corrected().notInThisRelease())
                .extracting(DiscrepancyFact::district)
                .containsExactly(BIRCH);
        assertThat(whole.corrected().withoutLevel())
                .extracting(DiscrepancyFact::district)
                .containsExactly(CEDAR);
        assertThat(Reading.codes(whole.issues()))
                .contains(
                        IssueCode.SAME_ROW_TWICE,
                        IssueCode.CONTRADICTING_ROWS,
                        IssueCode.NOT_IN_LEVELS,
                        IssueCode.OUTSIDE_WINDOW,
                        IssueCode.DECISION_UNKNOWN_DISTRICT);
    }

    @Test
    void rows_that_repeat_one_of_their_own_file_are_told_one_by_one_and_those_of_another_file_together() {
        assertThat(StageView.of(frame(), rows, ofRows).issues().stream()
                        .filter(issue -> issue.code() == IssueCode.SAME_ROW_TWICE)
                        .map(issue -> issue.where().text()))
                .containsExactlyInAnyOrder("indicators.csv:3", "indicators.csv:4", "more.csv");
    }

    /** A decision alone makes no district known, so nothing is missed of it. */
    @Test
    void nothing_is_missed_of_what_no_file_of_districts_names() {
        assertThat(StageView.of(frame(), rows, ofRows).issues().stream()
                        .filter(issue -> issue.district().equals("09990000"))
                        .map(Issue::code))
                .containsExactly(IssueCode.DECISION_UNKNOWN_DISTRICT);
    }

    @Test
    void one_district_after_the_other_gives_what_the_whole_gives() {
        StageView whole = StageView.of(frame(), rows, ofRows);
        StageSurvey survey = survey();
        RepeatedFiles repeated = new RepeatedFiles();
        List<DistrictFacts> districts = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        List<DiscrepancyFact> late = new ArrayList<>();
        List<DiscrepancyFact> without = new ArrayList<>();
        for (DistrictCode district : List.of(ALDER, BIRCH, CEDAR, new DistrictCode("09990000"))) {
            StageView view = StageView.of(frame(), portion(district), survey, repeated);
            districts.addAll(view.facts().districts());
            issues.addAll(view.issues());
            late.addAll(view.corrected().notInThisRelease());
            without.addAll(view.corrected().withoutLevel());
        }
        issues.addAll(repeated.issues());
        assertThat(districts).isEqualTo(whole.facts().districts());
        assertThat(issues).containsExactlyInAnyOrderElementsOf(whole.issues());
        assertThat(late).isEqualTo(whole.corrected().notInThisRelease());
        assertThat(without).isEqualTo(whole.corrected().withoutLevel());
    }

    @Test
    void the_survey_knows_what_any_district_has() {
        StageSurvey survey = survey();
        assertThat(survey.known()).containsExactlyInAnyOrder(ALDER, BIRCH, CEDAR);
        assertThat(survey.hasLevels()).isTrue();
        assertThat(survey.hasIndicators()).isTrue();
        assertThat(survey.indicators()).startsWith("11").contains("14");
        assertThat(survey.measures()).isEmpty();
        assertThat(survey.columns()).isNotEmpty();
        rows.removeIf(fact -> fact.source().row().file().equals("levels.csv"));
        assertThat(survey().hasLevels()).isFalse();
    }

    @Test
    void a_measure_of_an_earlier_cycle_is_none_that_the_stage_has() {
        String measures = "unit_code,unit_name,measure,value,n,status,school_year,submitted_on\n";
        given("measures.csv", measures + "09010000,Alder,graduation,88.7,165,,2011-12,2012-06-30\n");
        given(EarlierResults.FOLDER + "2010-11.csv", measures + "09010000,Alder,dropout,1.7,165,,2010-11,2011-06-30\n");
        assertThat(survey().measures()).hasSize(1).allMatch(name -> name.startsWith("graduation"));
    }
}
