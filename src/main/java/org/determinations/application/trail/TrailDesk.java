package org.determinations.application.trail;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.database.ActSession;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.people.PageView;
import org.determinations.report.trail.TrailListing;
import org.determinations.report.trail.TrailRow;
import org.determinations.store.Stores;
import org.determinations.store.ViewStore;

/** The trail, asked; and where it is kept which page a person was shown. */
public final class TrailDesk implements AutoCloseable {
    private static final int LONGEST_ADDRESS = 1000;

    private final ActSession session;
    private final Stores stores;

    private TrailDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static TrailDesk open(Installation installation) {
        return new TrailDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    /** Keeps that the person who acts was shown a page. */
    public void shown(String address, Optional<Integer> run, Optional<String> district) {
        Installation installation = session.installation();
        stores.views()
                .append(new PageView(
                        session.now(),
                        installation.actor(),
                        installation.identity().text(),
                        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address,
                        run,
                        district));
    }

    /**
     * What people did, saw and downloaded, newest first; days are those of the default jurisdiction.
     *
     * @param most rows that are given
     */
    public TrailListing list(TrailQuestion asked, int most) {
        ZoneId zone = RunJurisdictions.ofInstallation(session.installation()).zone();
        Optional<DistrictEvents> about = asked.district().map(code -> DistrictEvents.of(stores, code));
        List<TrailRow> acts = asked.asks(TrailRow.Kind.ACT)
                ? stores.audit().list().stream()
                        .filter(event -> asked.asks(event, zone, about))
                        .map(event -> new TrailRow(
                                event.at(),
                                event.who(),
                                event.knownAs(),
                                TrailRow.Kind.ACT,
                                event.what(),
                                event.details()))
                        .toList()
                : List.of();
        ViewStore.Asked views = asked.ofViews(zone);
        boolean seen = asked.asks(TrailRow.Kind.VIEW);
        List<TrailRow> shown = seen
                ? stores.views().list(views, most).stream().map(TrailDesk::row).toList()
                : List.of();
        return new TrailListing(
                asked.words(),
                acts.size() + (seen ? stores.views().count(views) : 0),
                Stream.concat(acts.stream(), shown.stream())
                        .sorted(Comparator.comparing(TrailRow::at).reversed())
                        .limit(most)
                        .toList());
    }

    private static TrailRow row(PageView view) {
        return new TrailRow(view.at(), view.name(), view.knownAs(), TrailRow.Kind.VIEW, "page shown", view.address());
    }
}
