package org.determinations.application.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.ProcessScratch;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunHeader;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.PackFiles;
import org.determinations.store.Stores;

/** The policy packs of past runs: kept in the store file by file, so that no run depends on a folder that may change. */
public final class RunPacks {
    private RunPacks() {}

    /** Refused with {@code SY-045} when the store keeps another pack under the same id: a change is a new version. */
    public static void demandUnchanged(Stores stores, PolicyPack pack) {
        SortedSet<String> known = stores.packs().hashes(pack.id());
        if (!known.isEmpty() && !known.contains(pack.hash())) {
            throw changed(pack, known.last());
        }
    }

    /** Keeps the pack of a run that begins. */
    public static void keep(Stores stores, Installation installation, PolicyPack pack) {
        if (stores.packs().hashes(pack.id()).isEmpty()) {
            fill(stores, installation, pack.id(), pack.hash());
        }
    }

    /** Keeps the packs of earlier runs that are still installed as they were then. */
    public static void keepInstalled(Stores stores, Installation installation) {
        for (RunHeader run : stores.runs().list()) {
            if (!stores.packs().hashes(run.packId()).contains(run.packHash())) {
                fill(stores, installation, run.packId(), run.packHash());
            }
        }
    }

    private static void fill(Stores stores, Installation installation, String packId, String packHash) {
        SortedMap<String, byte[]> files =
                PackFiles.contents(installation.policies().resolve(packId));
        if (PackFiles.hash(files).equals(packHash)) {
            stores.packs().append(packId, packHash, files);
        }
    }

    /** The pack of a run; refused with {@code SY-044} when neither store nor installation has it as it was. */
    public static PolicyPack get(Installation installation, Stores stores, RunHeader run) {
        return find(installation, stores, run, Policies.files()::loadFolder).orElseThrow(() -> notKept(run));
    }

    /**
     * What is read of the folder of a run's pack: that of the installation where it still is what it was, or one that is
     * written from the store and gone afterwards. Empty when neither has it.
     */
    public static <T> Optional<T> find(
            Installation installation, Stores stores, RunHeader run, Function<Path, T> reading) {
        Path installed = installation.policies().resolve(run.packId());
        if (isWhatItWas(PackFiles.contents(installed), run)) {
            return Optional.of(reading.apply(installed));
        }
        SortedMap<String, byte[]> kept = stores.packs().files(run.packHash());
        if (!isWhatItWas(kept, run)) {
            return Optional.empty();
        }
        Path scratch = scratch(installation);
        try {
            return Optional.of(reading.apply(written(scratch.resolve(run.packId()), kept)));
        } finally {
            delete(scratch);
        }
    }

    private static boolean isWhatItWas(SortedMap<String, byte[]> files, RunHeader run) {
        return !files.isEmpty() && PackFiles.hash(files).equals(run.packHash());
    }

    private static Path written(Path folder, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path scratch(Installation installation) {
        try {
            return ProcessScratch.folderIn(installation.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder and all in it, if it is there. */
    public static void delete(Path scratch) {
        if (!Files.exists(scratch)) {
            return;
        }
        try (Stream<Path> all = Files.walk(scratch)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal changed(PolicyPack pack, String kept) {
        return Refusal.Kind.INPUT.of(
                IssueCode.PACK_CHANGED_UNDER_ID,
                pack.id(),
                "the policy pack is not the one that earlier runs of this store used under the same id",
                "SHA-256 " + pack.hash(),
                "SHA-256 " + kept,
                "restore the published pack; make the change a new version: a folder with an id of its own, its"
                        + " CHANGES.md, and its lines in calendar.yaml and policies.lock");
    }

    private static Refusal notKept(RunHeader run) {
        return Refusal.Kind.INPUT.of(
                IssueCode.PACK_NOT_KEPT,
                "run " + run.number(),
                "the policy pack that the run used is neither in the store nor installed as it was then",
                run.packId(),
                "SHA-256 " + run.packHash(),
                "restore that exact pack in jobs/policies; a store keeps the packs of its runs only since"
                        + " schema 26");
    }
}
