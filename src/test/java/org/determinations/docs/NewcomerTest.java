package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.cli.Typed;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person who has a text file and a workbook that nobody has seen brings them to a determination. Every command is typed as the
 * document shows it, and what the document shows is what was printed.
 */
class NewcomerTest {
    private static final String LEVELS = """
            Résultats par district, automne 2012
            Org Code;Organization;Tier Assigned;Why;Contact Email
            9010000;Alder Mills;Meets;Meeting goals;a@invented.example
            09020000;Birch Hollow;Level 2;One or more schools in Level 2;b@invented.example
            09030000;Cedar;Partly meets;Not meeting goals;c@invented.example
            09040000;Dogwood;Too small;Insufficient data;d@invented.example
            09050000;Elder;Level 9;A slip of the pen;e@invented.example
            """;
    private static final String HEAD = """
            # From a file nobody has seen to a determination

            Made by `NewcomerTest`, which types every command below; do not edit. The districts are invented. The data office sent two
            files. `State levels 2012.csv` is text of an older program, with semicolons and a title:

            """;

    @TempDir
    private Path scratch;

    private final StringBuilder page = new StringBuilder(HEAD);

    /** Types a command, and shows it with the lines that it printed. */
    private Typed.Ending type(int code, int most, String... words) {
        String[] full = Arrays.stream(words)
                .map(word -> word.contains(".csv") || word.contains(".xlsx") || word.startsWith("Our year")
                        ? scratch.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Typed.Ending ending = Typed.in(scratch.resolve("home"), full);
        assertThat(ending.code()).as(ending.out() + ending.err()).isEqualTo(code);
        page.append("\n```\n$ determinations ")
                .append(Arrays.stream(words)
                        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                        .collect(Collectors.joining(" ")))
                .append('\n');
        List<String> lines = (ending.out() + ending.err())
                .replace(scratch.resolve("home").toString(), "/srv/determinations")
                .replace(scratch + "/", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        lines.stream().limit(most).forEach(line -> page.append(line).append('\n'));
        if (lines.size() > most) {
            page.append("...\n");
        }
        page.append("```\n");
        return ending;
    }

    /** Changes a contract as in an editor, and shows the lines that became others. */
    private void edit(String name, String... pairs) throws IOException {
        Path file = scratch.resolve("home/contracts").resolve(name);
        page.append("\n```diff\n");
        for (int i = 0; i < pairs.length; i += 2) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String from = pairs[i];
            assertThat(text).contains(from);
            String changed = text.replace(from, pairs[i + 1]);
            List<String> before = text.lines().toList();
            changed.lines()
                    .filter(line -> !before.contains(line))
                    .forEach(line -> page.append("+ ").append(line.strip()).append('\n'));
            Files.writeString(file, changed, StandardCharsets.UTF_8);
        }
        page.append("```\n");
    }

    private void say(String words) {
        page.append('\n').append(words).append('\n');
    }

    private void files() throws IOException {
        Files.write(scratch.resolve("State levels 2012.csv"), LEVELS.getBytes(Charset.forName("windows-1252")));
        page.append("```\n").append(LEVELS).append("```\n\n");
        page.append(
                "`On time evaluations.xlsx` is a workbook with a sheet of notes, a title, and codes kept as numbers.\n");
        try (OutputStream out = Files.newOutputStream(scratch.resolve("On time evaluations.xlsx"));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Read me").value(0, 0, "Prepared by the data office");
            Worksheet sheet = workbook.newWorksheet("Districts");
            sheet.value(0, 0, "Evaluations on time, 2011-12");
            List<String> header = List.of("LEA ID", "LEA Name", "SPP Indicator", "Year", "On time", "All", "Pct");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(2, i, header.get(i));
            }
            row(sheet, 3, 9_010_000, "Alder Mills", 40, 40, 1);
            row(sheet, 4, 9_020_000, "Birch Hollow", 20, 30, 0.667);
            row(sheet, 5, 9_030_000, "Cedar", 50, 50, 1);
        }
    }

    private static void row(Worksheet sheet, int row, int code, String name, int timely, int all, double share) {
        sheet.value(row, 0, code);
        sheet.value(row, 1, name);
        sheet.value(row, 2, 11);
        sheet.value(row, 3, "2011-12");
        sheet.value(row, 4, timely);
        sheet.value(row, 5, all);
        sheet.value(row, 6, share);
        sheet.style(row, 6).format("0.0%").set();
    }

    @Test
    void two_files_that_nobody_has_seen_become_determinations() throws IOException {
        files();
        say("## The text file");
        type(0, 40, "contract", "draft", "State levels 2012.csv");
        say("Two points are open. The words of the file are settled in its contract, in any editor:");
        edit(
                "state-levels-2012.yaml",
                "type: accountability level, required: yes, personal: no, source: P }",
                "type: accountability level, required: yes, personal: no, source: P,"
                        + " values: { Meets: Level 1, Partly meets: Level 3, Too small: Insufficient data } }",
                "P: \"where the file comes from\"  # open: name the publisher and the page",
                "P: \"the data office, letter of September 2012\"");
        Typed.Ending trial =
                type(4, 40, "contract", "test", "state-levels-2012", "State levels 2012.csv", "--cycle", "2012-13");
        assertThat(trial.out()).contains("5 rows: 4 accepted, 1 rejected").doesNotContain("invented.example");
        say("One row is rejected: the file itself has to be corrected there, or the district stays undetermined.");
        say("## The workbook");
        type(0, 40, "contract", "draft", "On time evaluations.xlsx");
        say("Which column is the numerator and which the denominator no name says, so a person does:");
        edit(
                "on-time-evaluations.yaml",
                "column: \"On time\", field: not read, type: text",
                "column: \"On time\", field: numerator, type: count",
                "column: \"All\", field: not read, type: text",
                "column: \"All\", field: denominator, type: count");
        type(0, 40, "contract", "test", "on-time-evaluations", "On time evaluations.xlsx", "--cycle", "2012-13");
        say("## The cycle");
        say(
                "A cycle folder has a `cycle.yaml` and a folder for each stage, in which the files lie under their own names:");
        cycle();
        type(4, 40, "validate", "Our year");
        type(4, 40, "run", "official", "Our year");
        type(0, 12, "explain", "09020000");
        GeneratedDocsTest.compare("newcomer.md", page.toString());
    }

    private void cycle() throws IOException {
        String cycle = """
                cycle: 2012-13
                title: Our year
                zone: America/New_York
                stages:
                  official: 2012-09-19
                """;
        Path official = Files.createDirectories(scratch.resolve("Our year/official"));
        Files.writeString(official.resolveSibling("cycle.yaml"), cycle);
        for (String name : List.of("State levels 2012.csv", "On time evaluations.xlsx")) {
            Files.copy(scratch.resolve(name), official.resolve(name));
        }
        page.append("\n```yaml\n").append(cycle).append("```\n");
    }
}
