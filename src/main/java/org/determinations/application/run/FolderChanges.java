package org.determinations.application.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.ContentHash;
import org.determinations.facts.EarlierResults;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.run.InputFileRecord;

/** How a cycle folder differs now from what a run read in it. */
public final class FolderChanges {
    private final Path cycleFolder;
    private final List<InputFileRecord> files;

    private FolderChanges(Path cycleFolder, List<InputFileRecord> files) {
        this.cycleFolder = cycleFolder;
        this.files = files.stream()
                .filter(file -> !EarlierResults.isIn(file.name()) && !DeskDecisions.isIn(file.name()))
                .toList();
    }

    /** Each difference in words, by name; a second copy of a file that was read is none, as it counts once; one line when the folder is not there. */
    public static List<String> list(Path cycleFolder, List<InputFileRecord> files) {
        if (!Files.isDirectory(cycleFolder)) {
            return List.of("the cycle folder has moved, so changes cannot be detected");
        }
        try {
            return new FolderChanges(cycleFolder, files).list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> list() throws IOException {
        List<String> changes = new ArrayList<>();
        for (InputFileRecord file : files) {
            Path path = cycleFolder.resolve(file.name());
            if (!Files.isRegularFile(path)) {
                changes.add(file.name() + " is gone");
            } else if (Files.size(path) != file.bytes()
                    || !ContentHash.ofFile(path).equals(file.sha256())) {
                changes.add(file.name() + " has changed");
            }
        }
        Set<String> read = files.stream().map(InputFileRecord::name).collect(Collectors.toSet());
        Set<String> contents = files.stream().map(InputFileRecord::sha256).collect(Collectors.toSet());
        for (String folder : folders()) {
            for (Path path : CycleInputs.csvFiles(cycleFolder.resolve(folder), folder.isEmpty())) {
                String name = folder + path.getFileName();
                if (Files.isRegularFile(path) && !read.contains(name) && !contents.contains(ContentHash.ofFile(path))) {
                    changes.add(name + " is new");
                }
            }
        }
        changes.sort(null);
        return changes;
    }

    /** The folders that the run read something in; the cycle folder itself is the empty name. */
    private Set<String> folders() {
        return files.stream()
                .map(file -> file.name().substring(0, file.name().lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
