package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;
import org.determinations.scorecard.scenario.ScenarioCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFilesTest {

    @TempDir
    private Path folder;

    private final List<Issue> issues = new ArrayList<>();
    private final Scorecard arizona = ShippedScorecards.read("arizona.1");

    private List<Scenario.Result> results(String text) throws IOException {
        Files.createDirectories(folder.resolve(ScenarioFiles.FOLDER));
        Files.writeString(folder.resolve("scenarios/s.csv"), text);
        Map<String, List<Scenario>> read = ScenarioFiles.read(folder, "p/", arizona, issues);
        return read.values().stream()
                .flatMap(scenarios -> Scenario.evaluate(arizona, scenarios).stream())
                .toList();
    }

    @Test
    void a_scenario_that_comes_out_and_one_that_does_not() throws IOException {
        List<Scenario.Result> results = results("""
                scenario,percent,expect category,expect score,source,differs
                at 80,80,MR,80,printed,
                wrong,79,MR,,printed,
                known,79,MR,,printed,the source contradicts itself
                """);
        assertThat(issues).isEmpty();
        assertThat(results).extracting(Scenario.Result::isEqual).containsExactly(true, false, false);
        assertThat(results).extracting(Scenario.Result::isExplained).containsExactly(false, false, true);
        assertThat(results.get(1).differences()).containsExactly("category: MR expected, NA found");
        assertThat(results.get(1).scenario().where().text()).isEqualTo("p/scenarios/s.csv:3");
    }

    @Test
    void a_status_is_expected_in_parentheses_as_it_is_given_or_without_them() throws IOException {
        List<Scenario.Result> results = results("""
                scenario,percent,expect percent,source
                as given,(missing),(missing),x
                as shown,(missing),missing,x
                another,(missing),(too small),x
                a value,80,(80),x
                """);
        assertThat(issues).isEmpty();
        assertThat(results).extracting(Scenario.Result::isEqual).containsExactly(true, true, false, false);
    }

    @Test
    void rows_that_no_scenario_reaches_are_named() throws IOException {
        List<Outcome> outcomes =
                results("scenario,percent,expect category,source\nat 80,80,MR,x\nat 60,60,NA,x\n").stream()
                        .map(Scenario.Result::outcome)
                        .toList();
        assertThat(ScenarioCoverage.of(arizona, outcomes))
                .extracting(row -> row.table() + " " + row.row() + " " + row.text())
                .containsExactly(
                        "category 3 score from 20 to 49",
                        "category 4 score below 20",
                        "category 5 otherwise",
                        "enforcement 1 final category is NSI",
                        "enforcement 2 final category is NI, streak at least 3",
                        "enforcement 3 final category is NI",
                        "enforcement 4 final category is NA, streak at least 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenario,percnt,expect category,source;a,80,MR,x | write percent if",
                "scenario,percent,expect categry,source;a,80,MR,x | write expect category if",
                "scenario,percent,expect category;a,80,MR | the column is missing",
                "scenario,percent,source;a,80,x | expects nothing",
                "scenario,percent,expect category,source;a,80,MR, | the cell is blank",
                "scenario,percent,expect category,source;a,(too smal),MR,x | (missing), (not valid)",
                "scenario,percent,n of percent,expect category,source;a,80,many,MR,x | a whole number",
                "scenario,percent,expect category,source;a,80 | more or fewer cells",
                "scenario,percent,earlier,earlier base,expect category,source;a,80,MR;NA,MR,MR,x | more or fewer"
            })
    void what_cannot_be_read_is_said(String text, String says) throws IOException {
        results(text.trim().replace(';', '\n') + "\n");
        assertThat(issues).extracting(Issue::code).contains(IssueCode.SCENARIO_UNREADABLE);
        assertThat(issues.stream().map(Issue::line))
                .anySatisfy(line -> assertThat(line).contains(says));
    }

    @Test
    void two_lists_of_earlier_categories_are_of_one_length() throws IOException {
        results("scenario,percent,earlier,earlier base,expect category,source\na,80,MR;NA,MR,MR,x\n");
        assertThat(issues.get(0).line()).contains("differ in length").contains("1 and 2");
    }

    @Test
    void a_pack_without_scenarios_has_none() {
        assertThat(ScenarioFiles.read(folder, "p/", arizona, issues)).isEmpty();
        assertThat(issues).isEmpty();
    }
}
