package org.determinations.application;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Map<K, V> made = new LinkedHashMap<>(16, FULL, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    /** The answer of before, or a new one. Two that ask at once may both make it. */
    public V get(K looked, Supplier<V> answer) {
        synchronized (made) {
            V before = made.get(looked);
            if (before != null) {
                return before;
            }
        }
        V fresh = answer.get();
        synchronized (made) {
            made.put(looked, fresh);
        }
        return fresh;
    }
}
