package org.determinations.application.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.model.OutputFile;
import org.determinations.model.ReleaseEvent;
import org.determinations.model.ReleaseMoves;
import org.determinations.model.ReleaseState;
import org.determinations.model.RunHeader;
import org.determinations.report.NextStep;
import org.determinations.report.ReleaseJson;

/**
 * What an action came to. One per action.
 *
 * @param state of the run now
 * @param place where its files or its notice are; empty when there are none
 * @param files what the action put out
 * @param superseded number of the run whose place this one takes
 * @param next the command to type next, as a line; may be empty
 * @param completed whether it was recorded before and only its files were still to be put in place
 */
public record ReleaseOutcome(
        RunHeader run,
        ReleaseState state,
        ReleaseEvent event,
        String place,
        List<OutputFile> files,
        Optional<Integer> superseded,
        String next,
        boolean completed) {

    public ReleaseOutcome {
        files = List.copyOf(files);
    }

    /** The state after the action. */
    public static ReleaseOutcome of(
            ReleaseCase before, ReleaseEvent event, List<OutputFile> files, Optional<Integer> superseded) {
        ReleaseState state = ReleaseMoves.move(event.run(), before.state(), event.action());
        return new ReleaseOutcome(before.run(), state, event, "", files, superseded, next(before, event), false);
    }

    /** An action of before, whose files are in place now. */
    static ReleaseOutcome completed(ReleaseCase now, ReleaseEvent event, Path place, List<OutputFile> files) {
        return new ReleaseOutcome(
                now.run(), now.state(), event, place.toString(), files, Optional.empty(), next(now, event), true);
    }

    private static String next(ReleaseCase of, ReleaseEvent event) {
        boolean anotherIsOut =
                of.releasedRun().filter(run -> run != event.run()).isPresent();
        return NextStep.after(event.action(), of.run(), anotherIsOut);
    }

    public ReleaseOutcome at(Path where) {
        return new ReleaseOutcome(run, state, event, where.toString(), files, superseded, next, completed);
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder("run ")
                .append(run.number())
                .append(", ")
                .append(run.stage().word())
                .append(' ')
                .append(run.cycle().text())
                .append(": ")
                .append(state.word())
                .append(" by ")
                .append(event.by())
                .append(completed ? " before; its files are in place now\n" : "\n");
        superseded.ifPresent(number ->
                text.append("  takes the place of run ").append(number).append('\n'));
        if (!event.note().isEmpty()) {
            text.append("  note: ").append(event.note()).append('\n');
        }
        if (!files.isEmpty()) {
            text.append("  ")
                    .append(files.size() == 1 ? "1 file: " : files.size() + " files: ")
                    .append(place)
                    .append('\n');
        }
        if (!event.contentHash().isEmpty()) {
            text.append("  content ").append(event.contentHash()).append('\n');
        }
        if (!next.isEmpty()) {
            text.append(next).append('\n');
        }
        return text.toString();
    }

    /** The same for a machine. */
    public String json() {
        return ReleaseJson.render(run, state, event, place, files, superseded);
    }
}
