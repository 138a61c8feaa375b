package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** The commands of {@code proof.md} are there to be typed: each names a long test and bounds that this test reads. */
class ProofTest {
    private static final Path ROOT = ShippedPolicies.root();
    private static final Pattern COMMAND = Pattern.compile("(?m)^    nice -n 19 mvn (.*)$");
    private static final Pattern NAMED = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern BOUND =
            Pattern.compile("-D((?:kill|starts|attack|mutation)\\.(?:times|pairs|states|inputs|seed))=");
    private static final Pattern READ =
            Pattern.compile("get(?:Integer|Long)\\(\\s*\"((?:kill|starts|attack|mutation)\\.[a-z]+)\"");

    @Test
    void every_command_names_a_long_test_and_bounds_that_it_reads() throws IOException {
        Map<String, Path> tests = tests();
        Map<String, List<String>> commands = commands();
        assertThat(commands).hasSizeGreaterThan(5);
        for (Map.Entry<String, List<String>> command : commands.entrySet()) {
            assertThat(tests).containsKey(command.getKey());
            String source = Files.readString(tests.get(command.getKey()));
            assertThat(source).as(command.getKey()).contains("@Tag(\"long\")");
            assertThat(bounds(source)).as(command.getKey()).containsAll(command.getValue());
        }
    }

    /** A bounded test that is new has its figure too. */
    @Test
    void every_long_test_with_a_bound_has_its_command() throws IOException {
        Map<String, List<String>> commands = commands();
        for (Map.Entry<String, Path> test : tests().entrySet()) {
            String source = Files.readString(test.getValue());
            if (source.contains("@Tag(\"long\")") && !bounds(source).isEmpty()) {
                assertThat(commands).containsKey(test.getKey());
            }
        }
    }

    private static List<String> bounds(String source) {
        return READ.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, List<String>> commands() throws IOException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (MatchResult command : COMMAND.matcher(Files.readString(ROOT.resolve("src/docs/proof.md")))
                .results()
                .toList()) {
            NAMED.matcher(command.group(1))
                    .results()
                    .forEach(named -> commands.put(
                            named.group(1),
                            BOUND.matcher(command.group(1))
                                    .results()
                                    .map(found -> found.group(1))
                                    .toList()));
        }
        return commands;
    }

    private static Map<String, Path> tests() {
        Map<String, Path> tests = new TreeMap<>();
        try (Stream<Path> below = Files.walk(ROOT.resolve("src/test/java"))) {
            below.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests;
    }
}
