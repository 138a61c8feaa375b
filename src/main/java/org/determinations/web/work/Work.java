package org.determinations.web.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Faults;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.run.StageJobs;
import org.determinations.application.run.StageOutcome;
import org.determinations.application.run.StageRunner;
import org.determinations.issue.Refusal;
import org.determinations.report.form.TimeLeft;
import org.jspecify.annotations.Nullable;

/** One work of the desk while it is done and after. Told by the threads that compute, asked by those that show pages. */
final class Work implements Progress {
    private static final int MOST_LINES = 20;

    private final WorkOrder order;
    private final Installation acting;
    private final Instant startedAt;
    private final Deque<String> lines = new ArrayDeque<>();
    private String what = "";
    private long done;
    private long total;
    private Instant began;
    private @Nullable Instant endedAt;
    private @Nullable StageOutcome outcome;
    private @Nullable Refusal refusal;

    Work(WorkOrder order, Installation acting) {
        this.order = order;
        this.acting = acting;
        this.startedAt = acting.clock().instant();
        this.began = startedAt;
    }

    /** Computes; whatever is thrown is thrown. */
    StageOutcome run(StageJobs jobs) {
        StageRunner runner = new StageRunner(acting, jobs, this);
        return order.folder()
                .corrections()
                .map(corrections -> runner.correct(corrections, order.cycleFolder(), false))
                .orElseGet(() -> runner.run(order.folder().stage(), order.cycleFolder(), false));
    }

    synchronized void end(@Nullable StageOutcome ending, @Nullable Throwable failure) {
        endedAt = acting.clock().instant();
        outcome = ending;
        refusal = failure == null ? null : Faults.refusalIn(failure).orElse(null);
    }

    @Override
    public synchronized void accept(String line) {
        lines.addLast(line);
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
    }

    @Override
    public synchronized void advance(String work, long now, long all) {
        if (!work.equals(what)) {
            what = work;
            began = acting.clock().instant();
        }
        done = now;
        total = all;
    }

    synchronized WorkLook look() {
        return new WorkLook(
                order,
                acting.actor(),
                startedAt,
                endedAt == null ? step() : "",
                List.copyOf(lines),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(outcome),
                Optional.ofNullable(refusal));
    }

    private String step() {
        if (what.isEmpty() || total == 0) {
            return what;
        }
        String left = TimeLeft.words(
                done, total, Duration.between(began, acting.clock().instant()));
        return what + ": " + done * 100 / total + " %" + (left.isEmpty() ? "" : ", " + left);
    }
}
