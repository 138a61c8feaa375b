package org.determinations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;

/**
 * Prints the figures of {@code src/docs/scale.md} as one table. {@code mvn verify -Pbenchmark} starts it; each option is a system
 * property, there and here:
 *
 * <ul>
 *   <li>{@code benchmark.parts}: which rows, with commas between (default: all but {@code nation})
 *   <li>{@code benchmark.districts}: of the invented state (2000), {@code benchmark.records}: student records (1000000)
 *   <li>{@code benchmark.small}: districts where a small state is enough (400), {@code benchmark.letters}: districts that get letters
 *       (as many)
 *   <li>{@code benchmark.nation}: what the nation's 50 million records and 18,000 districts are divided by (50)
 *   <li>{@code benchmark.runs}: of each command of a pair (3)
 *   <li>{@code benchmark.before}: the launcher of an earlier version, measured part by part in turn with the other
 *   <li>{@code benchmark.program}: another launcher than that of this checkout
 * </ul>
 *
 * Asserts nothing about time. Ends with an error when a run and its script do not say the same.
 */
public final class ScaleBenchmark {
    private static final int NATION_DISTRICTS = 18_000;
    private static final int NATION_RECORDS = 50_000_000;
    private static final int STATES = 56;

    private ScaleBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("determinations-benchmark");
        try {
            List<Path> programs = programs();
            // The first start may build the program and makes its start-up archive.
            for (Path program : programs) {
                new Bench(program, scratch, 1, new ArrayList<>()).program(scratch, "--help");
            }
            FigureTable table = new FigureTable(System.out, programs.size() > 1);
            int runs = number("runs", 3);
            table.head(aboutTheMachine(runs));
            Map<String, Part> parts = parts();
            for (String name : text("parts", "official,records,correct,growth,letters,start,server")
                    .split(",")) {
                Part part = parts.get(name.strip());
                if (part == null) {
                    throw new IllegalArgumentException("no part " + name + "; there are " + parts.keySet());
                }
                List<List<Figure>> figures = new ArrayList<>();
                for (Path program : programs) {
                    Bench bench = new Bench(program, scratch, runs, new ArrayList<>());
                    part.measure(bench);
                    figures.add(bench.figures());
                }
                table.rows(
                        figures.get(figures.size() - 1),
                        figures.size() > 1 ? figures.get(0) : List.of(),
                        how(name.strip()));
            }
        } finally {
            Bench.delete(scratch);
        }
    }

    /** An earlier program, if one is to be compared with, and the one under test. */
    private static List<Path> programs() {
        Path own = TestInstallation.app().resolve("determinations");
        return Stream.of(text("before", ""), text("program", own.toString()))
                .filter(launcher -> !launcher.isEmpty())
                .map(launcher -> Path.of(launcher).toAbsolutePath())
                .toList();
    }

    private static String how(String part) {
        StringBuilder how = new StringBuilder("mvn verify -Pbenchmark -Dbenchmark.parts=" + part);
        for (String option : List.of("districts", "records", "small", "letters", "nation")) {
            String typed = text(option, "");
            how.append(typed.isEmpty() ? "" : " -Dbenchmark." + option + "=" + typed);
        }
        return how.toString();
    }

    private static Map<String, Part> parts() {
        int districts = number("districts", 2000);
        int small = number("small", 400);
        int part = number("nation", 50);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("official", new OfficialPart(districts));
        parts.put("records", new RecordsPart(small, number("records", 1_000_000)));
        parts.put("correct", new CorrectPart(districts));
        parts.put("growth", new GrowthPart(List.of(small, districts)));
        parts.put("letters", new LettersPart(number("letters", small)));
        parts.put("start", new StartPart(TestInstallation.app().resolve("data-samples/massachusetts-2012-13"), small));
        parts.put("server", new ServerPart(districts));
        parts.put("nation", new NationPart(NATION_DISTRICTS / part, NATION_RECORDS / part, STATES));
        return parts;
    }

    private static String aboutTheMachine(int runs) throws IOException {
        Path load = Path.of("/proc/loadavg");
        return String.format(
                Locale.ROOT,
                "%d cores, load %s at the start; medians of %d runs in turn, memory the greatest of them",
                Runtime.getRuntime().availableProcessors(),
                Files.isReadable(load) ? Files.readString(load).split(" ")[0] : "unknown",
                runs);
    }

    private static String text(String name, String usual) {
        String typed = System.getProperty("benchmark." + name, "");
        return typed.isEmpty() ? usual : typed;
    }

    private static int number(String name, int usual) {
        return Integer.parseInt(text(name, String.valueOf(usual)));
    }
}
