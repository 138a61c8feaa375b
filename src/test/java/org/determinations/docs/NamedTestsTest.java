package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** A test, a class in its package and a member of a class that a document names are there. */
class NamedTestsTest {
    private static final Path ROOT = ShippedPolicies.root();

    /** In backquotes; {@code <Kind>FactTest} stands for a name that its writer chooses. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+Test)(?:[#.]\\w+)?`");

    @Test
    void every_test_that_a_document_names_is_there() throws IOException {
        Set<String> there = tests();
        for (Path document : documents()) {
            Set<String> named = named(document);
            named.removeAll(there);
            assertThat(named)
                    .as("tests that %s names", ROOT.relativize(document))
                    .isEmpty();
        }
    }

    @Test
    void every_decision_record_names_the_test_that_keeps_it_true() throws IOException {
        List<Path> records = documents().stream()
                .filter(document -> document.getFileName().toString().matches("\\d{4}-.*"))
                .toList();
        assertThat(records).hasSizeGreaterThan(70);
        assertThat(records).allSatisfy(record -> assertThat(named(record)).isNotEmpty());
    }

    /** {@code store.fact.LevelTable}, {@code ReleaseDesk.amend}; a package may be told by its last parts. */
    private static final Pattern CLASS =
            Pattern.compile("`((?:[a-z]\\w*\\.)*)([A-Z]\\w+)(?:\\.([a-z]\\w+)(?:\\(\\))?)?`");

    @Test
    void every_class_and_member_that_a_document_names_is_where_it_says() throws IOException {
        Map<String, List<Path>> classes = classes();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            for (MatchResult name :
                    CLASS.matcher(Files.readString(document)).results().toList()) {
                List<Path> files = classes.getOrDefault(name.group(2), List.of());
                if (!name.group(1).isEmpty() || name.group(3) != null && !files.isEmpty()) {
                    seen++;
                    if (!isThere(name, files)) {
                        wrong.add(ROOT.relativize(document) + ": " + name.group());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(150);
    }

    private static boolean isThere(MatchResult name, List<Path> files) throws IOException {
        String folder = "/" + name.group(1).replace('.', '/');
        for (Path file : files) {
            boolean inPackage =
                    file.getParent().toString().replace('\\', '/').concat("/").endsWith(folder);
            if (inPackage
                    && (name.group(3) == null
                            || Pattern.compile("\\b" + name.group(3) + "\\b")
                                    .matcher(Files.readString(file))
                                    .find())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<Path>> classes() throws IOException {
        try (Stream<Path> below = Files.walk(ROOT.resolve("src"))) {
            return below.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", "")));
        }
    }

    private static Set<String> named(Path document) throws IOException {
        return NAMED.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> below = Files.walk(ROOT.resolve("src/docs"))) {
            return Stream.concat(
                            below.filter(file -> file.toString().endsWith(".md")).toList().stream(),
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("sql/README.md")))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> below = Files.walk(ROOT.resolve("src"))) {
            return below.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
