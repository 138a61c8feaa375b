package org.determinations.application.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.People;
import org.determinations.application.policy.Policies;
import org.determinations.application.run.CycleJurisdiction;
import org.determinations.application.run.LaidOut;
import org.determinations.application.run.StageFolder;
import org.determinations.application.run.StageLocks;
import org.determinations.application.run.StageNeeds;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.people.Right;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.store.LockStore;
import org.determinations.store.Stores;

/**
 * What people do with files that are offered to the folders of a cycle. What is offered lies in the home until a person accepts it;
 * each act is an event of the audit trail with the hash of the file. One per cycle folder.
 */
public final class OfferDesk {
    private final FileDesk desk;
    private final Installation installation;
    private final Path cycleFolder;
    private final CyclePlan plan;
    private final KeptFiles kept;

    private OfferDesk(Installation installation, Path cycleFolder) {
        this.desk = FileDesk.of(installation, cycleFolder);
        this.installation = installation;
        this.cycleFolder = cycleFolder;
        this.plan = desk.plan();
        this.kept = KeptFiles.of(installation);
    }

    /** Refused as by {@code validate} when the folder is none of a cycle. */
    public static OfferDesk of(Installation installation, Path cycleFolder) {
        return new OfferDesk(installation, cycleFolder);
    }

    /**
     * Keeps a file as offered to a folder. Refused with {@code IN-093} for its name, as a run would be refused when no layout fits
     * it or the stage does not read it, and with kind NOTHING_TO_DO when the folder has it, or it waits already and somebody else offered
     * it or it had another name. The same person who offers the same again is answered with the offer that waits.
     *
     * @param content as {@link KeptFiles} took it; forgotten again when the offer is refused
     */
    public OfferLook offer(StageFolder folder, String name, KeptFiles.Kept content) {
        try (ActSession session = ActSession.openOrMake(installation)) {
            Stores stores = session.stores();
            People.of(stores).demandRole(installation.identity(), Right.FILES);
            OfferName.demand(name);
            CycleJurisdiction.demandSame(stores, plan);
            FolderReading reading = new FolderReading(installation, plan, folder, Optional.of(stores));
            Recognition recognition = reading.recognise(kept.path(content.sha256()), folder.prefix() + name);
            RecognisedFile file =
                    recognition.file().orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, recognition.issues()));
            StageNeeds.demandReadable(Policies.governing(installation, plan), folder.stage(), file);
            Offer.Content known = new Offer.Content(
                    plan.cycle(), folder, name, file.contract().kind(), content.sha256(), content.bytes());
            demandNotThere(reading, known);
            long number = session.turn(() -> {
                OfferTrail trail = new OfferTrail(stores);
                Optional<Offer> waits = waiting(desk.offers(Optional.of(stores)), known);
                if (waits.isEmpty()) {
                    return trail.offered(installation.actor(), known, session.now());
                }
                Offer there = waits.get();
                if (!there.content().equals(known)
                        || !trail.isOf(there.number(), installation.actor(), installation.identity())) {
                    throw OfferRefusals.nothingToDo(
                            known,
                            "this very file is offered already",
                            there.called() + ", " + there.content().path());
                }
                return there.number();
            });
            return desk.look(stores, number);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.LOCKED) {
                forgetUnneeded(content.sha256());
            }
            throw refusal;
        }
    }

    private void demandNotThere(FolderReading reading, Offer.Content content) {
        reading.recognised(LaidOut.as(cycleFolder)).stream()
                .flatMap(file -> file.file().stream())
                .filter(file -> file.sha256().equals(content.sha256()))
                .findFirst()
                .ifPresent(file -> {
                    throw OfferRefusals.nothingToDo(content, "the folder has this very file already", file.name());
                });
    }

    private static Optional<Offer> waiting(List<Offer> offers, Offer.Content content) {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.WAITING
                        && offer.content().folder().equals(content.folder())
                        && offer.content().sha256().equals(content.sha256()))
                .findFirst();
    }

    /**
     * Puts an offered file into its folder. A file of the same name is replaced only when it is named, and so is any other; what is
     * replaced is kept. Recorded before it stands: where the machine fails in between, the same act again puts it there.
     *
     * @param replaces name of a file in the folder
     * @param note may be empty
     * @param seen {@link OfferLook#folderPrint} of the page that was looked at; refused with {@code SY-164} when it is not so any more
     */
    public OfferLook accept(long number, Optional<String> replaces, String note, Optional<String> seen) {
        return acting(number, (stores, offer, session) -> {
            FolderHand hand = desk.hand(offer);
            if (offer.state() == OfferState.ACCEPTED) {
                finish(hand, offer);
                return;
            }
            OfferRefusals.demand(offer, OfferState.WAITING);
            String name = offer.content().name();
            seen.ifPresent(print -> hand.demandAsSeen(offer, print));
            hand.demandFree(offer, replaces);
            Optional<Offer.Replaced> old = replaces.map(of -> new Offer.Replaced(of, hand.keep(of)));
            try (FolderHand.Prepared file = hand.prepare(name, offer.content().sha256())) {
                record(
                        session,
                        offer,
                        new Offer.Act(OfferState.ACCEPTED, installation.actor(), session.now(), old, note));
                file.stand();
            }
            old.map(Offer.Replaced::name).filter(of -> !of.equals(name)).ifPresent(hand::remove);
        });
    }

    /** What an earlier try recorded and did not bring to its end. */
    private void finish(FolderHand hand, Offer offer) {
        Offer.Content content = offer.content();
        Optional<String> there = hand.sha256(content.name());
        Optional<Offer.Replaced> old = offer.replaced();
        boolean other = old.filter(of -> !of.name().equals(content.name()))
                .filter(of -> hand.sha256(of.name()).filter(of.sha256()::equals).isPresent())
                .isPresent();
        boolean missing = there.isEmpty()
                || old.filter(of ->
                                of.name().equals(content.name()) && there.get().equals(of.sha256()))
                        .isPresent();
        if (!missing && !other) {
            OfferRefusals.demand(offer, OfferState.WAITING);
        }
        if (missing) {
            try (FolderHand.Prepared file = hand.prepare(content.name(), content.sha256())) {
                file.stand();
            }
        }
        if (other) {
            hand.remove(old.orElseThrow().name());
        }
    }

    /** Refuses an offered file. Its content is forgotten. */
    public OfferLook discard(long number, String note) {
        return acting(number, (stores, offer, session) -> {
            OfferRefusals.demand(offer, OfferState.WAITING);
            record(
                    session,
                    offer,
                    new Offer.Act(OfferState.DISCARDED, installation.actor(), session.now(), Optional.empty(), note));
        });
    }

    /**
     * Takes an accepted file out of its folder and puts back what it had replaced. Refused with {@code SY-161} when the folder holds
     * something else by now. Recorded first: where the machine fails in between, the same act again brings it to its end.
     *
     * @param note why; not empty
     */
    public OfferLook takeBack(long number, String note) {
        return acting(number, (stores, offer, session) -> {
            FolderHand hand = desk.hand(offer);
            if (offer.state() == OfferState.TAKEN_BACK && standsStill(stores, offer, hand)) {
                putBack(offer, hand, () -> {});
                return;
            }
            OfferRefusals.demand(offer, OfferState.ACCEPTED);
            if (note.isBlank()) {
                throw OfferRefusals.notOpen(offer, "a note must say why it is taken back", "", "add a note");
            }
            hand.demandAsAccepted(offer);
            putBack(
                    offer,
                    hand,
                    () -> record(
                            session,
                            offer,
                            new Offer.Act(
                                    OfferState.TAKEN_BACK,
                                    installation.actor(),
                                    session.now(),
                                    Optional.empty(),
                                    note)));
        });
    }

    /** Whether a file that was taken back lies in its folder as it was accepted, and no other offer put it there. */
    private static boolean standsStill(Stores stores, Offer offer, FolderHand hand) {
        Offer.Content content = offer.content();
        return hand.sha256(content.name()).filter(content.sha256()::equals).isPresent()
                && new OfferTrail(stores)
                        .list().stream()
                                .noneMatch(other -> other.state() == OfferState.ACCEPTED
                                        && other.content().path().equals(content.path()));
    }

    private static void putBack(Offer offer, FolderHand hand, Runnable recorded) {
        String name = offer.content().name();
        Optional<Offer.Replaced> old = offer.replaced();
        if (old.isEmpty()) {
            recorded.run();
            hand.remove(name);
            return;
        }
        try (FolderHand.Prepared file = hand.prepare(old.get().name(), old.get().sha256())) {
            recorded.run();
            file.stand();
        }
        if (!old.get().name().equals(name)) {
            hand.remove(name);
        }
    }

    /** An act about one offer, which nobody else acts on and no run reads meanwhile. */
    @FunctionalInterface
    private interface Work {
        void on(Stores stores, Offer offer, ActSession session);
    }

    private OfferLook acting(long number, Work work) {
        if (!ReadyDatabase.exists(installation)) {
            throw OfferRefusals.noSuch(number, List.of());
        }
        try (ActSession session = ActSession.open(installation)) {
            Stores stores = session.stores();
            People.of(stores).demandRole(installation.identity(), Right.FILES);
            Offer asked = desk.get(stores, number);
            Stage stage = asked.content().folder().stage();
            try (LockStore.HeldLock lock = StageLocks.acquire(stores, plan.cycle(), stage, installation)) {
                work.on(stores, desk.get(stores, number), session);
            } catch (Refusal refusal) {
                forgetUnneeded(stores, asked);
                throw refusal;
            }
            forgetUnneeded(stores, asked);
            return desk.look(stores, number);
        }
    }

    /** Also where an act is refused: an earlier one may have been recorded, and its process killed before it came to this. */
    private void forgetUnneeded(Stores stores, Offer offer) {
        Collection<String> needed = OfferTrail.needed(new OfferTrail(stores).list());
        Stream.concat(Stream.of(offer.content().sha256()), offer.replaced().map(Offer.Replaced::sha256).stream())
                .filter(sha256 -> !needed.contains(sha256))
                .forEach(kept::forget);
    }

    private static void record(ActSession session, Offer offer, Offer.Act act) {
        session.turn(() -> {
            new OfferTrail(session.stores()).acted(offer, act);
            return offer;
        });
    }

    private void forgetUnneeded(String sha256) {
        Set<String> needed =
                desk.reading(stores -> stores.map(of -> Set.copyOf(OfferTrail.needed(new OfferTrail(of).list())))
                        .orElse(Set.of()));
        if (!needed.contains(sha256)) {
            kept.forget(sha256);
        }
    }
}
