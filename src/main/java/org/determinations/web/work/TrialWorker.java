package org.determinations.web.work;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.application.Installation;
import org.determinations.application.trial.TrialSubject;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.report.trial.TrialReport;
import org.jspecify.annotations.Nullable;

/**
 * Computes trials for people at the desk, one at a time, beside stages and pages and without the database. The last few are kept for as
 * long as the server goes on, in no file. One per server.
 */
public final class TrialWorker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TrialWorker.class.getName());
    private static final int MOST_KEPT = 8;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final Duration atOnce;
    private final ExecutorService thread;
    private final List<Trying> works = new ArrayList<>();

    public TrialWorker() {
        this(AT_ONCE);
    }

    /** @param atOnce how long whoever starts a trial waits for it before the page says that it goes on */
    TrialWorker(Duration atOnce) {
        this.atOnce = atOnce;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread own = new Thread(work, "desk-trial");
            own.setDaemon(true);
            return own;
        });
    }

    /** One trial as it is computed. */
    private record Trying(TrialLook begun, CompletableFuture<TrialLook> ending) {
        TrialLook look() {
            return ending.getNow(begun);
        }
    }

    /**
     * Starts a trial, and waits a little for it; one that goes on or is kept is not computed twice. Refused with {@code SY-163}, naming
     * what goes on, while another does.
     *
     * @param trial computes it, and needs no database
     */
    public void start(Installation acting, TrialSubject subject, Supplier<TrialReport> trial) {
        Trying work = begin(acting, subject, trial);
        try {
            work.ending().get(atOnce.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "a trial goes on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Trying begin(Installation acting, TrialSubject subject, Supplier<TrialReport> trial) {
        Optional<Trying> same = works.stream()
                .filter(of -> of.begun().subject().equals(subject) && !of.look().failed())
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        looks().stream().filter(TrialLook::goesOn).findFirst().ifPresent(other -> {
            throw busy(other);
        });
        TrialLook begun =
                TrialLook.begun(subject, acting.actor(), acting.clock().instant());
        Trying work = new Trying(
                begun,
                CompletableFuture.supplyAsync(trial, thread)
                        .handle((report, failure) -> ended(begun, acting.clock(), report, failure)));
        works.add(0, work);
        if (works.size() > MOST_KEPT) {
            works.remove(MOST_KEPT);
        }
        return work;
    }

    private static TrialLook ended(
            TrialLook begun, Clock clock, @Nullable TrialReport report, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(Level.SEVERE, "a trial of the desk failed", failure);
        }
        return begun.ended(clock.instant(), Optional.ofNullable(report));
    }

    private static Refusal busy(TrialLook other) {
        return Refusal.Kind.GATE.of(
                IssueCode.DESK_COMPUTES,
                "trial",
                "the desk computes one trial at a time",
                other.subject().order().policy() + " on run " + other.subject().run() + ", started by " + other.by(),
                "",
                "wait until it has ended, then start again; a terminal tries it meanwhile");
    }

    /** The trial of exactly that, as it stands; empty when the desk has none, or none any more. */
    public synchronized Optional<TrialLook> find(TrialSubject subject) {
        return looks().stream().filter(look -> look.subject().equals(subject)).findFirst();
    }

    /** What goes on and what is kept, the newest first. */
    public synchronized List<TrialLook> looks() {
        return works.stream().map(Trying::look).toList();
    }

    /** Takes no other trial. One that goes on ends with the process. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
