package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.application.ForkedJava;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
    @TempDir
    Path scratch;

    @Test
    void the_environment_names_the_pager_and_can_want_none() {
        assertThat(Pager.command(Map.of(), "Linux")).contains("less -FRX");
        assertThat(Pager.command(Map.of("PAGER", "more"), "Mac OS X")).contains("more");
        assertThat(Pager.command(Map.of("PAGER", ""), "Linux")).isEmpty();
        assertThat(Pager.command(Map.of("PAGER", "cat"), "Linux")).isEmpty();
        assertThat(Pager.command(Map.of(), "Windows 11")).isEmpty();
    }

    @Test
    void the_whole_text_reaches_the_pager() {
        String text = "Förde\n".repeat(50_000);
        Path seen = scratch.resolve("seen");
        assertThat(Pager.show(text, "cat > " + seen)).isTrue();
        assertThat(seen).content().isEqualTo(text);
    }

    @Test
    void a_person_may_leave_before_the_end() {
        assertThat(Pager.show("line\n".repeat(500_000), "true")).isTrue();
    }

    @Test
    void a_pager_that_is_not_there_has_shown_nothing() {
        assertThat(Pager.show("line\n", scratch.resolve("no-such-pager").toString()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "policy show"})
    void on_a_terminal_a_result_goes_through_the_pager(String words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words.split(" ")));
        if (words.equals("validate")) {
            command.add(TestInstallation.cycle(scratch.resolve("cycle")).toString());
        }
        command.addAll(List.of("--home", scratch.resolve("home").toString()));
        ForkedJava.Ending ending = ForkedJava.startBy(
                        List.of("env", "PAGER=sed s/^/paged:/"),
                        scratch,
                        List.of("-Ddeterminations.terminal=out"),
                        "org.determinations.cli.Main",
                        command.toArray(String[]::new))
                .end();
        assertThat(ending.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("paged:"));
    }
}
