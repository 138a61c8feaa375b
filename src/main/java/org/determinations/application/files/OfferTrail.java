package org.determinations.application.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.run.StageFolder;
import org.determinations.model.SchoolYear;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileKind;
import org.determinations.model.people.Identity;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/**
 * Offers as the audit trail tells of them: there is no other record of an offer, so that there is none that could differ from the
 * trail. Each event says the whole: folder, hash, size, name, what was replaced.
 */
record OfferTrail(Stores stores) {
    private static final String OFFERED = "file offered";
    private static final Map<String, OfferState> ACTS = Stream.of(
                    OfferState.ACCEPTED, OfferState.DISCARDED, OfferState.TAKEN_BACK)
            .collect(Collectors.toMap(OfferTrail::what, Function.identity()));

    private static final Pattern CONTENT = Pattern.compile(
            "(\\d{4}-\\d{2}) ([a-z]+), SHA-256 ([0-9a-f]{64})," + " (\\d{1,18}) bytes of ([a-z-]+), name: ([^,]+)");
    private static final Pattern ACT =
            Pattern.compile("offer (\\d{1,18}), [^,]+, SHA-256 [0-9a-f]{64}, (?:in place of ([^,]+), SHA-256"
                    + " ([0-9a-f]{64}), )?name: [^,]+(?:, note: (.*))?");

    /** Every offer, oldest first. */
    List<Offer> list() {
        Map<Long, Offer> offers = new LinkedHashMap<>();
        for (AuditStore.Event event : stores.audit().list()) {
            if (event.what().equals(OFFERED)) {
                content(event.details())
                        .ifPresent(content -> offers.put(
                                event.number(), new Offer(event.number(), content, List.of(offered(event)))));
            } else if (ACTS.containsKey(event.what())) {
                Matcher told = ACT.matcher(event.details());
                if (told.matches()) {
                    offers.computeIfPresent(Long.valueOf(told.group(1)), (number, offer) -> with(offer, event, told));
                }
            }
        }
        return List.copyOf(offers.values());
    }

    /** Whether that person made the offer, under that name. */
    boolean isOf(long number, String name, Identity identity) {
        return stores.audit().list().stream()
                .filter(event -> event.number() == number)
                .anyMatch(event -> event.who().equals(name) && event.identity().equals(identity));
    }

    /** Adds the event of an offer and gives its number. */
    long offered(String by, Offer.Content content, Instant at) {
        return stores.audit()
                .append(
                        by,
                        OFFERED,
                        where(content) + ", SHA-256 " + content.sha256() + ", " + content.bytes() + " bytes of "
                                + content.kind().word() + ", name: " + content.name(),
                        at)
                .number();
    }

    /** Adds the event of an act about it. */
    void acted(Offer offer, Offer.Act act) {
        Offer.Content content = offer.content();
        String place = act.replaced()
                .map(old -> "in place of " + old.name() + ", SHA-256 " + old.sha256() + ", ")
                .orElse("");
        stores.audit()
                .append(
                        act.by(),
                        what(act.to()),
                        offer.called() + ", " + where(content) + ", SHA-256 " + content.sha256() + ", " + place
                                + "name: " + content.name()
                                + (act.note().isEmpty() ? "" : ", note: " + act.note()),
                        act.at());
    }

    /** Hashes of contents that may still be asked for: what waits, what lies in a folder, and what that took the place of. */
    static Collection<String> needed(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.WAITING || offer.state() == OfferState.ACCEPTED)
                .flatMap(offer -> Stream.concat(
                        Stream.of(offer.content().sha256()), offer.replaced().map(Offer.Replaced::sha256).stream()))
                .collect(Collectors.toSet());
    }

    private static String what(OfferState to) {
        return "file " + to.word();
    }

    private static String where(Offer.Content content) {
        return content.cycle().text() + " " + content.folder().word();
    }

    private static Optional<Offer.Content> content(String details) {
        Matcher told = CONTENT.matcher(details);
        if (!told.matches()) {
            return Optional.empty();
        }
        return SchoolYear.parse(told.group(1))
                .flatMap(cycle -> StageFolder.find(told.group(2))
                        .flatMap(folder -> Worded.find(FileKind.class, told.group(5))
                                .map(kind -> new Offer.Content(
                                        cycle,
                                        folder,
                                        told.group(6),
                                        kind,
                                        told.group(3),
                                        Long.parseLong(told.group(4))))));
    }

    private static Offer.Act offered(AuditStore.Event event) {
        return new Offer.Act(OfferState.WAITING, event.who(), event.at(), Optional.empty(), "");
    }

    private static Offer with(Offer offer, AuditStore.Event event, Matcher told) {
        List<Offer.Act> acts = new ArrayList<>(offer.acts());
        acts.add(new Offer.Act(
                Optional.ofNullable(ACTS.get(event.what())).orElseThrow(),
                event.who(),
                event.at(),
                Optional.ofNullable(told.group(2)).map(name -> new Offer.Replaced(name, told.group(3))),
                Optional.ofNullable(told.group(4)).orElse("")));
        return new Offer(offer.number(), offer.content(), acts);
    }
}
