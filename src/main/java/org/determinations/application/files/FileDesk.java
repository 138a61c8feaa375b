package org.determinations.application.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.run.CyclePlans;
import org.determinations.application.run.LaidOut;
import org.determinations.application.run.StageFolder;
import org.determinations.application.run.StageRunner;
import org.determinations.application.validate.FolderCheck;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Severity;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.store.Stores;

/** The files of a cycle's folders, with what was offered to them, as they are when somebody asks. One per cycle folder. */
public final class FileDesk {
    private final Installation installation;
    private final Path cycleFolder;
    private final CyclePlan plan;
    private final KeptFiles kept;

    private FileDesk(Installation installation, Path cycleFolder) {
        this.installation = installation;
        this.cycleFolder = cycleFolder;
        this.plan = CyclePlans.read(installation, cycleFolder);
        this.kept = KeptFiles.of(installation);
    }

    /** Refused as by {@code validate} when the folder is none of a cycle. */
    public static FileDesk of(Installation installation, Path cycleFolder) {
        return new FileDesk(installation, cycleFolder);
    }

    CyclePlan plan() {
        return plan;
    }

    /** The files of one folder as they are now. */
    public StageFiles list(StageFolder folder) {
        return reading(stores -> {
            FolderReading reading = new FolderReading(installation, plan, folder, stores);
            LaidOut now = LaidOut.as(cycleFolder);
            List<Recognition> files = reading.recognised(now);
            Optional<FolderCheck> check = reading.check(now, files);
            return new StageFiles(
                    plan,
                    folder,
                    reading.newest(),
                    files.stream()
                            .map(file -> reading.file(file, check, file.file().map(reading::sinceNewest)))
                            .toList(),
                    check.map(done -> reading.together(done, files)).orElse(List.of()),
                    reading.gone(files),
                    offers(stores).stream()
                            .filter(offer -> offer.content().folder().equals(folder))
                            .sorted(Comparator.comparing(Offer::number).reversed())
                            .toList(),
                    check.map(FolderCheck::errors));
        });
    }

    /** Every folder that is there or that something was offered to, in the order of the year; never none. */
    public List<StageFiles> listAll() {
        List<Offer> offers = reading(this::offers);
        List<StageFolder> folders = StageFolder.ALL.stream()
                .filter(folder -> Files.isDirectory(cycleFolder.resolve(folder.word()))
                        || offers.stream()
                                .anyMatch(offer -> offer.content().folder().equals(folder)))
                .toList();
        if (folders.isEmpty()) {
            CyclePlans.stages(cycleFolder, StageRunner.RUNNABLE);
        }
        return folders.stream().map(this::list).toList();
    }

    /** Offers to the folders of the cycle, oldest first. */
    List<Offer> offers(Optional<Stores> stores) {
        return stores.map(of -> new OfferTrail(of).list()).orElse(List.of()).stream()
                .filter(offer -> offer.content().cycle().equals(plan.cycle()))
                .toList();
    }

    /** An offer, with what would come of it while it waits. Refused with {@code SY-010} when there is none of that number. */
    public OfferLook show(long number) {
        return reading(stores -> look(stores.orElseThrow(() -> OfferRefusals.noSuch(number, List.of())), number));
    }

    /** The same of a store that is open. */
    OfferLook look(Stores stores, long number) {
        Offer offer = get(stores, number);
        FolderHand hand = hand(offer);
        boolean stands = offer.state() == OfferState.ACCEPTED
                && hand.sha256(offer.content().name())
                        .filter(offer.content().sha256()::equals)
                        .isPresent();
        if (offer.state() != OfferState.WAITING) {
            return new OfferLook(
                    plan, offer, Optional.empty(), Optional.empty(), List.of(), List.of(), stands, hand.print());
        }
        return waiting(stores, offer, hand);
    }

    /** What would come of an offer that waits. */
    private OfferLook waiting(Stores stores, Offer offer, FolderHand hand) {
        StageFolder folder = offer.content().folder();
        FolderReading reading = new FolderReading(installation, plan, folder, Optional.of(stores));
        List<Recognition> now = reading.recognised(LaidOut.as(cycleFolder));
        List<String> sameKind = reading.ofKind(now, offer.content().kind());
        Optional<String> replaces = hand.find(offer.content().name())
                .or(() -> sameKind.size() == 1 ? Optional.of(sameKind.get(0)) : Optional.empty());
        LaidOut then = new LaidOut(
                cycleFolder,
                Map.of(offer.content().path(), kept.path(offer.content().sha256())),
                replaces.filter(name -> !name.equals(offer.content().name()))
                        .map(name -> Set.of(folder.prefix() + name))
                        .orElse(Set.of()));
        List<Recognition> files = reading.recognised(then);
        Optional<FolderCheck> check = reading.check(then, files);
        Recognition itself = reading.recognise(
                kept.path(offer.content().sha256()), offer.content().path());
        Optional<FileSince> since = itself.file()
                .map(file -> now.stream()
                        .filter(other -> replaces.filter(name -> other.name().equals(folder.prefix() + name))
                                .isPresent())
                        .flatMap(other -> other.file().stream())
                        .findFirst()
                        .map(other -> reading.since(other, file))
                        .orElseGet(() -> reading.sinceNewest(file)));
        return new OfferLook(
                plan,
                offer,
                Optional.of(reading.file(itself, check, since)),
                replaces,
                sameKind,
                FolderReading.groups(check.map(done -> done.outcome().issues()).orElse(List.of()).stream()
                        .filter(issue -> issue.severity() == Severity.CRITICAL)
                        .toList()),
                false,
                hand.print());
    }

    Offer get(Stores stores, long number) {
        List<Offer> offers = offers(Optional.of(stores));
        return offers.stream()
                .filter(offer -> offer.number() == number)
                .findFirst()
                .orElseThrow(() -> OfferRefusals.noSuch(number, offers));
    }

    FolderHand hand(Offer offer) {
        return new FolderHand(cycleFolder.resolve(offer.content().folder().word()), kept);
    }

    /** A question to what is stored; to nothing where there is no database yet. */
    <T> T reading(Function<Optional<Stores>, T> question) {
        if (!ReadyDatabase.exists(installation)) {
            return question.apply(Optional.empty());
        }
        try (ActSession session = ActSession.open(installation)) {
            return question.apply(Optional.of(session.stores()));
        }
    }
}
