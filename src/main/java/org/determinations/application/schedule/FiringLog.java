package org.determinations.application.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.determinations.store.ScheduleStore;

/**
 * What becomes of one firing, as it is kept and as people are told. They are told before the firing is over: whoever takes
 * over a firing that never came to its end tells them again rather than never.
 */
final class FiringLog {
    private final Installation installation;
    private final CycleSchedule schedule;
    private final DueFiring firing;
    private final ScheduleStore store;
    private String work = "";
    private int attempt;

    FiringLog(Installation installation, CycleSchedule schedule, DueFiring firing, ScheduleStore store) {
        this.installation = installation;
        this.schedule = schedule;
        this.firing = firing;
        this.store = store;
    }

    boolean hasEnded() {
        return store.hasEnded(firing.cycle(), firing.job().name(), firing.dueAt());
    }

    /** The line that says what is missing. Kept and told once, and again when that changes, not with every firing. */
    String waiting(List<String> awaited) {
        String note = "waiting for " + String.join(", ", awaited);
        Optional<FiringEvent> last = store.list(firing.cycle(), firing.job().name()).stream()
                .filter(event -> event.state() != FiringState.TOLD)
                .reduce((first, second) -> second);
        boolean known = last.filter(event -> event.state() == FiringState.WAITING)
                .filter(event -> event.note().equals(note))
                .isPresent();
        if (!known) {
            keep(FiringState.WAITING, Optional.empty(), note);
            tell(FiringState.WAITING, Optional.empty(), schedule.cycleFolder());
        }
        return note + " (" + firing.job().whenMissingWords() + ")";
    }

    /** The claim is taken and the work begins. */
    void begin(String workHash, int attemptNumber) {
        work = workHash;
        attempt = attemptNumber;
        keep(
                FiringState.STARTED,
                Optional.empty(),
                attempt == 1 ? "" : "attempt " + attempt + ": the previous attempt did not finish");
    }

    /** How the same work was refused, when the newest firing of the job that is over was refused on it. */
    Optional<FiringEvent> sameWorkRefused() {
        List<FiringEvent> ends = store.list(firing.cycle(), firing.job().name()).stream()
                .filter(event -> event.state().isEnd() && event.work().equals(work))
                .toList();
        boolean refused = ends.stream().anyMatch(event -> event.state() == FiringState.REFUSED);
        return refused ? Optional.of(ends.get(ends.size() - 1)) : Optional.empty();
    }

    String skip(List<String> awaited) {
        return endAndTell(FiringState.SKIPPED, "without " + String.join(", ", awaited));
    }

    /** People hear of a run, and of work found done by whoever takes over from a process that may not have told them. */
    String end(WorkResult result) {
        FiringState state = result.alreadyDone() ? FiringState.NOTHING_TO_DO : FiringState.COMPUTED;
        if (!result.alreadyDone() || attempt > 1) {
            tell(FiringState.COMPUTED, result.run(), result.folder());
        }
        String note = result.alreadyDone()
                ? "already done"
                : result.rejectedRows() > 0 ? result.rejectedRows() + " rows rejected" : "";
        return end(state, result.run(), note) + "; files in " + result.folder();
    }

    String end(FiringState state, Optional<Integer> run, String note) {
        keep(state, run, note);
        return state.words() + run.map(number -> ", run " + number).orElse("") + (note.isEmpty() ? "" : ": " + note);
    }

    String endAndTell(FiringState state, String note) {
        tell(state, Optional.empty(), schedule.cycleFolder());
        return end(state, Optional.empty(), note);
    }

    /** Something was in the way; the firing stays due. */
    void postpone(String note) {
        keep(FiringState.POSTPONED, Optional.empty(), note);
    }

    private void tell(FiringState state, Optional<Integer> run, Path folder) {
        if (firing.job().tell().isEmpty()) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cycle", firing.cycle().text());
        values.put("stage", firing.job().runs());
        values.put("run", run.map(number -> Integer.toString(number)).orElse("-"));
        values.put("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("folder", folder.toString());
        keep(FiringState.TOLD, run, Teller.tell(Teller.command(firing.job(), values)));
    }

    private void keep(FiringState state, Optional<Integer> run, String note) {
        Instant now = installation.clock().instant();
        store.append(firing.cycle(), firing.job().name(), new FiringEvent(firing.dueAt(), state, now, run, work, note));
    }
}
