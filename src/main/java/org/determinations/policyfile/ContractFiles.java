package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.layout.FileContract;

/** Reads the layouts in which input files are accepted, {@code jobs/contracts/*.yaml}. */
public final class ContractFiles {

    private ContractFiles() {}

    /**
     * Every contract of a folder, in the order of ids.
     *
     * @throws Refusal with every PA-011 of every file, when one contract contradicts itself or two fit the same header;
     *     the owner of the contracts acts on it
     */
    public static List<FileContract> read(Path folder) {
        List<Issue> problems = new ArrayList<>();
        List<FileContract> contracts = new ArrayList<>();
        for (Path file : files(folder)) {
            ContractReading reading = new ContractReading(file);
            reading.contract().ifPresent(contracts::add);
            problems.addAll(reading.problems());
        }
        problems.addAll(ambiguities(contracts));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, problems);
        }
        return List.copyOf(contracts);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, noContracts(e.getClass().getSimpleName()));
        }
        throw new Refusal(Refusal.Kind.INPUT, noContracts("a folder without a .yaml file"));
    }

    private static Issue noContracts(String found) {
        return Issue.of(
                IssueCode.CONTRACT_INVALID,
                SourceRef.ofFile("contracts"),
                "there are no input contracts to read",
                found,
                "one .yaml file for each layout",
                "Restore jobs/contracts from the release.");
    }

    /** Two contracts that one header could fit both. */
    private static List<Issue> ambiguities(List<FileContract> contracts) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
            for (FileContract other : contracts.subList(i + 1, contracts.size())) {
                FileContract one = contracts.get(i);
                if (covers(one, other) && covers(other, one)) {
                    issues.add(Issue.of(
                            IssueCode.CONTRACT_INVALID,
                            SourceRef.ofFile("contracts/" + one.id() + ".yaml"),
                            "a header could fit this contract and " + other.id(),
                            "",
                            "a required column that the other does not have",
                            "Correct one of the two."));
                }
            }
        }
        return issues;
    }

    private static boolean covers(FileContract one, FileContract other) {
        List<String> open = new ArrayList<>(one.requiredColumns());
        open.addAll(one.optionalColumns());
        return other.requiredColumns().stream().allMatch(open::remove);
    }
}
