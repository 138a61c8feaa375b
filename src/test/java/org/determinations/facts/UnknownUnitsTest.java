package org.determinations.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.stage.StageFacts;
import org.determinations.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row about a district that a run does not have is told of, of whatever kind it is. */
class UnknownUnitsTest {
    private static final String FILE = "official/rows.csv";
    private static final DistrictCode KNOWN = Samples.district(50);

    private static List<Fact> of(FactKind<?> kind) {
        return Samples.facts(FILE).stream()
                .filter(fact -> fact.described().kind().equals(kind))
                .toList();
    }

    private static StageView stage(List<Fact> facts, List<Issue> ofRows, Map<String, FileKind> kinds) {
        StageFacts empty = new StageFacts(
                new SchoolYear(2012),
                Stage.OFFICIAL,
                LocalDate.parse("2012-09-19"),
                new SchoolYear(2011),
                Set.of(),
                List.of());
        List<Fact> rows = new ArrayList<>(facts);
        rows.add(Samples.level(
                KNOWN,
                new AccountabilityLevel(AccountabilityLevel.Kind.LEVEL, 1, false),
                Samples.source("official/levels.csv", 2)));
        Map<String, FileKind> all = new TreeMap<>(kinds);
        all.put("official/levels.csv", FileKind.ACCOUNTABILITY_LEVELS);
        return StageView.of(new StageView.Frame(empty, Optional.empty(), all), rows, ofRows);
    }

    private static List<Issue> unknown(StageView view) {
        Set<IssueCode> codes = FactKinds.ALL.stream()
                .flatMap(kind -> kind.unknownUnit().stream())
                .collect(Collectors.toSet());
        return view.issues().stream()
                .filter(issue -> codes.contains(issue.code()))
                .toList();
    }

    /** What a kind of fact does not say here is CR-061, or CR-039 in the secondary analysis: a kind that is new needs no line. */
    @Test
    void a_row_of_every_kind_is_told_of_but_for_those_that_make_districts_known_and_the_successor_table() {
        Map<FactKind<?>, String> own = Map.of(
                FactKinds.LEVEL, "",
                FactKinds.INDICATOR, "",
                FactKinds.FINDING, "",
                FactKinds.MEASURE, "",
                FactKinds.SUCCESSOR, "",
                FactKinds.DECISION, "CR-003",
                FactKinds.SECONDARY_DECISION, "CR-036");
        for (FactKind<?> kind : FactKinds.ALL) {
            String code = own.getOrDefault(kind, kind.isReadBy(Stage.SECONDARY) ? "CR-039" : "CR-061");
            List<Fact> rows = of(kind);
            assertThat(rows).as(kind.word()).isNotEmpty();
            assertThat(UnknownUnits.check(rows, KNOWN::equals, List.of()))
                    .as(kind.word())
                    .extracting(issue -> issue.code().code())
                    .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
            assertThat(UnknownUnits.check(rows, any -> true, List.of()))
                    .as(kind.word())
                    .isEmpty();
        }
    }

    @Test
    void a_decision_refuses_the_run_and_any_other_row_is_signed_for() {
        assertThat(IssueCode.DECISION_UNKNOWN_DISTRICT.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(IssueCode.DECISION_NOT_ASKED.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(IssueCode.NOT_IN_OFFICIAL_RUN.severity()).isEqualTo(Severity.WARNING);
        assertThat(IssueCode.ROW_UNKNOWN_DISTRICT.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_stage_says_of_a_lone_discrepancy_where_it_stands_what_it_names_and_what_to_do() {
        List<Fact> alone = of(FactKinds.DISCREPANCY).subList(0, 1);
        StageView view = stage(alone, List.of(), Map.of(FILE, FileKind.MCAS_DISCREPANCIES));
        assertThat(view.facts().districts())
                .extracting(district -> district.code())
                .containsExactly(KNOWN);
        assertThat(unknown(view)).singleElement().satisfies(issue -> {
            assertThat(issue.district()).isEqualTo("09010000");
            assertThat(issue.line())
                    .isEqualTo(FILE
                            + ":24:Org Code: CR-061 the stage does not have this district, so what the row says counts"
                            + " nowhere; found 09010000; allowed: a district with a row of one of these: accountability level,"
                            + " SPP indicator, review finding, measure; Correct the code. If it is right, give the district a row"
                            + " in one of those files, or take this row out.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 09010000",
        "2, '09010000 in 2 rows, also in r.csv:3'",
        "3, '09010000 in 3 rows, also in r.csv:3, r.csv:4'"
    })
    void rows_of_one_kind_and_district_are_one_issue_that_names_each(int count, String found) {
        assertThat(UnknownUnits.check(copies(count), KNOWN::equals, List.of()))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.where().row()).isEqualTo(2);
                    assertThat(issue.found()).isEqualTo(found);
                });
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true"})
    void beyond_ten_more_they_are_counted(int count, boolean counted) {
        String found = UnknownUnits.check(copies(count), KNOWN::equals, List.of())
                .get(0)
                .found();
        assertThat(found).startsWith("09010000 in " + count + " rows").contains("r.csv:12");
        assertThat(found.endsWith(" and 1 more")).isEqualTo(counted);
    }

    /** One decided row in as many rows of a file. */
    private static List<Fact> copies(int count) {
        Fact one = of(FactKinds.DISCREPANCY).get(0);
        List<Fact> rows = new ArrayList<>();
        for (int row = 2; row < 2 + count; row++) {
            rows.add(FactKinds.DISCREPANCY
                    .find(one)
                    .map(fact -> new DiscrepancyFact(
                            fact.discrepancyId(),
                            fact.district(),
                            fact.report(),
                            fact.answer(),
                            Samples.source("r.csv", rows.size() + 2)))
                    .orElseThrow());
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "MERGED, 09010000, 09500000, 'merged, 09500000 follows, effective on 2012-07-01'",
        "CLOSED, 09010000, '', 'closed, effective on 2012-07-01'",
        "OPENED, '', 09010000, 'opened, effective on 2012-07-01'",
        "RENAMED, 09500000, 09010000, ''"
    })
    void what_the_successor_table_says_of_the_district_stands_beside_its_code(
            SuccessionKind kind, String before, String after, String said) {
        SuccessorFact row = new SuccessorFact(
                DistrictCode.find(before),
                DistrictCode.find(after),
                kind,
                LocalDate.parse("2012-07-01"),
                "",
                Samples.source("district-successors.csv", 2));
        List<Fact> rows = new ArrayList<>(of(FactKinds.DISCREPANCY).subList(0, 1));
        rows.add(row);
        assertThat(unknown(stage(rows, List.of(), Map.of(FILE, FileKind.MCAS_DISCREPANCIES))))
                .singleElement()
                .extracting(Issue::found)
                .isEqualTo("09010000" + (said.isEmpty() ? "" : " (successor table: " + said + ")"));
    }

    /** A district whose only row of levels was refused is one of the stage; one whose only row of decisions was refused is not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rejected_row_makes_a_district_known_as_an_accepted_one_of_its_file_does(boolean ofLevels) {
        String file = ofLevels ? "official/levels.csv" : "official/decisions.csv";
        Issue rejected = Issue.of(IssueCode.UNKNOWN_VALUE, SourceRef.ofRow(file, 9), "wrong", "", "", "")
                .inDistrict("09010000");
        StageView view = stage(
                of(FactKinds.DISCREPANCY).subList(0, 1),
                List.of(rejected),
                Map.of(FILE, FileKind.MCAS_DISCREPANCIES, "official/decisions.csv", FileKind.COMPLIANCE_DECISIONS));
        assertThat(unknown(view)).hasSize(ofLevels ? 0 : 1);
        assertThat(view.facts().districts()).hasSize(ofLevels ? 2 : 1);
    }
}
