package org.determinations.application.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.determinations.application.Faults;
import org.determinations.application.Installation;
import org.determinations.application.ThisProcess;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.schedule.FiringEvent;
import org.determinations.model.schedule.FiringState;
import org.determinations.store.Database;
import org.determinations.store.ScheduleStore;
import org.determinations.store.Stores;

/** One attempt to bring a due firing to its end. Holds the job, and the database open, only for as long as it takes. */
record FiringAttempt(Installation installation, CycleSchedule schedule, DueFiring firing, Consumer<String> say) {
    private static final int ISSUES_SHOWN = 10;

    /** Never throws: what is in the way is said, and the firing stays due. */
    FiringOutcome handle(CycleSchedule.Inputs inputs) {
        try (Database database = ReadyDatabase.forRuns(installation)) {
            Stores stores = Stores.of(database);
            ScheduleStore store = stores.schedule();
            Optional<ScheduleStore.HeldJob> held =
                    store.tryHold(firing.cycle(), firing.job().name());
            if (held.isEmpty()) {
                say.accept("another scheduler is at work on it");
                return FiringOutcome.HELD;
            }
            try (ScheduleStore.HeldJob mine = held.get()) {
                FiringLog log = new FiringLog(installation, schedule, firing, store);
                return awaitsRelease(stores) ? awaitRelease(log) : handle(log, mine, inputs);
            }
        } catch (RuntimeException e) {
            return inTheWay(e);
        }
    }

    /** Unlike a file, a release leaves no trace in the folder: without it nothing is tried, and so nothing is refused. */
    private boolean awaitsRelease(Stores stores) {
        return schedule.work(firing.job())
                        .dated()
                        .filter(stage -> stage == Stage.SECONDARY)
                        .isPresent()
                && OfficialRun.find(stores, firing.cycle()).isEmpty();
    }

    private FiringOutcome awaitRelease(FiringLog log) {
        if (log.hasEnded()) {
            return FiringOutcome.OVER;
        }
        say.accept(log.waiting(List.of("the release of the official run")));
        return FiringOutcome.WAITING;
    }

    private FiringOutcome handle(FiringLog log, ScheduleStore.HeldJob mine, CycleSchedule.Inputs inputs) {
        if (log.hasEnded()) {
            return FiringOutcome.OVER;
        }
        if (inputs.waits(firing.job())) {
            say.accept(log.waiting(inputs.awaited()));
            return FiringOutcome.WAITING;
        }
        Optional<Integer> attempt = mine.claim(firing.dueAt(), ThisProcess.at(now()));
        if (attempt.isEmpty()) {
            return FiringOutcome.OVER;
        }
        log.begin(inputs.work(), attempt.get());
        if (!inputs.complete()) {
            say.accept(log.skip(inputs.awaited()));
            return FiringOutcome.SKIPPED;
        }
        Optional<FiringEvent> refused = log.sameWorkRefused();
        if (refused.isPresent()) {
            say.accept(log.end(FiringState.NOTHING_TO_DO, refused.get().run(), "the same files were refused before"));
            return FiringOutcome.NOTHING_TO_DO;
        }
        return work(log);
    }

    private FiringOutcome work(FiringLog log) {
        WorkResult result;
        try {
            result = schedule.work(firing.job()).run().apply(schedule.cycleFolder());
        } catch (RuntimeException e) {
            return failure(log, e);
        }
        say.accept(log.end(result));
        if (result.alreadyDone()) {
            return FiringOutcome.NOTHING_TO_DO;
        }
        return result.rejectedRows() > 0 ? FiringOutcome.DONE_WITH_REJECTED_ROWS : FiringOutcome.DONE;
    }

    private FiringOutcome failure(FiringLog log, RuntimeException failure) {
        Refusal refusal = Faults.refusalIn(failure).orElse(null);
        if (refusal == null) {
            Logger.getLogger("org.determinations").log(Level.SEVERE, "a scheduled job failed", failure);
            say.accept(log.endAndTell(FiringState.FAILED, "the program failed; details in the log"));
            return FiringOutcome.FAILED;
        }
        if (isInTheWay(refusal)) {
            log.postpone(firstLine(refusal));
            return inTheWay(refusal);
        }
        if (refusal.kind() == Refusal.Kind.NOTHING_TO_DO) {
            say.accept(log.end(FiringState.NOTHING_TO_DO, Optional.empty(), firstLine(refusal)));
            return FiringOutcome.NOTHING_TO_DO;
        }
        say.accept(log.endAndTell(FiringState.REFUSED, firstLine(refusal)));
        say.accept(shown(refusal.issues()));
        return FiringOutcome.REFUSED;
    }

    private FiringOutcome inTheWay(RuntimeException failure) {
        Refusal refusal = Faults.refusalIn(failure).orElse(null);
        if (refusal == null) {
            throw failure;
        }
        say.accept(firstLine(refusal));
        return FiringOutcome.HELD;
    }

    /** Whether waiting mends it: another process, a full disk, a server that is away. */
    private static boolean isInTheWay(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.LOCKED || refusal.kind() == Refusal.Kind.SYSTEM;
    }

    private static String firstLine(Refusal refusal) {
        return refusal.issues().get(0).line();
    }

    private static String shown(List<Issue> issues) {
        String lines = issues.stream().limit(ISSUES_SHOWN).map(Issue::line).collect(Collectors.joining("\n"));
        return issues.size() <= ISSUES_SHOWN
                ? lines
                : lines + String.format(Locale.ROOT, "%nshowing %d of %d", ISSUES_SHOWN, issues.size());
    }

    private Instant now() {
        return installation.clock().instant();
    }
}
