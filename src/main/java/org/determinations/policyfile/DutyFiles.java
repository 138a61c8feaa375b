package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.DutyTables;

/** Reads what law and policy ask for after a determination, {@code jobs/duties/*.yaml}: one table a file. */
public final class DutyFiles {
    private static final String SUFFIX = ".yaml";
    private static final String SHOWN = "duties/";
    private static final Comparator<DutyTable> EVERYBODYS_FIRST = Comparator.comparing(
                    (DutyTable table) -> table.scope().jurisdiction().isPresent())
            .thenComparing(DutyTable::id);

    private final Path folder;
    private final Path jurisdictions;
    private final List<Issue> issues = new ArrayList<>();

    private DutyFiles(Path jobs) {
        this.folder = jobs.resolve("duties");
        this.jurisdictions = jobs.resolve("jurisdictions");
    }

    /**
     * The tables that hold for a cycle of a jurisdiction.
     *
     * @param jobs the folder with {@code duties} and {@code jurisdictions}
     * @param jurisdiction its name
     * @throws Refusal with every FT-010 of every file of the folder; the owner of the files acts on it
     */
    public static DutyTables read(Path jobs, String jurisdiction, SchoolYear cycle) {
        DutyFiles files = new DutyFiles(jobs);
        List<DutyTable> held = files.tables().stream()
                .filter(table -> table.scope().holds(cycle, jurisdiction))
                .sorted(EVERYBODYS_FIRST)
                .toList();
        files.demandOnce(held);
        files.demandSound();
        return new DutyTables(held);
    }

    /** Ids of all tables, whatever they are for, in order; refused as when they are read. */
    public static List<String> listIds(Path jobs) {
        DutyFiles files = new DutyFiles(jobs);
        List<String> ids = files.tables().stream().map(DutyTable::id).toList();
        files.demandSound();
        return ids;
    }

    private void demandSound() {
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
    }

    private List<DutyTable> tables() {
        List<DutyTable> tables = new ArrayList<>();
        for (Path file : listFiles()) {
            String name = file.getFileName().toString();
            YamlForm.read(file, SHOWN + name, IssueCode.DUTY_TABLE_INVALID, issues)
                    .flatMap(form -> new DutyReading(form, this::isJurisdiction)
                            .table(name.substring(0, name.length() - SUFFIX.length())))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private boolean isJurisdiction(String name) {
        return Files.isRegularFile(jurisdictions.resolve(name + SUFFIX));
    }

    private List<Path> listFiles() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            issues.add(Issue.of(
                    IssueCode.DUTY_TABLE_INVALID,
                    SourceRef.ofFile(SHOWN),
                    "the folder cannot be read",
                    FaultWords.of(e),
                    "a folder with one .yaml file for each table",
                    "restore jobs/duties from the release"));
            return List.of();
        }
    }

    /** The same duty of two tables would be asked for twice. */
    private void demandOnce(List<DutyTable> held) {
        Map<String, String> seen = new HashMap<>();
        for (DutyTable table : held) {
            for (Duty duty : table.duties()) {
                String before = seen.putIfAbsent(duty.id(), table.id());
                if (before != null) {
                    issues.add(Issue.of(
                            IssueCode.DUTY_TABLE_INVALID,
                            SourceRef.ofFile(SHOWN + table.id() + SUFFIX),
                            "the duty stands in another table for the same cycle",
                            duty.id() + " of " + before,
                            "",
                            "let the earlier table end with the cycle before, or give the duty another id"));
                }
            }
        }
    }
}
