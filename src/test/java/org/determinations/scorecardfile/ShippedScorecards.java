package org.determinations.scorecardfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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

    private ShippedScorecards() {}

    /**
     * Names of all packs, in order: those that ship, and those that only tests have. One that a second version follows is not among them: it
     * has the same tables and scenarios ({@code PolicyCalendarTest}).
     */
    public static List<String> names() {
        return Stream.of(ShippedPolicies.folder(), FOLDER)
                .flatMap(ShippedScorecards::names)
                .filter(name -> !isFollowed(name))
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

    static boolean isFollowed(String name) {
        return name.endsWith(".1") && Files.exists(ShippedPolicies.folder().resolve(name.replaceFirst("1$", "2")));
    }

    public static Path folder(String name) {
        Path inForce = ShippedPolicies.folder().resolve(name);
        return Files.exists(inForce) ? inForce : FOLDER.resolve(name);
    }

    public static Scorecard read(String name) {
        return ScorecardFiles.read(folder(name));
    }

    /** Every result of every scenario of a pack, file by file. */
    public static List<Scenario.Result> results(String name) {
        Scorecard scorecard = read(name);
        List<Issue> issues = new ArrayList<>();
        Collection<List<Scenario>> files =
                ScenarioFiles.read(folder(name), name + "/", scorecard, issues).values();
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return files.stream()
                .flatMap(scenarios -> Scenario.evaluate(scorecard, scenarios).stream())
                .toList();
    }
}
