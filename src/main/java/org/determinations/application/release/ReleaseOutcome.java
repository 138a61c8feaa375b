package org.determinations.application.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;

/**
 * What an action came to. One per action.
 *
 * @param state of the run now
 * @param place where its files or its notice are; empty when there are none
 * @param files what the action put out
 * @param superseded number of the run whose place this one takes
 * @param anotherIsOut whether another run of its cycle and stage is released
 * @param completed whether it was recorded before and only its files were still to be put in place
 */
public record ReleaseOutcome(
        RunHeader run,
        ReleaseState state,
        ReleaseEvent event,
        String place,
        List<OutputFile> files,
        Optional<Integer> superseded,
        boolean anotherIsOut,
        boolean completed) {

    public ReleaseOutcome {
        files = List.copyOf(files);
    }

    /** The state after the action. */
    public static ReleaseOutcome of(
            ReleaseCase before, ReleaseEvent event, List<OutputFile> files, Optional<Integer> superseded) {
        ReleaseState state = ReleaseMoves.move(event.run(), before.state(), event.action());
        return new ReleaseOutcome(
                before.run(), state, event, "", files, superseded, anotherIsOut(before, event), false);
    }

    /** An action of before, whose files are in place now. */
    static ReleaseOutcome completed(ReleaseCase now, ReleaseEvent event, Path place, List<OutputFile> files) {
        return new ReleaseOutcome(
                now.run(),
                now.state(),
                event,
                place.toString(),
                files,
                Optional.empty(),
                anotherIsOut(now, event),
                true);
    }

    private static boolean anotherIsOut(ReleaseCase of, ReleaseEvent event) {
        return of.releasedRun().filter(run -> run != event.run()).isPresent();
    }

    public ReleaseOutcome at(Path where) {
        return new ReleaseOutcome(run, state, event, where.toString(), files, superseded, anotherIsOut, completed);
    }
}
