package org.determinations.application.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.scenario.Scenario;
import org.determinations.scorecard.scenario.ScenarioCoverage;
import org.determinations.scorecardfile.ScenarioFiles;

/** Runs the scenarios that a pack ships with, and further ones. */
public final class PackScenarios {
    private final Installation installation;

    public PackScenarios(Installation installation) {
        this.installation = installation;
    }

    /**
     * Every scenario of a pack and every further one, held against its scorecard. Units of one file are one another's units
     * where something is ranked.
     *
     * @param nameOrFolder a published pack, a draft, or the folder of one
     * @param further files of scenarios, and folders of such files, that are not of the pack
     * @throws Refusal SY-010 without pack, scorecard or scenarios; PA-080 to PA-089 for what cannot be read
     */
    public PackTrial run(String nameOrFolder, List<Path> further) {
        Path folder = PackFolders.get(installation, nameOrFolder);
        Scorecard scorecard = PackFolders.scorecard(folder);
        List<List<Scenario>> files = new ArrayList<>(read(folder, scorecard));
        files.addAll(readFurther(further, scorecard));
        List<Scenario.Result> results = files.stream()
                .flatMap(file -> Scenario.evaluate(scorecard, file).stream())
                .toList();
        if (results.isEmpty()) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NOT_FOUND,
                    folder.getFileName() + "/" + ScenarioFiles.FOLDER,
                    "the pack has no scenarios",
                    "",
                    "at least one file " + ScenarioFiles.FOLDER + "/*.csv with a row",
                    "write down facts and what must come out, with the source that prints them");
        }
        List<Outcome> outcomes = results.stream().map(Scenario.Result::outcome).toList();
        return new PackTrial(
                folder.getFileName().toString(),
                PackTrial.Form.TABLES,
                results.stream().map(PackScenarios::tried).toList(),
                ScenarioCoverage.of(scorecard, outcomes).stream()
                        .map(row -> new PackTrial.Unreached(
                                row.table(), row.row(), row.text(), row.where().text()))
                        .toList());
    }

    /** The scenarios, file by file; none where the pack has no such folder. */
    static List<List<Scenario>> read(Path folder, Scorecard scorecard) {
        List<Issue> issues = new ArrayList<>();
        List<List<Scenario>> files =
                List.copyOf(ScenarioFiles.read(folder, folder.getFileName() + "/", scorecard, issues)
                        .values());
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return files;
    }

    private static List<List<Scenario>> readFurther(List<Path> further, Scorecard scorecard) {
        List<List<Scenario>> files = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Path path : further) {
            int before = files.size() + issues.size();
            if (Files.exists(path)) {
                files.addAll(ScenarioFiles.readFurther(path, scorecard, issues));
            }
            if (files.size() + issues.size() == before) {
                issues.add(nothing(path));
            }
        }
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return files;
    }

    private static Issue nothing(Path path) {
        return Issue.of(
                IssueCode.NOT_FOUND,
                SourceRef.ofFile(path.toString()),
                "there are no scenarios at this place",
                "",
                "a CSV file of scenarios, or a folder with such files",
                "correct the place");
    }

    private static PackTrial.Tried tried(Scenario.Result result) {
        Scenario scenario = result.scenario();
        return new PackTrial.Tried(
                scenario.id(),
                scenario.where().text(),
                scenario.source(),
                verdict(result),
                scenario.differs(),
                result.checks().stream()
                        .map(c -> new PackTrial.Expected(c.name(), c.expected(), c.found(), c.isEqual()))
                        .toList());
    }

    private static PackTrial.Verdict verdict(Scenario.Result result) {
        if (result.isEqual()) {
            return PackTrial.Verdict.EQUAL;
        }
        return result.isExplained() ? PackTrial.Verdict.EXPLAINED : PackTrial.Verdict.WRONG;
    }
}
