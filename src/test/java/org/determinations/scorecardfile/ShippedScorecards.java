package org.determinations.scorecardfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;

/** The scorecards of this repository, with their scenarios. */
public final class ShippedScorecards {
    private static final Path FOLDER = Path.of("src/test/resources/scorecards");

    /** For packs that are published, and so never change. */
    private static final Path FURTHER = Path.of("src/test/resources/scenarios");

    private ShippedScorecards() {}

    /** Names of all packs, in order: those in force, and those that only tests have. */
    public static List<String> names() {
        return Stream.of(ShippedPolicies.folder(), FOLDER)
                .flatMap(ShippedScorecards::names)
                .sorted()
                .toList();
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> packs = Files.list(folder)) {
            return packs
                    .filter(pack -> Files.exists(pack.resolve(ScorecardFiles.NAME)))
                    .map(pack -> pack.getFileName().toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path folder(String name) {
        Path inForce = ShippedPolicies.folder().resolve(name);
        return Files.exists(inForce) ? inForce : FOLDER.resolve(name);
    }

    public static Scorecard read(String name) {
        return ScorecardFiles.read(folder(name));
    }

    /** Every result of every scenario of a pack, file by file, and of the further ones that are tried with it here. */
    public static List<Scenario.Result> results(String name) {
        Scorecard scorecard = read(name);
        List<Issue> issues = new ArrayList<>();
        List<List<Scenario>> files = new ArrayList<>(
                ScenarioFiles.read(folder(name), name + "/", scorecard, issues).values());
        Path further = FURTHER.resolve(name);
        if (Files.exists(further)) {
            files.addAll(ScenarioFiles.readFurther(further, scorecard, issues));
        }
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return files.stream()
                .flatMap(scenarios -> Scenario.evaluate(scorecard, scenarios).stream())
                .toList();
    }
}
