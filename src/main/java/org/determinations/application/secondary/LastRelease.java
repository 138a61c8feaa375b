package org.determinations.application.secondary;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** What readers of a stage were given last, whether it stands now or was withdrawn since. */
public final class LastRelease {
    private LastRelease() {}

    /** The run of the cycle and stage that was released or amended last; empty when none ever was. */
    public static Optional<RunHeader> find(Stores stores, SchoolYear cycle, Stage stage) {
        return stores.runs().list().stream()
                .filter(run -> run.cycle().equals(cycle) && run.stage() == stage && run.state() == RunState.COMPUTED)
                .flatMap(run -> releases(stores, run).map(event -> new Given(run, event)))
                .max(Comparator.comparing((Given given) -> given.event().at())
                        .thenComparing(given -> given.run().number()))
                .map(Given::run);
    }

    /** A run with an act that gave it to readers. */
    private record Given(RunHeader run, ReleaseEvent event) {}

    private static Stream<ReleaseEvent> releases(Stores stores, RunHeader run) {
        return stores.releases().list(run.number()).stream()
                .filter(event -> event.action() == ReleaseAction.RELEASE || event.action() == ReleaseAction.AMEND);
    }
}
