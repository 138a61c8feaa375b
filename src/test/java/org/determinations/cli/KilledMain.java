package org.determinations.cli;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The program in a process that ends itself at a moment, as a power cut would: nothing is closed, no hook runs. */
final class KilledMain {
    /** Exit code of a process that came to its moment. */
    static final int STOPPED = 99;

    /** For a process that is to come to its own end. */
    static final long NEVER = -1;

    /** Begins the last line of a process that came to its own end: the microseconds that it took. */
    static final String TOOK = "took ";

    private KilledMain() {}

    /** Arguments: the moment, in microseconds from here, and the words of a command. */
    public static void main(String[] arguments) {
        long began = System.nanoTime();
        long moment = Long.parseLong(arguments[0]);
        if (moment == NEVER) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.err.println(
                            "\n" + TOOK + TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began))));
        } else {
            Thread end = new Thread(() -> stopAt(began + TimeUnit.MICROSECONDS.toNanos(moment)));
            end.setDaemon(true);
            end.setPriority(Thread.MAX_PRIORITY);
            end.start();
        }
        Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void stopAt(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STOPPED);
    }
}
