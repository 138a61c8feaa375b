package org.determinations.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.files.KeptFiles;
import org.determinations.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is taken off the disk by the next one, and nothing else is. */
class ProcessScratchTest {
    private static final long SLACK = 60_000;

    @TempDir
    Path folder;

    @Test
    void what_a_dead_process_left_is_known_by_its_name() throws Exception {
        String own = name();
        String[] parts = own.split("-", 4);
        assertThat(ProcessScratch.isOfADeadProcess(own)).isFalse();
        assertThat(ProcessScratch.isOfADeadProcess(own.replace(parts[1], Long.toString(dead()))))
                .isTrue();
        assertThat(ProcessScratch.isOfADeadProcess("." + own.replace(parts[1], Long.toString(dead())) + ".partial"))
                .as("a folder that was not whole yet")
                .isTrue();
        assertThat(ProcessScratch.isOfADeadProcess(".ffffffff" + own.substring(parts[0].length())))
                .as("of another machine")
                .isFalse();
        assertThat(ProcessScratch.isOfADeadProcess(own.substring(1)))
                .as("of another name")
                .isFalse();
    }

    @Test
    void a_process_that_started_later_under_the_same_number_is_another() throws Exception {
        String own = name();
        String started = own.split("-", 4)[2];
        long mine = Long.parseLong(started);
        assertThat(mine).isPositive();
        assertThat(ProcessScratch.isOfADeadProcess(own.replace(started, Long.toString(mine - SLACK))))
                .isFalse();
        assertThat(ProcessScratch.isOfADeadProcess(own.replace(started, Long.toString(mine - SLACK - 1))))
                .isTrue();
        assertThat(ProcessScratch.isOfADeadProcess(own.replace(started, Long.toString(mine + SLACK))))
                .isFalse();
    }

    @Test
    void a_content_on_its_way_when_the_process_died_is_gone_when_the_next_one_comes() throws Exception {
        Path uploads = Files.createDirectories(folder.resolve("home/uploads"));
        String own = name();
        String pid = own.split("-", 4)[1];
        Path left = Files.writeString(uploads.resolve(own.replace(pid, Long.toString(dead()))), "half a fi");
        Path alive = Files.writeString(uploads.resolve(own), "half a fi");
        Path kept = Files.writeString(uploads.resolve(Sha256.hex(new byte[0])), "");
        Path half = Files.createDirectory(uploads.resolve(name().replace(pid, Long.toString(dead()))));
        Files.writeString(half.resolve("results.csv"), "a row");
        KeptFiles.of(TestInstallation.at(folder.resolve("home"), Optional.empty()))
                .keep("levels.csv", new ByteArrayInputStream("whole".getBytes(StandardCharsets.UTF_8)));
        try (Stream<Path> files = Files.list(uploads)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            alive, kept, uploads.resolve(Sha256.hex("whole".getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** A home with its database on a server is not there before something is put into it. */
    @Test
    void a_folder_to_work_in_is_made_with_its_home_for_the_owner_alone_and_takes_away_what_a_dead_process_left()
            throws Exception {
        Path home = folder.resolve("new/home");
        Path made = ProcessScratch.folderIn(home);
        assertThat(made).isEmptyDirectory().hasParent(home);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        String own = made.getFileName().toString();
        Path left = Files.createDirectory(home.resolve(own.replace(own.split("-", 4)[1], Long.toString(dead()))));
        Files.writeString(left.resolve("pack.yaml"), "half a pa");
        assertThat(ProcessScratch.folderIn(home)).isNotEqualTo(made);
        assertThat(left).doesNotExist();
        assertThat(made).exists();
    }

    private String name() throws Exception {
        return ProcessScratch.in(folder).getFileName().toString();
    }

    /** Number of a process that was. */
    private static long dead() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
