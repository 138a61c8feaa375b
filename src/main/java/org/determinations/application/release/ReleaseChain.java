package org.determinations.application.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.determinations.application.run.RunReports;
import org.determinations.model.Stage;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.EarlierEdition;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** The releases of one cycle and stage one after the other, as the store recorded them. */
public final class ReleaseChain {
    private ReleaseChain() {}

    /** One run's release or amendment, with the note of its withdrawal; that is empty while it was not withdrawn. */
    private record Link(RunHeader run, ReleaseEvent event, String withdrawn) {}

    /**
     * What a run amends or, once another run was released, would amend; empty for a first release and for the secondary
     * analysis, which determines nothing. A release after one that was withdrawn takes its place as an amendment does: whoever was
     * told another result then is told so.
     */
    public static Optional<Amendment> before(Stores stores, RunHeader run, ZoneId zone) {
        if (run.stage() == Stage.SECONDARY) {
            return Optional.empty();
        }
        List<Link> links = links(stores, run);
        Optional<ReleaseEvent> own = links.stream()
                .filter(link -> link.run().number() == run.number())
                .map(Link::event)
                .findFirst();
        if (earlier(links, own).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(amendment(stores, links, own, zone));
    }

    /** The same for an amendment that is being recorded now. */
    public static Amendment amending(Stores stores, RunHeader run, ReleaseEvent event, ZoneId zone) {
        return amendment(stores, links(stores, run), Optional.of(event), zone);
    }

    private static Amendment amendment(Stores stores, List<Link> links, Optional<ReleaseEvent> own, ZoneId zone) {
        List<Link> before = earlier(links, own);
        List<EarlierEdition> earlier = before.stream()
                .map(link -> new EarlierEdition(
                        RunReports.open(stores, link.run().number()),
                        day(link.event().at(), zone),
                        !link.equals(links.get(0))))
                .toList();
        return new Amendment(
                own.map(event -> day(event.at(), zone)),
                own.map(event -> reason(event, before.get(before.size() - 1))).orElse(""),
                earlier);
    }

    private static List<Link> earlier(List<Link> links, Optional<ReleaseEvent> own) {
        return links.stream()
                .filter(link -> own.map(event -> isBefore(link, event)).orElse(true))
                .toList();
    }

    /** A release needs no note: why it takes the place of one that was withdrawn, the withdrawal said. */
    private static String reason(ReleaseEvent own, Link before) {
        return own.action() == ReleaseAction.AMEND ? own.note() : before.withdrawn();
    }

    /** Of two at the same moment the run with the lower number was released first: an amendment is always the newer run. */
    private static boolean isBefore(Link link, ReleaseEvent own) {
        int order = link.event().at().compareTo(own.at());
        return order < 0 || order == 0 && link.run().number() < own.run();
    }

    /** Oldest release first. */
    private static List<Link> links(Stores stores, RunHeader run) {
        List<Link> links = new ArrayList<>();
        for (RunHeader other : stores.runs().list()) {
            if (other.cycle().equals(run.cycle())
                    && other.stage() == run.stage()
                    && other.state() == RunState.COMPUTED) {
                List<ReleaseEvent> events = stores.releases().list(other.number());
                String withdrawn = events.stream()
                        .filter(event -> event.action() == ReleaseAction.WITHDRAW)
                        .map(ReleaseEvent::note)
                        .reduce("", (first, last) -> last);
                events.stream()
                        .filter(event ->
                                event.action() == ReleaseAction.RELEASE || event.action() == ReleaseAction.AMEND)
                        .forEach(event -> links.add(new Link(other, event, withdrawn)));
            }
        }
        links.sort(Comparator.comparing((Link link) -> link.event().at())
                .thenComparing(link -> link.run().number()));
        return links;
    }

    private static java.time.LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
