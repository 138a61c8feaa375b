package org.determinations.application.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunState;
import org.determinations.store.ReleaseStore.Signed;
import org.determinations.store.RunStore.Event;
import org.determinations.store.Stores;

/** What happened to a run, put together from its states, the signatures under its checklist and its release. */
final class RunMoments {
    private RunMoments() {}

    /** Oldest first. */
    static List<RunMoment> list(Stores stores, RunHeader run) {
        List<RunMoment> moments = new ArrayList<>();
        for (Event event : stores.runs().listEvents(run.number())) {
            boolean first = moments.isEmpty();
            moments.add(new RunMoment(event.at(), words(event, first), "", first ? run.startedBy() : "", event.note()));
        }
        stores.releases().listSigned(run.number()).forEach(signed -> moments.add(moment(signed)));
        stores.releases().list(run.number()).forEach(event -> moments.add(moment(event)));
        moments.sort(Comparator.comparing(RunMoment::at));
        return moments;
    }

    private static String words(Event event, boolean first) {
        if (event.state() == RunState.RUNNING) {
            return first ? "started" : "continued";
        }
        return event.state().name().toLowerCase(Locale.ROOT);
    }

    private static RunMoment moment(Signed signed) {
        return new RunMoment(
                signed.at(),
                "signed " + signed.signature().point().word(),
                signed.signature().words(),
                signed.signature().by(),
                signed.signature().note());
    }

    private static RunMoment moment(ReleaseEvent event) {
        return new RunMoment(event.at(), words(event.action()), "", event.by(), event.note());
    }

    private static String words(ReleaseAction action) {
        return switch (action) {
            case APPROVE -> "approved";
            case RELEASE -> "released";
            case AMEND -> "released as an amendment";
            case WITHDRAW -> "withdrawn";
            case SUPERSEDE -> "superseded";
        };
    }
}
