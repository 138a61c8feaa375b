package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.HeldDatabase;
import org.determinations.model.SchoolYear;
import org.determinations.practice.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Types every command of the practice year, of October to June and of the next year in its order, and keeps what each one said. */
abstract class PracticeWalk {
    static final Path DOCS = Path.of("src/docs");
    static final String FOLDER = "data-samples/practice-2012-13";
    static final Path NEXT_SAMPLE = Folders.sample(new SchoolYear(2013));
    static final String NEXT = "data-samples/practice-2013-14";
    static final String HOME = "my-practice-home";
    static final String WHOLE = "my-whole-year";
    static final Path SAMPLE = Folders.sample();

    @TempDir
    static Path scratch;

    /** What each command said, the first time first. */
    static final Map<String, List<Typed.Ending>> SAID = new TreeMap<>();

    private static final HeldDatabase HELD = new HeldDatabase();

    @AfterAll
    static void let_go() {
        HELD.close();
    }

    @BeforeAll
    static void type_every_command() throws IOException {
        List<String> readme = new ArrayList<>(Files.readAllLines(SAMPLE.resolve("README.md")));
        readme.addAll(Files.readAllLines(DOCS.resolve("october-to-june.md")));
        readme.addAll(Files.readAllLines(NEXT_SAMPLE.resolve("README.md")));
        assertThat(readme).contains("    export DETERMINATIONS_HOME=" + HOME);
        List<ReadmeCommand> commands = ReadmeCommand.list(readme);
        assertThat(commands).hasSizeGreaterThan(90);
        for (ReadmeCommand command : commands) {
            List<String> words = command.words(scratch);
            if (!words.contains("--as")) {
                words.addAll(List.of("--as", "An Analyst"));
            }
            Path home = words.contains("--home") ? scratch.resolve(WHOLE) : scratch.resolve(HOME);
            words.remove("--home");
            words.remove(scratch.resolve(WHOLE).toString());
            Typed.Ending ending = Typed.in(home, words.toArray(String[]::new));
            assertThat(ending.code())
                    .as(command.text() + "\n" + ending.out() + ending.err())
                    .isEqualTo(command.code());
            HELD.hold(scratch.resolve(HOME));
            SAID.computeIfAbsent(command.text(), text -> new ArrayList<>()).add(ending);
        }
    }

    static Map<String, Integer> numbers(List<List<String>> table, int column) {
        Map<String, Integer> numbers = new TreeMap<>();
        table.forEach(row -> numbers.put(row.get(0), Integer.parseInt(row.get(column))));
        return numbers;
    }

    static Map<String, Integer> count(List<CSVRecord> rows, Function<CSVRecord, String> of) {
        return rows.stream().collect(Collectors.toMap(of, row -> 1, Integer::sum, TreeMap::new));
    }

    static Path out(String name) {
        return scratch.resolve(HOME).resolve("out").resolve(name);
    }

    static String said(String command) {
        return endings(command).get(0).out();
    }

    static List<Typed.Ending> endings(String command) {
        assertThat(SAID).containsKey(command);
        return SAID.getOrDefault(command, List.of());
    }
}
