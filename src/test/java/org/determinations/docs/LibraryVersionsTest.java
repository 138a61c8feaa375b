package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** What {@code security.md} says of the libraries is what the build takes, and what is not the newest has a reason. */
class LibraryVersionsTest {
    private static final Pattern PROPERTY = Pattern.compile("<([a-z0-9-]+)\\.version>([^<]+)</");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| ([0-9][0-9.]*) \\| ([0-9][0-9.]*) \\| (.*)\\|$");

    @Test
    void each_version_of_the_build_stands_in_the_table_and_no_other() throws IOException {
        Map<String, String> built = new TreeMap<>();
        Matcher property = PROPERTY.matcher(read("pom.xml"));
        while (property.find()) {
            built.put(property.group(1), property.group(2));
        }
        Map<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(read("src/docs/security.md"));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
            assertThat(row.group(4).isBlank())
                    .as("the reason of %s", row.group(1))
                    .isEqualTo(row.group(2).equals(row.group(3)));
        }
        assertThat(told).isEqualTo(built).hasSizeGreaterThan(30);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(ShippedPolicies.root().toString(), file));
    }
}
