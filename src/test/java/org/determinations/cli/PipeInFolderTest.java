package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pipe or a device in a cycle folder is named; who opened it would wait for somebody to write, for ever. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipeInFolderTest {
    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Typed.in(home, "run", "preliminary", cycle.toString());
    }

    @Test
    void a_pipe_among_the_inputs_is_refused_by_name() throws Exception {
        pipe(cycle.resolve("official/pipe.csv"));
        pipe(cycle.resolve("corrections/pipe.csv"));
        for (String[] verb : List.of(
                new String[] {"validate", cycle.toString()},
                new String[] {"run", "official", cycle.toString()},
                new String[] {"cycle", cycle.toString()},
                new String[] {"correct", cycle.toString()},
                new String[] {
                    "whatif", "--corrections", cycle.resolve("corrections").toString()
                })) {
            Typed.Ending ending = Typed.in(home, verb);
            assertThat(ending.code()).as(String.join(" ", verb) + ending.err()).isEqualTo(3);
            assertThat(ending.err() + ending.out())
                    .as(String.join(" ", verb))
                    .contains("pipe.csv: IN-028 the file cannot be read; found it is a pipe, a socket or a device");
        }
    }

    @Test
    void a_linked_pipe_and_one_beside_the_stages_are_refused_too() throws Exception {
        pipe(scratch.resolve("a pipe"));
        Files.createSymbolicLink(cycle.resolve("official/linked.csv"), scratch.resolve("a pipe"));
        pipe(cycle.resolve("district-successors.csv"));
        Typed.Ending ending = Typed.in(home, "run", "official", cycle.toString());
        assertThat(ending.code()).as(ending.err()).isEqualTo(3);
        assertThat(ending.err())
                .contains("official/linked.csv: IN-028 the file cannot be read")
                .contains("district-successors.csv: IN-028 the file cannot be read");
    }

    @Test
    void verbs_that_only_look_at_the_folder_do_not_wait_either() throws Exception {
        Path input;
        try (var files = Files.list(cycle.resolve("preliminary"))) {
            input = files.sorted().findFirst().orElseThrow();
        }
        Files.delete(input);
        pipe(input);
        for (String[] verb :
                List.of(new String[] {"status", cycle.toString()}, new String[] {"checklist", "1"}, new String[] {
                    "schedule", "list", cycle.toString()
                })) {
            assertThat(Typed.in(home, verb).code()).as(String.join(" ", verb)).isIn(0, 5);
        }
        assertThat(Typed.in(home, "status", cycle.toString()).out()).contains("preliminary/" + input.getFileName());
    }

    @Test
    void a_pipe_in_place_of_the_cycle_file_is_named() throws Exception {
        Files.delete(cycle.resolve("cycle.yaml"));
        pipe(cycle.resolve("cycle.yaml"));
        Typed.Ending ending = Typed.in(home, "cycle", cycle.toString());
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err()).contains("cycle.yaml: PA-012 cycle.yaml is not a file");
    }

    private static void pipe(Path path) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "a system that has pipes in folders");
        Files.deleteIfExists(path);
        Files.createDirectories(path.getParent());
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }
}
