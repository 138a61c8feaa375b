package org.determinations.application.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.ThisProcess;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Database;
import org.determinations.store.LockStore;
import org.determinations.store.Stores;

/**
 * Marks runs as failed whose process is gone. The embedded database admits one process, so that whoever can open it knows
 * every other one to be gone; on a server the lock of the stage tells, and on the same machine the process itself. The same
 * command that began such a run continues it, and brings Spring Batch's own history in order then.
 */
public final class RunRecovery {
    private static final String KIND = "run-recovery/1";
    private static final String NOTE = "recovered: its process was gone";

    private final Installation installation;
    private final Stores stores;
    private final boolean onServer;
    private final List<String> lines = new ArrayList<>();
    private final List<Issue> held = new ArrayList<>();

    private RunRecovery(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
        this.onServer = installation.login().isPresent();
    }

    /** Every run that is marked as running; those whose process lives come back as differences, and stay as they are. */
    public static Verification recover(Installation installation) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            RunRecovery recovery = new RunRecovery(installation, Stores.of(database));
            recovery.recover();
            return new Verification(KIND, recovery.lines, recovery.held);
        }
    }

    private void recover() {
        List<RunHeader> running = stores.runs().list().stream()
                .filter(run -> run.state() == RunState.RUNNING)
                .toList();
        running.forEach(this::recover);
        if (running.isEmpty()) {
            lines.add("no run is marked as running; nothing to recover");
        }
    }

    private void recover(RunHeader run) {
        Optional<LockStore.Holder> holder = stores.locks().find(run.cycle(), run.stage());
        if (onServer && holder.filter(RunRecovery::lives).isPresent()) {
            held.add(alive(run, holder.get()));
            return;
        }
        try (LockStore.HeldLock lock = StageLocks.acquire(stores, run.cycle(), run.stage(), installation)) {
            Instant now = installation.clock().instant();
            stores.runs().event(run.number(), RunState.FAILED, now, NOTE);
            stores.audit().append(installation.actor(), "run recovered", "run " + run.number(), now);
            lines.add("run " + run.number() + ", " + run.stage().word() + " "
                    + run.cycle().text() + ": recovered"
                    + holder.map(h -> "; process " + h.pid() + " on " + h.host() + " is gone")
                            .orElse("; its process is gone")
                    + "; the command that began it continues it");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.LOCKED) {
                throw refusal;
            }
            held.addAll(refusal.issues());
        }
    }

    /** On this machine, and not another process that got its number later. */
    private static boolean lives(LockStore.Holder holder) {
        return holder.host().equals(ThisProcess.host())
                && ProcessHandle.of(holder.pid())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> process.info()
                                .startInstant()
                                .map(start -> start.truncatedTo(ChronoUnit.MICROS)
                                        .equals(holder.processStartedAt().truncatedTo(ChronoUnit.MICROS)))
                                .orElse(true))
                        .isPresent();
    }

    private static Issue alive(RunHeader run, LockStore.Holder holder) {
        return Issue.of(
                IssueCode.STAGE_IN_USE,
                SourceRef.ofFile("run " + run.number()),
                "the run's process lives",
                "process " + holder.pid() + " on " + holder.host() + " since " + holder.acquiredAt(),
                "",
                "wait until it has ended, or end it, then type the same command again");
    }
}
