package org.determinations.store.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A failure and everything that caused it, outermost first; SQL's own chain and suppressed failures included. */
final class Causes {
    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        List<Throwable> found = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (seen.add(next)) {
                found.add(next);
                add(open, next.getCause());
                if (next instanceof SQLException sql) {
                    add(open, sql.getNextException());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return found;
    }

    private static void add(Deque<Throwable> open, @org.jspecify.annotations.Nullable Throwable cause) {
        if (cause != null) {
            open.add(cause);
        }
    }
}
