package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Which of Java's compilers the launcher asks for, by the verb and by how large the files of its cycle folder are. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell script")
class LauncherCompilersTest extends StubCheckout {
    @Test
    void both_compilers_work_where_a_cycle_folder_has_a_large_file_and_the_quick_one_everywhere_else()
            throws Exception {
        built();
        Path java = jdk("25.0.3");
        Path large = large("large cycle", 128L * 1024 * 1024 + 1);
        Path small = large("small cycle", 128L * 1024 * 1024);
        for (String verb : List.of("run", "cycle", "correct", "validate")) {
            assertThat(quick(java, verb, large.toString())).as(verb).isFalse();
            assertThat(quick(java, "--quiet", verb, small.toString())).as(verb).isTrue();
        }
        assertThat(quick(java, "run", "secondary", "--home", small.toString(), large.toString()))
                .isFalse();
        assertThat(quick(java, "cycle", "--home", large.toString(), small.toString()))
                .isTrue();
        assertThat(quick(java, "explain", "run", large.toString())).isTrue();
        assertThat(quick(java, "export", large.toString())).isTrue();
    }

    @Test
    void options_of_the_person_come_last_and_the_archive_is_the_same_with_both_compilers() throws Exception {
        built();
        Map<String, String> own = Map.of(
                "DETERMINATIONS_JAVA_HOME",
                jdk("25.0.3").toString(),
                "DETERMINATIONS_JAVA_OPTS",
                "-Xmx2g -XX:TieredStopAtLevel=1");
        List<String> words =
                launch(own, "cycle", large("cycle", 1L << 30).toString()).words();
        assertThat(words).containsOnlyOnce("-XX:TieredStopAtLevel=1").contains("-Xmx2g");
        assertThat(words).contains("-XX:AOTCache=" + archive("run", "25.0.3"));
    }

    private boolean quick(Path java, String... words) throws Exception {
        return launch(Map.of("DETERMINATIONS_JAVA_HOME", java.toString()), words)
                .words()
                .contains("-XX:TieredStopAtLevel=1");
    }

    /** A cycle folder with a file of so many bytes, none of which is on the disk. */
    private Path large(String name, long bytes) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name).resolve("secondary"));
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("records.csv").toFile(), "rw")) {
            file.setLength(bytes);
        }
        return scratch.resolve(name);
    }
}
