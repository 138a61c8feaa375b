package org.determinations.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.policyfile.ShippedPolicies;

/** The list of libraries in NOTICE: two blanks, name, version, license in brackets. */
final class Notice {
    private static final Pattern LINE = Pattern.compile("  (\\S+ \\S+) {2,}(\\S.*)");

    private Notice() {}

    /** {@code jooq 3.19.35}. */
    static List<String> libraries() throws IOException {
        return lines().stream().map(line -> line.group(1)).toList();
    }

    static Set<String> licenses() throws IOException {
        Set<String> licenses = new TreeSet<>();
        lines().forEach(line -> licenses.add(line.group(2)));
        return licenses;
    }

    /** {@code jooq 3.19.35: Apache-2.0}. */
    static List<String> librariesWithLicenses() throws IOException {
        return lines().stream()
                .map(line -> line.group(1) + ": " + line.group(2))
                .toList();
    }

    private static List<Matcher> lines() throws IOException {
        return Files.readAllLines(ShippedPolicies.root().resolve("NOTICE"), StandardCharsets.UTF_8).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .toList();
    }
}
