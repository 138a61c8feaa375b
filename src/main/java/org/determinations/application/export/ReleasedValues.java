package org.determinations.application.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.TextFiles;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.release.Proof;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.release.PublicRelease;
import org.determinations.store.Stores;

/**
 * The file that was released of an official run, held against its record and against the store: an export for the public
 * says what was released, or nothing.
 */
final class ReleasedValues {
    private ReleasedValues() {}

    /**
     * The released files, to be handed out once more. Refused with {@code SY-016} when the released files are not those that the release recorded, with {@code SY-046} for
     * each district of which the store says something else than was released.
     */
    static List<ExportFile> files(Installation installation, Stores stores, RunDossier dossier) {
        RunHeader run = dossier.results().run();
        Installation there = whereReleased(installation, run);
        List<Issue> altered = ReleaseRecord.differences(there, stores, run);
        if (!altered.isEmpty()) {
            throw new Refusal(Refusal.Kind.DIFFERS, altered);
        }
        Path folder = ReleaseFolders.of(there, run);
        String released = TextFiles.read(folder.resolve(PublicRelease.NAME));
        PublicResults results = PublicResults.of(dossier);
        List<ReleaseFile> made = PublicRelease.files(
                dossier.results(),
                results.releasedOn(),
                dossier.amendment(),
                Proof.NONE,
                dossier.plan().jurisdiction().words());
        String stored = made.stream()
                .filter(file -> file.name().equals(PublicRelease.NAME))
                .map(ReleaseFile::text)
                .findFirst()
                .orElseThrow();
        if (!released.equals(stored)) {
            throw new Refusal(Refusal.Kind.DIFFERS, differences(run, released, stored));
        }
        return made.stream()
                .map(file -> ExportFile.of(file.name(), TextFiles.read(folder.resolve(file.name()))))
                .toList();
    }

    /** An export may go to a folder of its own; what was released stands where it was released. */
    private static Installation whereReleased(Installation installation, RunHeader run) {
        Installation usual = installation.writingTo(installation.home().resolve("out"));
        boolean elsewhere = !Files.exists(ReleaseFolders.of(installation, run));
        return elsewhere && Files.exists(ReleaseFolders.of(usual, run)) ? usual : installation;
    }

    private static List<Issue> differences(RunHeader run, String released, String stored) {
        TreeMap<String, String> then = byDistrict(released);
        TreeMap<String, String> now = byDistrict(stored);
        TreeSet<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        List<Issue> issues = new ArrayList<>();
        for (String district : all) {
            if (!Objects.equals(then.get(district), now.get(district))) {
                issues.add(Issue.of(
                        IssueCode.RELEASED_VALUES_DIFFER,
                        SourceRef.ofFile("run " + run.number() + ": district " + district),
                        "the store says something else than was released",
                        now.getOrDefault(district, "no such district"),
                        then.getOrDefault(district, "no such district"),
                        "type determinations runs verify " + run.number()
                                + " and find out who changed it; what is to be"
                                + " corrected is a new run and an amendment"));
            }
        }
        return issues;
    }

    /** Lines by what stands before their first comma. */
    private static TreeMap<String, String> byDistrict(String csv) {
        return csv.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, Math.max(0, line.indexOf(','))),
                        Function.identity(),
                        (first, second) -> first + "; " + second,
                        TreeMap::new));
    }
}
