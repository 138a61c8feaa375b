package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Each command that the page of the four documents names is one that can be typed, and each folder that it names is there. */
class FourDocumentsTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void each_row_names_a_command_that_can_be_typed() throws IOException {
        CommandLine program = CommandLineProgram.whole(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false));
        List<String> rows;
        try (Stream<String> lines = Files.lines(Path.of("src/docs/four-documents.md"))) {
            rows = lines.filter(line -> line.startsWith("| ") && !line.endsWith("| command |"))
                    .toList();
        }
        assertThat(rows).hasSizeGreaterThan(15);
        for (String row : rows) {
            String cell = row.split(" \\| ")[2];
            Matcher found = CODE.matcher(cell);
            assertThat(found.find()).as(row).isTrue();
            do {
                demandKnown(program, found.group(1));
            } while (found.find());
        }
    }

    private static void demandKnown(CommandLine program, String command) {
        if (command.startsWith("data-samples/")) {
            assertThat(Path.of(command)).isDirectory();
            return;
        }
        CommandLine at = program;
        for (String word : command.split(" ")) {
            if (at.getSubcommands().isEmpty()) {
                if (word.startsWith("data-samples/")) {
                    assertThat(Path.of(word)).as(command).isDirectory();
                }
                continue;
            }
            at = at.getSubcommands().get(word);
            assertThat(at).as(command).isNotNull();
        }
    }
}
