package org.determinations.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What was made of something that was looked at, for as long as exactly the same is looked at again; the latest hundreds of it. For
 * pages alone: what is recorded is always made anew. One per server process and kind of answer.
 *
 * @param <K> what was looked at: whatever the answer depends on, by hash or number, and never for how long
 * @param <V> the answer
 */
public final class LastLooks<K, V> {
    private static final int MOST = 500;
    private static final float FULL = 0.75f;

    private final Map<K, FutureTask<V>> made = new LinkedHashMap<>(16, FULL, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
            return size() > MOST;
        }
    };

    /** The answer of before, or a new one; of several who ask at once one makes it. What fails is asked again the next time. */
    public V get(K looked, Supplier<V> answer) {
        FutureTask<V> task;
        synchronized (made) {
            task = made.computeIfAbsent(looked, key -> new FutureTask<>(answer::get));
        }
        task.run(); // does nothing where another has begun
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(looked, task);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            forget(looked, task);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void forget(K looked, FutureTask<V> task) {
        synchronized (made) {
            made.remove(looked, task);
        }
    }
}
