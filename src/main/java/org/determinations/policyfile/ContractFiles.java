package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.layout.FileContract;

/**
 * Reads the layouts in which input files are accepted: {@code jobs/contracts/*.yaml} of the program, and those that an
 * installation has of its own.
 */
public final class ContractFiles {

    private ContractFiles() {}

    /**
     * Every contract of a folder, in the order of ids.
     *
     * @throws Refusal with every PA-011 of every file, when one contract contradicts itself or two fit the same header;
     *     the owner of the contracts acts on it
     */
    public static List<FileContract> read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * The same with the contracts of other folders, which need not be there. A contract of theirs says by its identity which
     * text it has, as other text reads a file otherwise.
     */
    public static List<FileContract> read(Path folder, List<Path> own) {
        List<Issue> problems = new ArrayList<>();
        List<FileContract> contracts = new ArrayList<>();
        for (Path file : files(folder)) {
            ContractReading reading = new ContractReading(file);
            reading.contract().ifPresent(contracts::add);
            problems.addAll(reading.problems());
        }
        for (Path other : own) {
            for (Path file : Files.isDirectory(other) ? list(other) : List.<Path>of()) {
                ContractReading reading = new ContractReading(file);
                reading.contract()
                        .map(c -> c.withForm(c.form().identifiedBy(identity(other))))
                        .ifPresent(contracts::add);
                problems.addAll(reading.problems());
            }
        }
        problems.addAll(ambiguities(contracts));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, problems);
        }
        return List.copyOf(contracts);
    }

    /** One contract by itself, whatever others there are. */
    public static FileContract readOne(Path file) {
        ContractReading reading = new ContractReading(file);
        if (!reading.problems().isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, reading.problems());
        }
        return reading.contract().orElseThrow();
    }

    /** Over all the text of a folder: a crosswalk is part of what its contracts mean. */
    private static String identity(Path folder) {
        try {
            return FileHashes.of(folder).combined();
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, noContracts(FaultWords.of(e)));
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> files = list(folder);
        if (files.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, noContracts("a folder without a .yaml file"));
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, noContracts(FaultWords.of(e)));
        }
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

    /** Two contracts of one name, or that one header could fit both. */
    private static List<Issue> ambiguities(List<FileContract> contracts) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
            for (FileContract other : contracts.subList(i + 1, contracts.size())) {
                FileContract one = contracts.get(i);
                if (one.id().equals(other.id())) {
                    issues.add(clash(other, "another contract has this name", other.id(), "a name of its own"));
                } else if (one.form().table().meets(other.form().table()) && covers(one, other) && covers(other, one)) {
                    issues.add(clash(
                            one,
                            "a header could fit this contract and " + other.id(),
                            "",
                            "a required column that the other does not have"));
                }
            }
        }
        return issues;
    }

    private static Issue clash(FileContract contract, String wrong, String found, String allowed) {
        return Issue.of(
                IssueCode.CONTRACT_INVALID,
                SourceRef.ofFile("contracts/" + contract.id() + ".yaml"),
                wrong,
                found,
                allowed,
                "Correct one of the two.");
    }

    private static boolean covers(FileContract one, FileContract other) {
        List<String> open = new ArrayList<>(one.requiredColumns());
        open.addAll(one.optionalColumns());
        return other.requiredColumns().stream()
                .allMatch(column -> open.remove(column) || one.form().ignores(column));
    }
}
