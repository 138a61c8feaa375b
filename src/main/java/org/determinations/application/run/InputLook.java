package org.determinations.application.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.ContractFiles;

/**
 * What one folder of a cycle folder holds at the moment, before anything is run. One per look; immutable.
 *
 * @param kinds kinds of the files that are recognised
 * @param unrecognised names of the files that fit no layout, relative to the cycle folder
 * @param changedAt when the newest file was changed; empty without a file
 * @param work SHA-256 over the cycle's dates, the files, the policy in force and the program: the same work has the same
 */
public record InputLook(Set<FileKind> kinds, List<String> unrecognised, Optional<Instant> changedAt, String work) {

    public InputLook {
        kinds = java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
        unrecognised = List.copyOf(unrecognised);
    }

    /** Looks at a folder, such as {@code official}; a folder that is not there holds nothing. */
    public static InputLook at(Installation installation, CyclePlan plan, Path cycleFolder, String folder) {
        FileRecogniser recogniser = new FileRecogniser(
                ContractFiles.read(installation.contracts(), List.of(installation.ownContracts())),
                plan.jurisdiction().codes());
        List<Recognition> found = new ArrayList<>();
        CycleInputs.recogniseFolder(cycleFolder.resolve(folder), folder + "/", recogniser, found);
        Set<FileKind> kinds = new TreeSet<>();
        List<String> unrecognised = new ArrayList<>();
        StringBuilder work = new StringBuilder(plan.toString())
                .append('\n')
                .append(policyHash(installation, plan))
                .append('\n')
                .append(installation.programVersion());
        for (Recognition file : found) {
            file.file()
                    .ifPresentOrElse(known -> kinds.add(known.contract().kind()), () -> unrecognised.add(file.name()));
            work.append('\n').append(file.name()).append(' ').append(contentOf(file));
        }
        return new InputLook(
                kinds,
                unrecognised,
                changedAt(CycleInputs.csvFiles(cycleFolder.resolve(folder), false)),
                ContentHash.hex(work.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String policyHash(Installation installation, CyclePlan plan) {
        try {
            return Policies.governing(installation, plan).hash();
        } catch (Refusal unsound) {
            return unsound.issues().toString();
        }
    }

    /** Why a file is refused stands for its content: another reason is another content. */
    private static String contentOf(Recognition file) {
        return file.file().isPresent()
                ? file.file().get().sha256()
                : file.issues().toString();
    }

    /** A file that was taken away since the folder was listed is left out: the next look sees that. */
    private static Optional<Instant> changedAt(List<Path> files) {
        return files.stream().flatMap(file -> changedAt(file).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Instant> changedAt(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
