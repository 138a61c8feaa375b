package org.determinations.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.OutputFile;

/** A folder as the store remembers it, held against the disk. */
public final class WrittenFolder {
    private final Path out;
    private final Path folder;

    /**
     * @param out names in messages begin below it
     */
    public WrittenFolder(Path out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** One {@code SY-016} for each file that was altered, is missing or was added, by name. */
    public List<Issue> differences(List<OutputFile> written) {
        return differences(written, this::difference);
    }

    /** The same without reading what is in a file: one that is as long as it was is not looked into. */
    public List<Issue> differencesByLength(List<OutputFile> written) {
        return differences(written, this::differenceByLength);
    }

    private List<Issue> differences(List<OutputFile> written, Function<OutputFile, Optional<Issue>> difference) {
        if (!Files.isDirectory(folder)) {
            return List.of(issue(folder, "the folder is missing", "", written.size() + " files"));
        }
        List<Issue> issues = new ArrayList<>();
        written.forEach(file -> difference.apply(file).ifPresent(issues::add));
        Set<String> known = written.stream().map(OutputFile::name).collect(Collectors.toSet());
        for (Path file : listBelow(folder)) {
            if (!known.contains(folder.relativize(file).toString().replace('\\', '/'))) {
                issues.add(issue(file, "the file was added", "", "only files that the program wrote"));
            }
        }
        return issues;
    }

    /** The same for one file of the folder. */
    public Optional<Issue> difference(OutputFile written) {
        Path file = folder.resolve(written.name());
        if (!Files.isRegularFile(file)) {
            return Optional.of(issue(file, "the file is missing", "", "SHA-256 " + written.sha256()));
        }
        String found = hash(file);
        return found.equals(written.sha256())
                ? Optional.empty()
                : Optional.of(issue(file, "the file was altered", "SHA-256 " + found, "SHA-256 " + written.sha256()));
    }

    private Optional<Issue> differenceByLength(OutputFile written) {
        Path file = folder.resolve(written.name());
        if (!Files.isRegularFile(file)) {
            return difference(written);
        }
        long found = file.toFile().length();
        return found == written.bytes()
                ? Optional.empty()
                : Optional.of(issue(file, "the file was altered", found + " bytes", written.bytes() + " bytes"));
    }

    /** A folder that no run and no release of the store has written. */
    public static Issue unknown(Path out, Path folder) {
        return new WrittenFolder(out, folder)
                .issue(folder, "the folder was added: the store knows of no run or release that wrote it", "", "");
    }

    private Issue issue(Path path, String wrong, String found, String allowed) {
        return Issue.of(
                IssueCode.FILE_DIFFERS,
                SourceRef.ofFile(out.relativize(path).toString().replace('\\', '/')),
                wrong,
                found,
                allowed,
                "do not use it; find out who changed it, and restore it from a copy");
    }

    /** Everything below the folder that is no folder itself, by path. */
    private static List<Path> listBelow(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(e -> !Files.isDirectory(e)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every folder of a run below the outputs, by path. */
    public static List<Path> listRuns(Path out) {
        List<Path> runs = new ArrayList<>();
        for (Path cycle : list(out)) {
            for (Path stage : list(cycle)) {
                list(stage).stream()
                        .filter(folder -> String.valueOf(folder.getFileName()).matches("run-\\d+(-CONFIDENTIAL)?"))
                        .forEach(runs::add);
            }
        }
        return runs;
    }

    private static String hash(Path file) {
        try {
            return ContentHash.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
