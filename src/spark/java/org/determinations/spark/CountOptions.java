package org.determinations.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param app the program's folder, with its {@code jobs}
 * @param cycle the cycle folder
 * @param out where the counts go
 * @param splitBytes a file is counted in pieces of at least this many bytes
 */
record CountOptions(Path app, Path cycle, Path out, long splitBytes) {
    static final String USAGE =
            "usage: spark-submit determinations-spark.jar --app DIR --cycle DIR [--out DIR] [--split MB]";
    private static final List<String> NAMES = List.of("--app", "--cycle", "--out", "--split");
    private static final String DEFAULT_SPLIT = "64";
    private static final double MEGABYTE = 1 << 20;

    /** Empty when it cannot be understood. */
    static Optional<CountOptions> of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || given.put(arguments[i], arguments[i + 1]) != null) {
                return Optional.empty();
            }
        }
        if (arguments.length % 2 != 0 || !given.containsKey("--app") || !given.containsKey("--cycle")) {
            return Optional.empty();
        }
        try {
            Path cycle = Path.of(given.get("--cycle"));
            return Optional.of(new CountOptions(
                            Path.of(given.get("--app")),
                            cycle,
                            Path.of(given.getOrDefault("--out", cycle.resolve("secondary").toString())),
                            (long) (Double.parseDouble(given.getOrDefault("--split", DEFAULT_SPLIT)) * MEGABYTE)))
                    .filter(options -> options.splitBytes > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
