package org.determinations.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process started anew and measured from its start to its end, with the processes that it starts. */
final class Command {
    /** Runs what follows, and writes what its processes took where the first argument says. */
    private static final String TIMED = "to=$1; shift; \"$@\"; code=$?; times >\"$to\"; exit $code";

    private static final Set<Integer> GOOD = Set.of(0, 4, 5);
    private static final int KILOBYTE = 1024;
    private static final int MINUTE = 60;

    private final Path scratch;
    private final Map<String, String> environment = new HashMap<>();

    /** @param scratch for what the processes print */
    Command(Path scratch) {
        this.scratch = scratch;
    }

    Command with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What the last process printed. */
    String printed() throws IOException {
        return Files.readString(scratch.resolve("printed"));
    }

    /**
     * Runs it.
     *
     * @throws IllegalStateException when it ends with another code than 0, 4 (done, with rejected rows) or 5 (a checklist that
     *     says what is open), with what it printed
     */
    Measured run(List<String> words) throws IOException, InterruptedException {
        Path times = scratch.resolve("times");
        List<String> all = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", times.toString()));
        all.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("printed").toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        Map<Long, Long> peaks = new HashMap<>();
        do {
            process.descendants().forEach(p -> peaks.merge(p.pid(), peak(p.pid()), Math::max));
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - start) / 1e9;
        if (!GOOD.contains(process.exitValue())) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + printed());
        }
        long most =
                peaks.values().stream().mapToLong(kilobytes -> kilobytes).max().orElse(0);
        return new Measured(cpu(times), wall, (double) most / KILOBYTE);
    }

    /** The second line of the shell's word is of the processes it started: user and system time, such as 0m1.234s. */
    private static double cpu(Path times) throws IOException {
        double seconds = 0;
        for (String part : Files.readAllLines(times).get(1).split(" ")) {
            int minutes = part.indexOf('m');
            seconds += MINUTE * Double.parseDouble(part.substring(0, minutes))
                    + Double.parseDouble(part.substring(minutes + 1, part.length() - 1));
        }
        return seconds;
    }

    /** The most memory that a process has had at once, as Linux knows it, in kilobytes; 0 when it does not. */
    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
