package org.determinations.web.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.trial.TrialOrder;
import org.determinations.application.trial.TrialSubject;
import org.determinations.issue.Refusal;
import org.determinations.report.trial.TrialReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials one at a time: what goes on is named, the same is not computed twice, and a fault leaves no report. */
class TrialWorkerTest {
    @TempDir
    Path home;

    private final TrialWorker worker = new TrialWorker(Duration.ofMillis(20));

    @AfterEach
    void close() {
        worker.close();
    }

    private static TrialSubject subject(String policy) {
        return new TrialSubject(
                1,
                new TrialOrder(
                        policy, Optional.empty(), BigDecimal.ONE, new TrialOrder.Properties("a", "b", "c"), "trial"),
                "0".repeat(64),
                Set.of());
    }

    private Installation ann() {
        return TestInstallation.at(home, Optional.empty());
    }

    @Test
    void one_goes_on_at_a_time_and_the_same_is_not_begun_twice() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        for (int turn = 0; turn < 2; turn++) {
            worker.start(ann(), subject("mine"), () -> {
                asked.incrementAndGet();
                return waited(go);
            });
        }
        assertThat(worker.find(subject("mine"))).get().matches(TrialLook::goesOn);
        assertThat(worker.find(subject("other"))).isEmpty();
        assertThatThrownBy(() -> worker.start(ann(), subject("other"), () -> waited(go)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SY-163")
                .hasMessageContaining("mine on run 1, started by");
        go.countDown();
        await();
        assertThat(asked).hasValue(1);
        assertThat(worker.looks()).hasSize(1);
    }

    @Test
    void a_fault_leaves_no_report_and_may_be_tried_again_and_only_the_last_are_kept() throws InterruptedException {
        worker.start(ann(), subject("mine"), () -> {
            throw new IllegalStateException("a fault that a test made");
        });
        await();
        assertThat(worker.find(subject("mine"))).get().matches(TrialLook::failed);
        AtomicInteger asked = new AtomicInteger();
        worker.start(ann(), subject("mine"), () -> {
            asked.incrementAndGet();
            throw new IllegalStateException("another");
        });
        await();
        assertThat(asked).hasValue(1);
        for (int turn = 0; turn < 8; turn++) {
            worker.start(ann(), subject("p" + turn), () -> {
                throw new IllegalStateException("another");
            });
            await();
        }
        assertThat(worker.looks()).hasSize(8);
        assertThat(worker.find(subject("mine"))).isEmpty();
    }

    private static TrialReport waited(CountDownLatch go) {
        try {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no report is needed");
    }

    private void await() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (worker.looks().stream().anyMatch(TrialLook::goesOn) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(worker.looks()).noneMatch(TrialLook::goesOn);
    }
}
