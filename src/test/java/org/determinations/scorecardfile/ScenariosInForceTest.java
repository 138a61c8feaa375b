package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.scorecard.Scenario;
import org.determinations.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** Packs that govern a cycle: their own scenarios come out, or say why not. */
class ScenariosInForceTest {

    @Test
    void every_scenario_of_a_pack_in_force_comes_out_or_says_why_not() throws IOException {
        List<Scenario.Result> results = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Path pack : packs()) {
            Scorecard scorecard = ScorecardFiles.read(pack);
            Map<String, List<Scenario>> files = ScenarioFiles.read(pack, pack.getFileName() + "/", scorecard, issues);
            files.values().forEach(scenarios -> results.addAll(Scenario.evaluate(scorecard, scenarios)));
        }
        assertThat(issues).isEmpty();
        assertThat(results)
                .hasSizeGreaterThan(10)
                .allSatisfy(result -> assertThat(result.isEqual() || result.isExplained())
                        .as(result.scenario().where().text() + " " + result.differences())
                        .isTrue());
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(ShippedPolicies.folder())) {
            return folders.filter(pack -> Files.exists(pack.resolve(ScorecardFiles.NAME)))
                    .sorted()
                    .toList();
        }
    }
}
