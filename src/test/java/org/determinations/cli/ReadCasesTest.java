package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases from public trouble, as they lie in {@code ../shared/cases/public}: what was read, and what was not. */
@Tag("shared")
class ReadCasesTest {
    private static final Path CASES = Path.of(System.getProperty("shared.dir", "../shared"), "cases", "public");

    @TempDir
    Path home;

    private Typed.Ending official(String name) {
        return Typed.in(home, "run", "official", CASES.resolve(name).toString());
    }

    private String explained() {
        return Typed.in(home, "explain", "00120000").out().replaceAll("\\s+", " ");
    }

    @Test
    void a_file_of_another_year_was_not_given() {
        String folder = CASES.resolve("11-spp-native-2013").toString();
        Typed.Ending checked = Typed.command("validate", folder);
        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.out())
                .contains("found 6 rows of 2013")
                .doesNotContain("Nothing to do", "The stages can run");
        assertThat(official("11-spp-native-2013").code()).isEqualTo(3);
    }

    @Test
    void two_rows_that_differ_are_two_rejected_rows() {
        assertThat(official("12-spp-dup-conflict").code()).isEqualTo(4);
        assertThat(Typed.in(home, "checklist", "1").out()).contains("2 rows rejected");
        assertThat(explained())
                .contains("official/spp-indicators.csv:11 and official/spp-indicators.csv:38 contradict each other")
                .doesNotContain("no value contradicts itself");
    }

    @Test
    void an_absent_indicator_is_named() {
        assertThat(official("13-absent-11").code()).isZero();
        assertThat(explained())
                .contains("Indicator 11 has no row in the files of SPP indicators.")
                .doesNotContain("Every indicator due");
    }
}
