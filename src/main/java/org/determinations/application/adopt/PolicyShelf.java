package org.determinations.application.adopt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.application.ProcessScratch;
import org.determinations.application.policy.RunPacks;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policyfile.PackFiles;
import org.determinations.policyfile.PublishedPacks;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.WholeFolder;

/**
 * The folder of the published packs, written to. Each file and each pack appears whole or not at all, for whoever may read the calendar that
 * stands there. Refused with SY-008 where nothing may be written, which whoever owns the folder acts on.
 */
record PolicyShelf(Path folder) {

    Path of(String pack) {
        return folder.resolve(pack);
    }

    /** Adds the folder of a pack; one that is there stays. */
    void add(String pack, SortedMap<String, byte[]> contents) {
        Path target = of(pack);
        if (Files.exists(target)) {
            return;
        }
        try {
            WholeFolder.makeNew(target, partial -> {
                Files.createDirectory(partial);
                for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                    Path within = partial.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(within.getParent()));
                    SafeFiles.writeNew(within, file.getValue());
                }
                openLikeTheRest(partial);
                return partial;
            });
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    void lock(String text) {
        replace(PublishedPacks.LOCK, text);
    }

    void calendar(String text) {
        replace(PublishedPacks.CALENDAR, text);
    }

    /** Takes the folder of a pack away; nothing happens when there is none. */
    void remove(String pack) {
        RunPacks.delete(of(pack));
    }

    /** What comes of work on a copy of it, which is gone afterwards. */
    <T> T tried(Path home, Function<PolicyShelf, T> work) {
        Path scratch = null;
        try {
            scratch = ProcessScratch.folderIn(home);
            copyTo(scratch);
            return work.apply(new PolicyShelf(scratch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (scratch != null) {
                RunPacks.delete(scratch);
            }
        }
    }

    private void copyTo(Path other) throws IOException {
        for (Path entry : SafeFiles.list(folder)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                copy(PackFiles.contents(entry), other.resolve(name));
            } else if (!name.startsWith(".")) {
                Files.copy(entry, other.resolve(name));
            }
        }
    }

    private static void copy(SortedMap<String, byte[]> contents, Path target) throws IOException {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Path copied = target.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(copied.getParent()));
            Files.write(copied, file.getValue());
        }
    }

    private void replace(String name, String text) {
        Path target = folder.resolve(name);
        Path partial = SafeFiles.partial(target);
        try {
            Files.deleteIfExists(partial);
            SafeFiles.writeNew(partial, text.getBytes(StandardCharsets.UTF_8));
            openLikeTheRest(partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notWritable(e);
        } finally {
            SafeFiles.discard(partial);
        }
    }

    /** Whoever runs a stage reads the packs; what is new may not be for its writer alone where the rest is for all. */
    private void openLikeTheRest(Path made) throws IOException {
        if (!OwnerOnly.isKnown(made)) {
            return;
        }
        var ofFiles = Files.getPosixFilePermissions(folder.resolve(PublishedPacks.CALENDAR));
        var ofFolders = Files.getPosixFilePermissions(folder);
        try (Stream<Path> all = Files.walk(made)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, Files.isDirectory(path) ? ofFolders : ofFiles);
            }
        }
    }

    private Refusal notWritable(IOException e) {
        return Refusal.Kind.SYSTEM.of(
                IssueCode.OUTPUT_NOT_WRITABLE,
                folder.getFileName().toString(),
                "the folder of the published packs cannot be written",
                String.valueOf(e.getMessage()),
                "",
                "whoever owns the folder of the program types the same command");
    }
}
