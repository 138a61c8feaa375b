package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page: short, and every command on it does what it says, in the order in which a person types them. */
class ReadmeTest {
    private static final Path README = TestInstallation.app().resolve("README.md");
    private static final String PROGRAM = "./determinations ";

    /** Commands that are not typed here, and why. */
    private static final Map<String, String> NOT_TYPED = Map.of("mvn verify", "it is what runs this test");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern ENDING = Pattern.compile("\\s*#.*?exit (?:code )?(\\d+).*$");

    @TempDir
    Path home;

    @Test
    void it_is_shorter_than_200_lines() throws IOException {
        assertThat(Files.readAllLines(README, StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }

    @Test
    void every_command_does_what_it_says() throws IOException {
        List<String> typed = new ArrayList<>();
        for (String command : commands()) {
            if (!NOT_TYPED.containsKey(command)) {
                assertThat(command).as("a command that this test cannot type").startsWith(PROGRAM);
                type(command);
                typed.add(command);
            }
        }
        assertThat(typed).hasSizeGreaterThan(10);
        assertThat(commands()).as("reasons without a command").containsAll(NOT_TYPED.keySet());
    }

    @Test
    void the_excerpt_is_what_the_first_command_prints() throws IOException {
        String excerpt = blocks("text").stream()
                .filter(block -> block.startsWith("Official determinations"))
                .findFirst()
                .orElseThrow();
        String first = commands().get(0);
        assertThat(Typed.in(home, words(first)).out()).startsWith(excerpt);
    }

    private void type(String command) {
        Matcher ending = ENDING.matcher(command);
        int expected = ending.find() ? Integer.parseInt(ending.group(1)) : 0;
        // A command that names a home of its own gets one beside the others'.
        boolean ownHome = command.contains(" --home var/practice");
        String[] words = words(command.replace(" --home var/practice", ""));
        Typed.Ending typed = Typed.in(ownHome ? home.resolve("practice") : home, words);
        assertThat(typed.code()).as(command + "\n" + typed.err()).isEqualTo(expected);
    }

    private static String[] words(String command) {
        String plain = command.substring(PROGRAM.length()).replaceFirst("\\s+#.*$", "");
        return plain.strip().split("\\s+");
    }

    private static List<String> commands() throws IOException {
        return blocks("sh").stream()
                .flatMap(block -> block.replace("\\\n", " ").lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(README, StandardCharsets.UTF_8));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }
}
