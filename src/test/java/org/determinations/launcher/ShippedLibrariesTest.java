package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** What is shipped beside our own classes is what NOTICE lists, and nothing that is of no use. */
class ShippedLibrariesTest {
    /** Written by the build from what Maven resolves for running the program. */
    private static final Path RESOLVED = ShippedPolicies.root().resolve("target/libraries.txt");

    @Test
    void notice_lists_what_is_shipped_and_nothing_else() throws IOException {
        assumeTrue(Files.exists(RESOLVED), "the build writes target/libraries.txt before it runs the tests");
        List<String> shipped = Files.readAllLines(RESOLVED, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> line.matches("[\\w.-]+:[\\w.-]+:jar:.*"))
                .map(line -> line.split(":")[1] + " " + line.split(":")[3])
                .toList();
        assertThat(shipped).hasSizeGreaterThan(30);
        assertThat(Notice.libraries())
                .as("NOTICE, with picocli, whose sources are compiled into our own jar")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(shipped.stream(), Stream.of("picocli 4.7.7"))
                        .toList());
    }

    @Test
    void libraries_without_use_stay_out() throws IOException {
        assertThat(Notice.libraries())
                .noneMatch(library -> library.matches(
                        "(micrometer-core|HdrHistogram|LatencyUtils|spring-retry|checker-qual|.*cockroachdb) .*"));
    }

    @Test
    void every_license_is_one_that_may_be_shipped() throws IOException {
        assertThat(Notice.licenses())
                .isSubsetOf("Apache-2.0", "BSD-2-Clause", "CC0-1.0", "LGPL-2.1-or-later", "MIT", "MPL-2.0 or EPL 1.0")
                .contains("Apache-2.0");
    }
}
