package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code security.md} are whole: each row names its test, and nothing that is in the program is missing of variables of the
 * environment and of roles of the database. That the headers are those of the desk is {@code DeskSafetyTest}.
 */
class SecurityTablesTest {
    private static final Path ROOT = ShippedPolicies.root();
    private static final Pattern VARIABLE = Pattern.compile("\\bDETERMINATIONS_[A-Z_]*[A-Z]\\b");
    private static final Pattern ROLE = Pattern.compile("'(determinations_[a-z]+)'");
    private static final Pattern FIRST = Pattern.compile("(?m)^\\| `([A-Za-z_]+)` \\|");
    private static final Pattern TEST = Pattern.compile("`\\w+Test`");

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("src/docs/security.md"));
    }

    /** From a heading to the next one. */
    private static String part(String heading) throws IOException {
        String text = text();
        int from = text.indexOf("\n## " + heading + "\n");
        assertThat(from).as(heading).isPositive();
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static Set<String> firsts(String part) {
        return found(FIRST, part);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void each_row_but_those_of_libraries_names_its_test() throws IOException {
        String text = text();
        List<String> rows = text.substring(0, text.indexOf("\n## What is shipped"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| test |"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row).containsPattern(TEST));
    }

    @Test
    void each_variable_of_the_environment_stands_in_the_table_and_no_other() throws IOException {
        Set<String> read = new TreeSet<>();
        List<Path> starts = List.of(ROOT.resolve("determinations"), ROOT.resolve("determinations.cmd"));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("src/main/java"))) {
            for (Path source : Stream.concat(sources.filter(Files::isRegularFile), starts.stream())
                    .toList()) {
                read.addAll(found(VARIABLE, Files.readString(source)));
            }
        }
        assertThat(firsts(part("The environment"))).isEqualTo(read).hasSizeGreaterThan(8);
    }

    @Test
    void each_role_of_the_database_stands_in_the_table_and_no_other() throws IOException {
        String made = Files.readString(ROOT.resolve("sql/roles/postgresql.sql")).split("loop", 2)[0];
        assertThat(firsts(part("The database"))).isEqualTo(found(ROLE, made)).hasSize(5);
    }
}
