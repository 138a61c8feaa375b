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

/** A document that says which test keeps it true names one that is there. */
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
