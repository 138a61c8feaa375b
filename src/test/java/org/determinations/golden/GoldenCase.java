package org.determinations.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.Alignment;
import org.determinations.determination.FactDateCheck;
import org.determinations.determination.StageDetermination;
import org.determinations.facts.UnknownUnits;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.determinations.model.fact.Fact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One golden case: a folder with its inputs, what is expected of them, and the reasoning by hand. */
public record GoldenCase(Path folder) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Every case, by name. */
    public static List<GoldenCase> listAll() {
        Path root = ShippedPolicies.root().resolve("src/test/resources/golden");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode about() {
        return YAML.readTree(folder.resolve("case.yaml").toFile());
    }

    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        about().path("rules").forEach(rule -> rules.add(rule.asString()));
        return rules;
    }

    /** Name of each expected file to what the program answers now. */
    Map<String, String> run() {
        return answers(facts(), pack());
    }

    /** What the case's files say. */
    StageFacts facts() {
        JsonNode about = about();
        return CaseInput.read(
                folder.resolve("input"),
                cycle(about),
                Worded.find(Stage.class, about.path("stage").asString()).orElseThrow(),
                LocalDate.parse(about.path("stageDate").asString()));
    }

    /** The pack for which the case was worked out. */
    PolicyPack pack() {
        JsonNode about = about();
        PolicyPack pack = ShippedPolicies.files().load(ShippedPolicies.folder(), cycle(about), Set.of(""));
        if (!pack.id().equals(about.path("pack").asString())) {
            throw new IllegalStateException(folder + " was worked out for another pack than " + pack.id());
        }
        return pack;
    }

    /** Whether an issue of the case would stop a run. */
    boolean stopsTheRun() {
        return issues(facts(), pack()).stream().anyMatch(issue -> issue.severity() == Severity.CRITICAL);
    }

    private static SchoolYear cycle(JsonNode about) {
        return SchoolYear.parse(about.path("cycle").asString()).orElseThrow();
    }

    private static List<Issue> issues(StageFacts facts, PolicyPack pack) {
        List<Issue> issues = new ArrayList<>();
        facts.districts().forEach(district -> issues.addAll(district.quarantined()));
        issues.addAll(FactDateCheck.check(facts));
        List<DistrictFacts> known =
                facts.districts().stream().filter(GoldenCase::isOfTheStage).toList();
        List<Fact> rows =
                facts.districts().stream().flatMap(DistrictFacts::accepted).toList();
        Set<DistrictCode> codes = known.stream().map(DistrictFacts::code).collect(Collectors.toSet());
        List<Issue> decisions = new ArrayList<>(UnknownUnits.check(rows, codes::contains, List.of()));
        decisions.addAll(Alignment.check(facts.withDistricts(known), pack));
        decisions.sort(Comparator.comparing(Issue::district));
        issues.addAll(decisions);
        return issues;
    }

    private static boolean isOfTheStage(DistrictFacts district) {
        return district.accepted().anyMatch(fact -> fact.described().kind().makesUnitKnown())
                || !district.quarantined().isEmpty();
    }

    private static Map<String, String> answers(StageFacts facts, PolicyPack pack) {
        List<Issue> issues = issues(facts, pack);
        Map<String, String> files = new TreeMap<>();
        files.put("issues.csv", CaseText.issues(issues));
        if (issues.stream().noneMatch(issue -> issue.severity() == Severity.CRITICAL)) {
            StageDetermination result = Alignment.determine(facts, pack);
            files.put("determinations.csv", CaseText.determinations(result.determinations()));
            files.put("explanations.txt", CaseText.explanations(result.determinations(), result.warnings()));
        }
        return files;
    }

    /** Name of each expected file to its text. */
    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        for (String name : names(folder.resolve("expected"))) {
            files.put(name, text(folder.resolve("expected").resolve(name)));
        }
        return files;
    }

    void write(Map<String, String> files) {
        try {
            Files.createDirectories(folder.resolve("expected"));
            for (String name : names(folder.resolve("expected"))) {
                Files.delete(folder.resolve("expected").resolve(name));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(
                        folder.resolve("expected").resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder, sorted; none when it is not there. */
    static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
