package org.determinations.web.view;

import java.util.Locale;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.web.page.Cell;
import org.determinations.web.page.Tone;

/** How runs, stages and states are called on pages. */
final class Names {
    private Names() {}

    /** {@code Official 2012-13, run 4}. */
    static String run(RunHeader run) {
        return stage(run.stage()) + " " + run.cycle() + ", run " + run.number();
    }

    /** {@code Official}. */
    static String stage(Stage stage) {
        String word = stage.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** How far the run has come: towards its readers when it is computed, else towards its end. */
    static String state(RunHeader run, Optional<ReleaseState> release) {
        return release.map(ReleaseState::word).orElse(run.state().name().toLowerCase(Locale.ROOT));
    }

    /** The same as a cell of a table. */
    static Cell stateCell(RunHeader run, Optional<ReleaseState> release) {
        return Cell.tag(release.map(Names::tone).orElse(Tone.BAD), state(run, release));
    }

    private static Tone tone(ReleaseState state) {
        return switch (state) {
            case RELEASED -> Tone.GOOD;
            case COMPUTED, APPROVED -> Tone.WARN;
            case WITHDRAWN, SUPERSEDED -> Tone.PLAIN;
        };
    }
}
