package org.determinations.application;

import java.util.OptionalInt;

/** Which run a thread works on, for the lines of the log. Every thread that it starts inherits it. */
public final class LoggedRun {
    private static final InheritableThreadLocal<OptionalInt> RUN = new InheritableThreadLocal<>();

    private LoggedRun() {}

    /** From now on this thread works on that run. */
    public static void is(int number) {
        RUN.set(OptionalInt.of(number));
    }

    /** From now on this thread works on no run that is known. */
    public static void none() {
        RUN.remove();
    }

    /** Empty while no run is known. */
    public static OptionalInt now() {
        OptionalInt run = RUN.get();
        return run == null ? OptionalInt.empty() : run;
    }
}
