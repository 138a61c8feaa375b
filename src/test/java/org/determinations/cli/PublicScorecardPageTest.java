package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public page of a policy of points says which districts a step of the policy gave a more serious category. */
class PublicScorecardPageTest {
    private static final Pattern WARNING =
            Pattern.compile("\"point\": \"([a-z-]+)\",\\s+\"title\": \"[^\"]*\",\\s+\"answer\": \"WARNING\"");

    @TempDir
    Path home;

    private String typed(String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.out();
    }

    /** A step made three categories more serious than their scores give, and the page said that none was. */
    @Test
    void a_category_that_a_step_made_more_serious_is_counted_and_listed() throws IOException {
        typed(
                "run",
                "official",
                TestInstallation.app().resolve("data-samples/franklin-2023-24").toString());
        String warnings = WARNING.matcher(
                        Typed.in(home, "checklist", "1", "--json").out())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(","));
        Typed.in(home, "checklist", "1", "--sign", warnings, "--note", "seen", "--as", "B. Reviewer");
        typed("approve", "1", "--as", "B. Reviewer");
        typed("release", "1", "--as", "B. Reviewer");
        typed("export", "1", "--audience", "public", "--format", "html");
        String page = Files.readString(home.resolve("out/public/2023-24/export-1/html/index.html"))
                .replaceAll("(?s)<(style|script).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertThat(page)
                .contains(
                        "More serious than their score 3 ",
                        "Score all 46.9 50 53.1 59.4 68.8 70.8 71.9 75 78.1 81.3 87.5 93.8 96.9 100 ")
                .contains(
                        "A step of the policy, where it has any, or a recorded decision can give another category than the score"
                                + " alone.")
                .doesNotContain("Significant non-compliance");
        String listed = page.substring(
                page.indexOf("LEAs with a category more serious than their score gives"),
                page.indexOf("Undetermined LEAs") > 0 ? page.indexOf("Undetermined LEAs") : page.length());
        assertThat(listed)
                .contains("Elm Crossing 005 53.1 Needs Substantial Intervention (NSI)")
                .contains("Gorse Hill 007 81.3 Needs Assistance (NA)")
                .contains("Ivy Bridge 009 75 Needs Intervention (NI)");
    }
}
