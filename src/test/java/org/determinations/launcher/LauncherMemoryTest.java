package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How much memory the launcher lets Java take by itself, by the verb. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell script")
class LauncherMemoryTest extends StubCheckout {
    private static final String LIMIT = "-XX:ErgoHeapSizeLimit=512m";

    @Test
    void verbs_that_need_no_more_at_any_size_have_a_limit() throws Exception {
        built();
        for (String verb : List.of(
                "approve",
                "amend",
                "changes",
                "checklist",
                "decide",
                "diff",
                "dossier",
                "explain",
                "export",
                "list",
                "notes",
                "release",
                "review",
                "status",
                "withdraw")) {
            assertThat(words(verb, "1")).as(verb).containsOnlyOnce(LIMIT);
        }
        assertThat(words("--quiet", "--home", "run", "--as=Bo", "export", "1")).contains(LIMIT);
    }

    @Test
    void verbs_that_compute_or_read_records_and_the_desk_have_none() throws Exception {
        built();
        for (String verb : List.of(
                "run", "cycle", "correct", "validate", "whatif", "trial", "runs", "schedule", "serve", "policy")) {
            assertThat(words(verb, "list")).as(verb).doesNotContain(LIMIT);
        }
        assertThat(words("--home", "list", "run", "secondary")).doesNotContain(LIMIT);
        assertThat(words("help", "export")).doesNotContain(LIMIT);
        assertThat(words()).doesNotContain(LIMIT);
    }

    /** The limit is of what Java would choose; where a person chooses it is none, wherever it stands. */
    @Test
    void what_a_person_allows_comes_behind_it() throws Exception {
        built();
        List<String> words = launch(
                        Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString(), "DETERMINATIONS_JAVA_OPTS", "-Xmx2g"),
                        "export",
                        "1")
                .words();
        assertThat(words.indexOf(LIMIT)).isBetween(0, words.indexOf("-Xmx2g"));
    }

    /** A quarter of the memory, as ever, on a machine that has less than two gigabytes; 512 MB on a larger one; what a person says. */
    @Test
    void java_stays_below_a_quarter_of_a_small_machine() throws Exception {
        assertThat(most("-XX:MaxRAM=1g", LIMIT)).isEqualTo(256);
        assertThat(most("-XX:MaxRAM=8g", LIMIT)).isEqualTo(512);
        assertThat(most("-XX:MaxRAM=8g", LIMIT, "-Xmx1g")).isEqualTo(1024);
    }

    /** Both launchers limit the same verbs in the same way. */
    @Test
    void the_launcher_for_windows_names_the_same_verbs() throws Exception {
        Path app = Path.of(System.getProperty("determinations.app", "."));
        String posix = Files.readString(app.resolve("determinations"));
        String windows = Files.readString(app.resolve("determinations.cmd"));
        String named = posix.substring(posix.indexOf("*:approve"), posix.indexOf(") heap="))
                .replaceAll("[*:|\\\\\\s]+", " ")
                .strip();
        assertThat(named).startsWith("approve amend ").endsWith(" withdraw");
        assertThat(windows).contains("for %%W in (" + named + ") do (").contains("set \"HEAP=" + LIMIT + "\"");
    }

    private List<String> words(String... typed) throws Exception {
        return launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("25.0.3").toString()), typed)
                .words();
    }

    /** The most that this Java takes with those options. Unit: MB. */
    private long most(String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:+PrintFlagsFinal", "-version"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(printed.lines()
                        .filter(line -> line.contains(" MaxHeapSize "))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll(".*= *(\\d+).*", "$1"))
                / (1024 * 1024);
    }
}
