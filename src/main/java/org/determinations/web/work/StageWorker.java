package org.determinations.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.application.Faults;
import org.determinations.application.Installation;
import org.determinations.application.run.StageJobs;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/**
 * Runs stages for people at the desk, one at a time, while pages go on. What it tells is of this server alone: a run itself stands
 * in the store. When the process ends in the middle, the run is as after Ctrl-C at a terminal: the same work asked for again
 * continues it. One per server.
 */
public final class StageWorker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StageWorker.class.getName());
    private static final int MOST_KEPT = 10;

    private final StageJobs jobs;
    private final ExecutorService thread;
    private final List<Work> works = new ArrayList<>();

    /** @param jobs take a run through its steps */
    public StageWorker(StageJobs jobs) {
        this.jobs = jobs;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, "desk-work");
            own.setDaemon(true);
            return own;
        });
    }

    /** Starts a work. Refused with {@code SY-163}, naming what goes on, while another does. */
    public synchronized void start(Installation acting, WorkOrder order) {
        current().ifPresent(other -> {
            throw Refusal.Kind.GATE.of(
                    IssueCode.DESK_COMPUTES,
                    order.folder().word(),
                    "the desk computes one stage at a time",
                    other.order().cycle() + " " + other.order().folder().word() + ", started by " + other.by(),
                    "",
                    "wait until it has ended, then start again");
        });
        Work work = new Work(order, acting);
        works.add(0, work);
        if (works.size() > MOST_KEPT) {
            works.remove(MOST_KEPT);
        }
        CompletableFuture<Void> ending = CompletableFuture.supplyAsync(() -> work.run(jobs), thread)
                .handle((outcome, failure) -> {
                    if (failure != null && Faults.refusalIn(failure).isEmpty()) {
                        LOG.log(Level.SEVERE, "a work of the desk failed", failure);
                    }
                    work.end(outcome, failure);
                    return null;
                });
        LOG.log(Level.FINE, "a work of the desk began: {0}", ending);
    }

    /** What goes on now. */
    public Optional<WorkLook> current() {
        return looks().stream().filter(WorkLook::goesOn).findFirst();
    }

    /** What goes on and what has ended since the server started, the newest first; not all of it where there was much. */
    public synchronized List<WorkLook> looks() {
        return works.stream().map(Work::look).toList();
    }

    /** Takes no other work. One that goes on ends with the process. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
