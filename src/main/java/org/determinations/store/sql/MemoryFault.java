package org.determinations.store.sql;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/**
 * A command for which Java was not allowed enough memory: what a person can act on, and no fault of the program's. Of the other things
 * that Java calls out of memory, such as threads that the machine does not give, it says nothing.
 */
final class MemoryFault {
    private static final List<String> HEAP = List.of("Java heap space", "GC overhead limit exceeded");
    private static final long MEGABYTE = 1024L * 1024;

    /** What is named to be tried is a multiple of this. Unit: MB. */
    private static final long STEP = 256;

    private MemoryFault() {}

    /** The refusal that a failure amounts to where one of those is its cause. */
    static Optional<Refusal> among(List<Throwable> causes) {
        return causes.stream().anyMatch(MemoryFault::isOfHeap)
                ? Optional.of(refusal(Runtime.getRuntime().maxMemory()))
                : Optional.empty();
    }

    private static boolean isOfHeap(Throwable cause) {
        return cause instanceof OutOfMemoryError && HEAP.contains(String.valueOf(cause.getMessage()));
    }

    /** What is said of it. @param allowed what Java might use for what it holds. Unit: bytes */
    static Refusal refusal(long allowed) {
        long megabytes = allowed / MEGABYTE;
        String option = "DETERMINATIONS_JAVA_OPTS=-Xmx" + twice(megabytes) + "m";
        return Refusal.Kind.SYSTEM.of(
                IssueCode.OUT_OF_MEMORY,
                "memory",
                "Java was not allowed enough memory for this",
                megabytes + " MB",
                "",
                "allow it more in the environment, for example: export " + option + " (on Windows: set " + option
                        + "), then type the same command again; nothing half-written counts");
    }

    /** At least twice as much. */
    private static long twice(long megabytes) {
        return (2 * megabytes + STEP - 1) / STEP * STEP;
    }
}
