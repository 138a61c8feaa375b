package org.determinations.policyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.TableRef;

/**
 * Reads the tables of assistance, {@code jobs/assistance/*.yaml}: one file a version. Refused with every PA-007 and PA-004 of a
 * file; the owner of the file acts.
 */
public final class AssistanceFiles {
    private static final String SUFFIX = ".yaml";

    private final Path folder;

    /** The files of a folder, none of them read yet. */
    public AssistanceFiles(Path folder) {
        this.folder = folder;
    }

    /** Every table, by id. */
    public List<AssistanceTable> list() {
        List<Issue> issues = new ArrayList<>();
        List<AssistanceTable> tables = read(issues);
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return tables;
    }

    /** Everything wrong with the tables. */
    public List<Issue> lint() {
        List<Issue> issues = new ArrayList<>();
        read(issues);
        return List.copyOf(issues);
    }

    private List<AssistanceTable> read(List<Issue> issues) {
        return paths().stream().flatMap(path -> read(path, issues).stream()).toList();
    }

    /**
     * The table for the runs of a policy pack: of several the last by id. Refused with {@code FT-040} when no table is for it.
     */
    public AssistanceTable forPolicy(String packId) {
        List<AssistanceTable> tables = list();
        return tables.stream()
                .filter(table -> table.policies().contains(packId))
                .reduce((first, last) -> last)
                .orElseThrow(() -> Refusal.Kind.INPUT.of(
                        IssueCode.NO_ASSISTANCE_TABLE,
                        "jobs/assistance",
                        "no table of assistance is for the policy pack of the run",
                        packId,
                        String.join(
                                ", ",
                                tables.stream()
                                        .flatMap(table -> table.policies().stream())
                                        .distinct()
                                        .toList()),
                        "copy a table that is there under another name, put the pack under its policies and cite what says so;"
                                + " jobs/assistance/README.md says how step by step"));
    }

    private List<Path> paths() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<AssistanceTable> read(Path file, List<Issue> issues) {
        String name = file.getFileName().toString();
        String shown = "assistance/" + name;
        List<Issue> own = new ArrayList<>();
        Optional<AssistanceTable> table = YamlForm.read(file, shown, own).map(form -> {
            TableRef ref = new TableRef(name.substring(0, name.length() - SUFFIX.length()), hash(file));
            return new AssistanceReading(form, own).table(ref);
        });
        issues.addAll(own);
        return table.filter(read -> own.isEmpty());
    }

    private static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
