package org.determinations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;

/**
 * What every part of the benchmark uses: the program under test, invented states, homes, and pairs of runs in turn.
 *
 * @param program the launcher that a person would start
 * @param scratch removed at the end
 * @param runs of each command of a pair
 * @param figures what was measured, added by the parts
 */
record Bench(Path program, Path scratch, int runs, List<Figure> figures) {
    /** Of the invented states of 2012-13. */
    static final String DATE = "2012-09-19";

    static final int DATA_YEAR = 2011;
    private static final long SEED = 2012;
    private static final Pattern WARNING =
            Pattern.compile("\"point\": \"([a-z-]+)\",\\s+\"title\": \"[^\"]*\",\\s+\"answer\": \"WARNING\"");

    /** Something that is measured. */
    interface Work {
        Measured run() throws Exception;
    }

    /** Two that are compared. */
    record Pair(Measured one, Measured other) {}

    /** Notes a figure that has something to be compared with. */
    void figure(String name, String goal, String beside, Pair pair) {
        figures.add(new Figure(name, goal, pair.one(), beside, Optional.of(pair.other())));
    }

    /** Notes a figure that stands by itself, with a word on it. */
    void figure(String name, String goal, String word, Measured measured) {
        figures.add(new Figure(name, goal, measured, word, Optional.empty()));
    }

    /** Runs two in turn, so that what else happens on the machine meets both; medians. */
    Pair inTurn(Work one, Work other) throws Exception {
        List<Measured> first = new ArrayList<>();
        List<Measured> second = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            first.add(one.run());
            second.add(other.run());
        }
        return new Pair(Measured.median(first), Measured.median(second));
    }

    /** A state with everything that the generator writes; made once. */
    Path state(PracticeOptions options) throws IOException {
        Path folder = scratch.resolve(
                "state-" + options.districts() + "-" + options.cycle() + "-" + options.studentRecords());
        if (!Files.exists(folder)) {
            PracticeFiles.write(folder, options);
        }
        return folder;
    }

    Path state(int districts) throws IOException {
        return state(PracticeOptions.of(districts, SEED, PracticeOptions.FIRST_CYCLE));
    }

    /** A state with student records where {@code run secondary} looks for them, and no ready-made counts. */
    Path recorded(PracticeOptions options) throws IOException {
        Path folder = state(options);
        Path counts = folder.resolve("secondary/student-counts.csv");
        if (Files.exists(counts)) {
            Files.delete(counts);
            try (Stream<Path> files = Files.list(folder.resolve("student-records"))) {
                for (Path file : files.toList()) {
                    Files.move(file, folder.resolve("secondary").resolve(file.getFileName()));
                }
            }
            Files.delete(folder.resolve("student-records"));
        }
        return folder;
    }

    /** A state of which only the four files of the official stage are there. */
    Path official(int districts) throws IOException {
        Path folder = scratch.resolve("official-" + districts);
        if (!Files.exists(folder)) {
            Path whole = state(districts);
            copy(whole.resolve("official"), folder.resolve("official"));
            Files.copy(whole.resolve("cycle.yaml"), folder.resolve("cycle.yaml"));
        }
        return folder;
    }

    /** An empty home, whatever was there. */
    Path home(String name) throws IOException {
        Path home = scratch.resolve("home-" + name);
        delete(home);
        return home;
    }

    /** A home as another was left. */
    Path homeLike(Path other, String name) throws IOException {
        return copy(other, home(name));
    }

    Command command() {
        return new Command(scratch);
    }

    /** One run of the program. */
    Measured program(Path home, Object... words) throws IOException, InterruptedException {
        return command().run(typed(home, words));
    }

    /** The help of the program, which is answered at once only where nothing else is typed. */
    Measured help() throws IOException, InterruptedException {
        return command().run(List.of(program.toString(), "--help"));
    }

    List<String> typed(Path home, Object... words) {
        List<String> typed = new ArrayList<>(List.of(program.toString()));
        for (Object word : words) {
            typed.add(word.toString());
        }
        typed.addAll(List.of("--home", home.toString()));
        return typed;
    }

    /** Releases run 1 of a home, which Ann has made. */
    void release(Path home) throws IOException, InterruptedException {
        Command checklist = command();
        checklist.run(typed(home, "checklist", "1", "--json"));
        List<String> warnings = new ArrayList<>();
        Matcher warning = WARNING.matcher(checklist.printed());
        while (warning.find()) {
            warnings.add(warning.group(1));
        }
        program(home, "checklist", "1", "--sign", String.join(",", warnings), "--note", "seen", "--as", "Bo");
        program(home, "approve", "1", "--as", "Bo");
        program(home, "release", "1", "--as", "Bo");
    }

    /** A script of DuckDB in a process of its own; the times are the script's alone. */
    Measured script(Object... words) throws IOException, InterruptedException {
        List<String> typed = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DuckScript.class.getName()));
        for (Object word : words) {
            typed.add(word.toString());
        }
        Command command = command();
        Measured process = command.run(typed);
        List<String> lines = command.printed().lines().toList();
        String[] times = lines.get(lines.size() - 1).split(" ");
        return new Measured(Double.parseDouble(times[0]), Double.parseDouble(times[1]), process.megabytes());
    }

    /** The file of that name below a folder. */
    static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.toList()) {
                Path copied = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
        return target;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
