package org.determinations.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.determinations.model.Stage;

/** Another process that works with the store until it is killed. Prints a line for each thing that is done. */
final class ForkedProcess implements AutoCloseable {
    private static final String DONE = "done: ";

    private final Process process;
    private final BufferedReader lines;

    private ForkedProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Adds audit events, one commit each, without end; prints the number of each after its commit. */
    static ForkedProcess writing(DatabaseLocation location) {
        return start("write", location);
    }

    /** Holds the lock of the official stage; prints {@code held} once it has it. */
    static ForkedProcess holding(DatabaseLocation location) {
        return start("hold", location);
    }

    /** Claims a firing of the official job and holds it; prints {@code claimed} once it has it. */
    static ForkedProcess claiming(DatabaseLocation location) {
        return start("claim", location);
    }

    /** What was done next; {@code null} in words at the end. Lines of the log in between are passed over. */
    String line() {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith(DONE)) {
                line = lines.readLine();
            }
            return line == null ? "null" : line.substring(DONE.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Kills without a chance to tidy up, and gives the last line that was printed before. */
    String kill() {
        // Through its handle, because the process itself would close what it printed last.
        process.toHandle().destroyForcibly();
        String last = "";
        for (String line = line(); !line.equals("null"); line = line()) {
            last = line;
        }
        close();
        return last;
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ForkedProcess start(String what, DatabaseLocation location) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String where = location.home().map(Path::toString).orElse(location.url());
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ForkedProcess.class.getName(),
                what,
                where);
        try {
            return new ForkedProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        String where = arguments[1];
        Database database = Database.open(
                where.startsWith("jdbc:")
                        ? DatabaseLocation.server(where, "postgres", "")
                        : DatabaseLocation.embedded(Path.of(where)));
        Stores stores = Stores.of(database);
        if (arguments[0].equals("hold")) {
            LockStore.Holder self =
                    new LockStore.Holder("elsewhere", ProcessHandle.current().pid(), Instant.EPOCH, Samples.AT);
            LockStore.HeldLock held = stores.locks().acquire(Samples.CYCLE, Stage.OFFICIAL, self);
            out.println(DONE + "held");
            out.flush();
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
            held.close();
        }
        if (arguments[0].equals("claim")) {
            ScheduleStore.HeldJob held =
                    stores.schedule().tryHold(Samples.CYCLE, "official").orElseThrow();
            int attempt = held.claim(Samples.AT, new LockStore.Holder("elsewhere", 1, Instant.EPOCH, Samples.AT))
                    .orElseThrow();
            out.println(DONE + "claimed " + attempt);
            out.flush();
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
            held.close();
        }
        while (true) {
            out.println(
                    DONE + stores.audit().append("Zoë", "write", "", Samples.AT).number());
            out.flush();
        }
    }
}
