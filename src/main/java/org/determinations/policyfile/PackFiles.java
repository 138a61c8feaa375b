package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.policy.PackShape;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.PolicyPack;

/**
 * A folder of policy packs: calendar, lock and one folder for each pack version. A pack is only handed out when nothing at
 * all is wrong with it; otherwise the refusal carries every issue. Who must act: the policy owner.
 */
public final class PackFiles {
    private static final String PACK_FILE = "pack.yaml";

    private final List<PackShape> shapes;
    private final Map<String, PackBodyReader> bodies;

    /**
     * Files held against the shapes of policy that the program has.
     *
     * @param shapes the first is that of a pack that names none
     * @param bodies readers of the shapes that have a file of their own, by the shape's word
     */
    public PackFiles(List<PackShape> shapes, Map<String, PackBodyReader> bodies) {
        this.shapes = List.copyOf(shapes);
        this.bodies = Map.copyOf(bodies);
    }

    /**
     * The pack that governs a cycle of a jurisdiction. Refused: PA-001 when the calendar has none (the message lists the cycles that have
     * one), PA-002 and PA-014 when it is not what the lock says, and everything that {@link #lint} finds in it.
     */
    public PolicyPack load(Path policiesFolder, SchoolYear cycle, Set<String> jurisdictions) {
        List<Issue> issues = new ArrayList<>();
        PolicyCalendar calendar = CalendarReader.read(policiesFolder, issues);
        refuse(issues);
        Optional<String> packId = calendar.findPackId(cycle, jurisdictions);
        if (packId.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, noPack(cycle, jurisdictions, calendar));
        }
        LockFile lock = LockFile.read(policiesFolder, issues);
        Optional<PolicyPack> pack = read(policiesFolder.resolve(packId.get()), Optional.of(lock), issues);
        refuse(issues);
        return pack.orElseThrow(() -> new IllegalStateException("no pack and no issue"));
    }

    /** The calendar alone; refused when it cannot be read or has a gap or an overlap. */
    public PolicyCalendar loadCalendar(Path policiesFolder) {
        List<Issue> issues = new ArrayList<>();
        PolicyCalendar calendar = CalendarReader.read(policiesFolder, issues);
        refuse(issues);
        return calendar;
    }

    /** A pack in any folder, such as a draft: held against everything but the lock and the calendar. */
    public PolicyPack loadFolder(Path packFolder) {
        List<Issue> issues = new ArrayList<>();
        Optional<PolicyPack> pack = read(packFolder, Optional.empty(), issues);
        refuse(issues);
        return pack.orElseThrow(() -> new IllegalStateException("no pack and no issue"));
    }

    /** Everything wrong with a pack in any folder, such as a draft: held against everything but the lock and the calendar. */
    public List<Issue> lintFolder(Path packFolder) {
        List<Issue> issues = new ArrayList<>();
        read(packFolder, Optional.empty(), issues);
        return List.copyOf(issues);
    }

    /** Every file of the pack in a folder, letters included, by path; empty when it cannot be read. */
    public static SortedMap<String, byte[]> contents(Path packFolder) {
        try {
            return FileHashes.read(packFolder);
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }

    /** The hash by which a pack is known, of its files. */
    public static String hash(SortedMap<String, byte[]> contents) {
        return FileHashes.of(contents).combined();
    }

    /**
     * The letters of the pack that a run used. Without any when the folder is gone, or is not what it was then, so that an
     * old run is never told in words that it was not computed under.
     *
     * @param packHash of the pack then
     */
    public static LetterTexts letters(Path policiesFolder, String packId, String packHash) {
        Path folder = policiesFolder.resolve(packId);
        List<Issue> issues = new ArrayList<>();
        try {
            if (FileHashes.of(folder).combined().equals(packHash)) {
                Map<LetterKind, String> texts = LetterFiles.read(folder, packId + "/", issues);
                return issues.isEmpty() ? new LetterTexts(packId, texts) : LetterTexts.none(packId);
            }
        } catch (IOException e) {
            return LetterTexts.none(packId);
        }
        return LetterTexts.none(packId);
    }

    /** Everything wrong with a policies folder: calendar, lock, and every pack, governing or not; in that order. */
    public List<Issue> lint(Path policiesFolder) {
        List<Issue> issues = new ArrayList<>();
        PolicyCalendar calendar = CalendarReader.read(policiesFolder, issues);
        LockFile lock = LockFile.read(policiesFolder, issues);
        TreeSet<String> packIds = new TreeSet<>(listFolders(policiesFolder, issues));
        calendar.entries().forEach(entry -> packIds.add(entry.packId()));
        for (String packId : packIds) {
            read(policiesFolder.resolve(packId), Optional.of(lock), issues)
                    .ifPresent(pack -> checkCalendar(pack, calendar, issues));
        }
        return List.copyOf(issues);
    }

    private Optional<PolicyPack> read(Path folder, Optional<LockFile> lock, List<Issue> issues) {
        String name = folder.getFileName().toString();
        try {
            FileHashes hashes = FileHashes.of(folder);
            lock.ifPresent(l -> issues.addAll(l.check(name, hashes)));
            PackReader reader = new PackReader(name, shapes, bodies);
            Optional<PolicyPack> pack = reader.read(folder, hashes);
            issues.addAll(reader.issues());
            return pack;
        } catch (IOException e) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    SourceRef.ofFile(name),
                    "the folder of the pack cannot be read",
                    "",
                    "",
                    "check that it is there and may be read"));
            return Optional.empty();
        }
    }

    private static void checkCalendar(PolicyPack pack, PolicyCalendar calendar, List<Issue> issues) {
        for (PolicyCalendar.Entry entry : calendar.entries()) {
            if (entry.packId().equals(pack.id()) && !entry.cycles().equals(pack.inForce())) {
                issues.add(Issue.of(
                        IssueCode.CALENDAR_CONTRADICTS,
                        SourceRef.ofFile(CalendarReader.NAME).at(pack.id()),
                        "the calendar and the pack name different cycles",
                        entry.cycles().text(),
                        pack.inForce().text(),
                        "make the two agree"));
            }
        }
    }

    private static List<String> listFolders(Path policiesFolder, List<Issue> issues) {
        try (Stream<Path> folders = Files.list(policiesFolder)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PACK_FILE)))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    SourceRef.ofFile(""),
                    "the policies folder cannot be read",
                    "",
                    "",
                    "check that it is there and may be read"));
            return List.of();
        }
    }

    private static Issue noPack(SchoolYear cycle, Set<String> jurisdictions, PolicyCalendar calendar) {
        return Issue.of(
                IssueCode.NO_PACK,
                SourceRef.ofFile(CalendarReader.NAME),
                "no policy pack governs the cycle",
                cycle.text() + (jurisdictions.contains("") ? "" : " of " + String.join(", ", jurisdictions)),
                calendar.text(),
                "use a cycle that has a pack, or publish one for it: determinations policy publish");
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
    }
}
