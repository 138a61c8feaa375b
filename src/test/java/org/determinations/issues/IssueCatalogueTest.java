package org.determinations.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes are unique, keep to their family and are never dropped: the published ones are written down here. */
class IssueCatalogueTest {
    /** The last number of each family up to which all were published; none of them may go missing. It only grows. */
    private static final List<String> LAST_PUBLISHED = List.of("IN-031", "CR-019", "PA-015", "RU-001", "SY-015");

    @Test
    void codes_and_titles_are_unique() {
        Set<String> codes = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (IssueCode code : IssueCode.values()) {
            assertThat(codes.add(code.code())).as(code.code()).isTrue();
            assertThat(titles.add(code.title())).as(code.title()).isTrue();
        }
    }

    @Test
    void no_published_code_is_gone() {
        List<String> expected = new ArrayList<>();
        for (String last : LAST_PUBLISHED) {
            int count = Integer.parseInt(last.substring(3));
            for (int number = 1; number <= count; number++) {
                expected.add(String.format(Locale.ROOT, "%s%03d", last.substring(0, 3), number));
            }
        }
        assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code)).containsAll(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_a_family_and_three_digits_and_is_found_by_its_text(IssueCode code) {
        assertThat(code.code()).matches("(IN|CR|PA|RU|SY|FT)-[0-9]{3}");
        assertThat(IssueCode.find(code.code())).contains(code);
        assertThat(code.title()).matches("[A-Z].*[^.]");
    }

    @Test
    void numbers_of_a_family_only_grow() {
        for (String last : LAST_PUBLISHED) {
            List<Integer> numbers = Arrays.stream(IssueCode.values())
                    .map(IssueCode::code)
                    .filter(code -> code.startsWith(last.substring(0, 3)))
                    .map(code -> Integer.valueOf(code.substring(3)))
                    .toList();
            assertThat(numbers).isNotEmpty().isSorted();
        }
    }

    /** One that nothing reports any more is retired, and says so. */
    @Test
    void a_code_is_reported_somewhere_or_is_retired() throws IOException {
        Set<String> used = new HashSet<>();
        try (Stream<Path> below = Files.walk(ShippedPolicies.root().resolve("src/main/java"))) {
            for (Path file : below.filter(of -> of.toString().endsWith(".java"))
                    .filter(of -> !of.endsWith("IssueCode.java"))
                    .toList()) {
                Pattern.compile("IssueCode\\.([A-Z_0-9]+)")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(Arrays.stream(IssueCode.values())
                        .filter(code ->
                                used.contains(code.name()) == code.title().startsWith("Retired: ")))
                .isEmpty();
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThat(IssueCode.find("IN-999")).isEmpty();
    }
}
