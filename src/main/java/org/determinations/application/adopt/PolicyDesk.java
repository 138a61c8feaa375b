package org.determinations.application.adopt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.People;
import org.determinations.application.policy.PackDraft;
import org.determinations.application.policy.PackFolders;
import org.determinations.application.policy.PackTrial;
import org.determinations.application.policy.Policies;
import org.determinations.application.validate.PackTrials;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.people.Right;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.PackFiles;
import org.determinations.policyfile.PublishedPacks;

/**
 * Publishes a draft, and makes a published pack a draft again as long as no run used it. Each is an event of the audit trail with the hash of
 * the pack. Where a process dies in between, the same command goes on: what is not in the calendar governs nothing.
 */
public final class PolicyDesk {
    private final Installation installation;
    private final PolicyShelf shelf;

    public PolicyDesk(Installation installation) {
        this.installation = installation;
        this.shelf = new PolicyShelf(installation.policies());
    }

    /** A draft that was looked at: it is sound, its scenarios come out, and it is clear what it governs. */
    private record Candidate(
            PolicyPack pack, SortedMap<String, byte[]> contents, CalendarPlace place, Publication.Tried tried) {

        String id() {
            return pack.id();
        }
    }

    /**
     * Puts a draft among the published packs, locks its files and enters it in the calendar.
     *
     * @throws Refusal SY-201 when it must not be published as it stands, SY-010 without a scenario, the code of whatever is wrong with its
     *     files; SY-009 when it is published already
     */
    public Publication publish(PublishRequest request) {
        Candidate candidate = look(request);
        try (ActSession session = ActSession.openOrMake(installation)) {
            People.of(session.stores()).demandRole(installation.identity(), Right.APPROVE);
            ApprovalCheck.demand(candidate.pack(), installation.actor(), session.today());
            demandSound(candidate.place().in(published().calendar()), copy -> stand(copy, candidate));
            Publication act = publication(candidate);
            session.turn(() -> {
                shelf.add(candidate.id(), candidate.contents());
                shelf.lock(published().lockWith(candidate.id(), candidate.contents()));
                PolicyTrail trail = new PolicyTrail(session.stores());
                if (trail.newest(candidate.id())
                        .filter(PolicyTrail.Act::isPublished)
                        .isEmpty()) {
                    trail.published(act, installation.actor(), session.now());
                }
                return act;
            });
            shelf.calendar(candidate.place().text(published()));
            return act;
        }
    }

    private static void stand(PolicyShelf copy, Candidate candidate) {
        PublishedPacks now = PublishedPacks.read(copy.folder());
        copy.add(candidate.id(), candidate.contents());
        copy.lock(now.lockWith(candidate.id(), candidate.contents()));
        copy.calendar(candidate.place().text(now));
    }

    private PublishedPacks published() {
        return PublishedPacks.read(shelf.folder());
    }

    private Candidate look(PublishRequest request) {
        Path source = PackFolders.getDraft(installation, request.pack());
        SortedMap<String, byte[]> contents = PackFiles.contents(source);
        PublishedPacks now = published();
        demandNew(source.getFileName().toString(), contents, now);
        PolicyPack pack = Policies.files().loadFolder(source);
        CalendarPlace place = CalendarPlace.of(installation, pack, request, now.calendar());
        PackTrial trial = PackTrials.run(installation, source, request.scenarios());
        if (!trial.isPassed()) {
            throw PublishRefusals.scenariosDiffer(trial);
        }
        return new Candidate(
                pack,
                contents,
                place,
                new Publication.Tried(
                        trial.scenarios().size(), trial.unreached().size()));
    }

    private void demandNew(String name, SortedMap<String, byte[]> contents, PublishedPacks now) {
        SortedMap<String, byte[]> there = PackFiles.contents(shelf.of(name));
        if (!now.isLocked(name)) {
            if (!there.isEmpty() && !PackFiles.hash(there).equals(PackFiles.hash(contents))) {
                throw PublishRefusals.somethingThere(name);
            }
            return;
        }
        List<Issue> differences = new ArrayList<>(now.differences(name, contents));
        if (differences.isEmpty() && !there.isEmpty()) {
            differences.addAll(now.differences(name, there));
        }
        if (!differences.isEmpty()) {
            throw PublishRefusals.publishedAlready(name, differences);
        }
        if (governs(now, name) && !there.isEmpty()) {
            throw PublishRefusals.nothingToDo(name, PackFiles.hash(contents));
        }
    }

    private static boolean governs(PublishedPacks now, String pack) {
        return now.calendar().entries().stream()
                .anyMatch(entry -> entry.packId().equals(pack));
    }

    /**
     * Tries a change in a copy of the published packs: refused with what would be wrong that is not wrong now, and where the calendar would
     * not say what is meant.
     */
    private void demandSound(PolicyCalendar meant, Consumer<PolicyShelf> change) {
        List<Issue> before = Policies.files().lint(shelf.folder());
        List<Issue> after = shelf.tried(installation.home(), copy -> {
            change.accept(copy);
            List<Issue> found = new ArrayList<>(Policies.files().lint(copy.folder()));
            found.removeAll(before);
            if (found.isEmpty()
                    && !PublishedPacks.read(copy.folder()).calendar().equals(meant)) {
                throw PublishRefusals.calendarForm();
            }
            return found;
        });
        if (!after.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, after);
        }
    }

    private Publication publication(Candidate candidate) {
        return new Publication(
                shelf.of(candidate.id()),
                PackFiles.hash(candidate.contents()),
                List.copyOf(candidate.contents().keySet()),
                candidate.pack().approval(),
                candidate.place(),
                candidate.tried());
    }

    /**
     * Makes a published pack a draft again: out of the calendar, out of the lock, into the drafts of the home. A pack in whose place it stood
     * governs again.
     *
     * @param note why; not empty
     * @throws Refusal SY-202 when it was not published from this store, a run used the pack, or another was published in its place; SY-009
     *     when it is done already
     */
    public Returned takeBack(String pack, String note) {
        if (note.isBlank() || UnsafeCharacters.findInLine(note).isPresent()) {
            throw PublishRefusals.noNote(pack);
        }
        if (!ReadyDatabase.exists(installation)) {
            throw PublishRefusals.notPublishedHere(pack);
        }
        try (ActSession session = ActSession.open(installation)) {
            People.of(session.stores()).demandRole(installation.identity(), Right.APPROVE);
            PolicyTrail trail = new PolicyTrail(session.stores());
            PolicyTrail.Act newest = trail.newest(pack).orElseThrow(() -> PublishRefusals.notPublishedHere(pack));
            SortedMap<String, byte[]> contents = PackFiles.contents(shelf.of(pack));
            if (!newest.isPublished() && contents.isEmpty() && !published().isLocked(pack)) {
                throw PublishRefusals.takenBackAlready(pack);
            }
            demandUnused(session, pack);
            trail.inPlaceOf(pack).ifPresent(later -> {
                throw PublishRefusals.followed(pack, later);
            });
            demandFree(PackFolders.draft(installation, pack), pack, contents);
            Optional<String> again = newest.inPlaceOf();
            demandSound(without(published().calendar(), pack, again), copy -> {
                PublishedPacks now = PublishedPacks.read(copy.folder());
                copy.calendar(withoutText(now, pack, again));
                copy.lock(now.lockWithout(pack));
                copy.remove(pack);
            });
            Path draft = PackDraft.keep(installation, pack, contents);
            session.turn(() -> {
                shelf.calendar(withoutText(published(), pack, again));
                if (newest.isPublished()) {
                    trail.takenBack(pack, newest.sha256(), note, installation.actor(), session.now());
                }
                return pack;
            });
            shelf.lock(published().lockWithout(pack));
            shelf.remove(pack);
            return new Returned(pack, draft, again.filter(before -> governs(published(), before)));
        }
    }

    private static String withoutText(PublishedPacks now, String pack, Optional<String> again) {
        return again.map(before -> now.calendarReplacing(pack, before)).orElseGet(() -> now.calendarWithout(pack));
    }

    private static PolicyCalendar without(PolicyCalendar calendar, String pack, Optional<String> again) {
        return new PolicyCalendar(calendar.entries().stream()
                .flatMap(entry -> entry.packId().equals(pack)
                        ? again
                                .map(before -> new PolicyCalendar.Entry(entry.cycles(), before, entry.jurisdiction()))
                                .stream()
                        : Stream.of(entry))
                .toList());
    }

    private static void demandFree(Path draft, String pack, SortedMap<String, byte[]> contents) {
        if (Files.exists(draft)
                && !contents.isEmpty()
                && !PackFiles.hash(PackFiles.contents(draft)).equals(PackFiles.hash(contents))) {
            throw PublishRefusals.draftDiffers(pack);
        }
    }

    private static void demandUnused(ActSession session, String pack) {
        if (!session.stores().packs().hashes(pack).isEmpty()) {
            throw PublishRefusals.used(
                    pack,
                    session.stores().runs().list().stream()
                            .filter(run -> run.packId().equals(pack))
                            .map(run -> "run " + run.number())
                            .collect(Collectors.joining(", ")));
        }
    }
}
