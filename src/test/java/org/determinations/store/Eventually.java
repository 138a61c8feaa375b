package org.determinations.store;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.determinations.issue.Refusal;

/** Asks again for a while: a server notices that a process is gone a moment after it is. */
final class Eventually {
    private static final int ATTEMPTS = 100;

    private Eventually() {}

    static <T> T get(Supplier<T> attempt) {
        for (int i = 1; i < ATTEMPTS; i++) {
            try {
                return attempt.get();
            } catch (Refusal e) {
                pause();
            }
        }
        return attempt.get();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
