package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.application.policy.Policies;
import org.determinations.issue.Issue;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;
import org.determinations.scorecard.scenario.ScenarioCoverage;
import org.determinations.scorecardfile.ScenarioFiles;
import org.determinations.scorecardfile.ScorecardFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to scorecards: its example is a pack that loads, and its scenarios come out. */
class ScorecardGuideTest {
    private static final Path GUIDE =
            ShippedPolicies.root().resolve("src").resolve("docs").resolve("scorecards.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:yaml|csv)\\n(.*?)^```$");
    private static final List<String> FILES =
            List.of("scorecard.yaml", "tables/placement.csv", "scenarios/columbia.csv");
    private static final Pattern NAMED_PACK = Pattern.compile("`([^`/ ]+)`");

    @TempDir
    private Path root;

    private Path folder = Path.of("");

    /** The example in the folder of a pack whose other files are those of the invented State of Franklin. */
    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("columbia-2024.1");
        Path franklin = ShippedPolicies.folder().resolve("franklin-2023.1");
        try (Stream<Path> files =
                Files.walk(franklin).filter(file -> !file.toString().contains("scenarios"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(franklin.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        Path head = folder.resolve("pack.yaml");
        write(
                "pack.yaml",
                Files.readString(head, StandardCharsets.UTF_8)
                        .replace("franklin-2023.1", "columbia-2024.1")
                        .replaceFirst("(?s)  - code: \"NSI\".*?\n\n", "\n"));
        List<String> blocks = blocks();
        for (int i = 0; i < FILES.size(); i++) {
            write(FILES.get(i), blocks.get(i));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String guide() {
        try {
            return Files.readString(GUIDE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks() {
        return BLOCK.matcher(guide()).results().map(block -> block.group(1)).toList();
    }

    @Test
    void the_example_is_a_pack_that_loads() {
        assertThat(Policies.files().loadFolder(folder).rules())
                .extracting(rule -> rule.id())
                .startsWith("GRADUATING", "EVALUATIONS", "PLACING", "RESULTS", "COMPLIANCE", "TOTAL", "CATEGORY")
                .contains("OLD-FINDING", "THIRD-NA", "DECISION", "REVIEW-LIST", "ENFORCEMENT");
    }

    @Test
    void its_scenarios_come_out() {
        assertThat(results())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.differences())
                        .as(result.scenario().id())
                        .isEmpty());
    }

    @Test
    void its_scenarios_reach_every_row() {
        List<Outcome> outcomes =
                results().stream().map(Scenario.Result::outcome).toList();
        assertThat(ScenarioCoverage.of(ScorecardFiles.read(folder), outcomes)).isEmpty();
    }

    @Test
    void it_names_every_pack_with_a_scorecard() throws IOException {
        List<String> named = new ArrayList<>();
        String packsThereAre = guide().split("## Which packs there are", 2)[1];
        Matcher rows = NAMED_PACK.matcher(packsThereAre);
        while (rows.find()) {
            named.add(rows.group(1));
        }
        try (Stream<Path> packs = Files.list(ShippedPolicies.folder())) {
            assertThat(named)
                    .as("packs that scorecards.md names")
                    .containsAll(packs.filter(pack -> Files.exists(pack.resolve(ScorecardFiles.NAME)))
                            .map(pack -> pack.getFileName().toString())
                            .toList());
        }
    }

    private List<Scenario.Result> results() {
        Scorecard scorecard = ScorecardFiles.read(folder);
        List<Issue> issues = new ArrayList<>();
        Map<String, List<Scenario>> files = ScenarioFiles.read(folder, "columbia-2024.1/", scorecard, issues);
        assertThat(issues).isEmpty();
        return files.values().stream()
                .flatMap(scenarios -> Scenario.evaluate(scorecard, scenarios).stream())
                .toList();
    }
}
