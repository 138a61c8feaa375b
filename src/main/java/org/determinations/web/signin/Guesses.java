package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Passwords that were not right: after some of them further ones wait, longer each time, and nobody waits for ever. Counted by
 * login from one machine, by machine, and by login from anywhere. One per server; forgotten when it stops.
 */
final class Guesses {
    /** How many may fail before the next one waits. */
    private enum Of {
        LOGIN_FROM_MACHINE(5),
        MACHINE(20),
        LOGIN(50);

        private final int free;

        Of(int free) {
            this.free = free;
        }
    }

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_KEPT = 10_000;

    private record Key(Of of, String login, String machine) {}

    private record Failed(int times, Instant last) {
        Instant until(Of of) {
            int beyond = times - of.free;
            if (beyond < 0) {
                return Instant.MIN;
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private final Map<Key, Failed> failed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failed> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Until when a password for this login from this machine is not looked at; empty when it is. */
    synchronized Optional<Instant> heldUntil(String login, String machine, Instant now) {
        Instant until = Instant.MIN;
        for (Of of : Of.values()) {
            Failed before = failed.get(key(of, login, machine));
            Instant own = before == null ? Instant.MIN : before.until(of);
            until = own.isAfter(until) ? own : until;
        }
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }

    /** Counts one that was not right; says whether the login is held from now on. */
    synchronized boolean failed(String login, String machine, Instant now) {
        for (Of of : Of.values()) {
            failed.merge(
                    key(of, login, machine),
                    new Failed(1, now),
                    (before, one) -> before.last().plus(FORGOTTEN_AFTER).isBefore(now)
                            ? one
                            : new Failed(before.times() + 1, now));
        }
        return heldUntil(login, machine, now).isPresent();
    }

    /** The right one: what failed before from this machine is forgotten, what failed elsewhere is not. */
    synchronized void right(String login, String machine) {
        failed.remove(key(Of.LOGIN_FROM_MACHINE, login, machine));
    }

    private static Key key(Of of, String login, String machine) {
        return new Key(of, of == Of.MACHINE ? "" : login, of == Of.LOGIN ? "" : machine);
    }
}
