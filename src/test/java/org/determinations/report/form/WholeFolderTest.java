package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.Sha256;
import org.determinations.model.run.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files that come one after another: none is held, and the folder is whole or not there. */
class WholeFolderTest {
    @TempDir
    Path out;

    private Path folder() {
        return out.resolve("export");
    }

    private Path partial(String name) {
        return SafeFiles.partial(folder()).resolve(name);
    }

    @Test
    void each_file_is_on_disk_before_the_next_one_is_made() {
        Stream<ExportFile> files = IntStream.range(0, 5).mapToObj(i -> {
            assertThat(Files.exists(partial("d/" + (i - 1) + ".txt"))).isEqualTo(i > 0);
            return ExportFile.of("d/" + i + ".txt", "file " + i);
        });
        assertThat(WholeFolder.write(folder(), files))
                .extracting(OutputFile::name)
                .containsExactly("d/0.txt", "d/1.txt", "d/2.txt", "d/3.txt", "d/4.txt");
        assertThat(folder().resolve("d/4.txt")).hasContent("file 4");
    }

    @Test
    void what_is_made_while_it_is_written_has_the_hash_and_size_of_its_bytes() {
        byte[] line = "Zoë;1\n".getBytes(StandardCharsets.UTF_8);
        ExportFile large = ExportFile.of("large.txt", out -> {
            for (int i = 0; i < 20_000; i++) {
                out.write(line);
            }
        });
        byte[] whole = "Zoë;1\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(WholeFolder.write(folder(), Stream.of(large)))
                .containsExactly(new OutputFile("large.txt", Sha256.hex(whole), whole.length));
        assertThat(folder().resolve("large.txt")).hasBinaryContent(whole);
    }

    @Test
    void a_file_that_cannot_be_made_leaves_nothing_behind_and_the_stream_is_closed() {
        boolean[] closed = new boolean[1];
        Stream<ExportFile> files = Stream.of("a", "b")
                .map(name -> {
                    if (name.equals("b")) {
                        throw new IllegalStateException("names another district");
                    }
                    return ExportFile.of(name, "text");
                })
                .onClose(() -> closed[0] = true);
        assertThatThrownBy(() -> WholeFolder.write(folder(), files)).hasMessage("names another district");
        assertThat(folder()).doesNotExist();
        assertThat(partial("a")).doesNotExist();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void the_same_files_again_are_left_as_they_are() {
        List<OutputFile> first = WholeFolder.write(folder(), Stream.of(ExportFile.of("a", "text")));
        assertThat(WholeFolder.write(folder(), Stream.of(ExportFile.of("a", "text"))))
                .isEqualTo(first);
    }

    @Test
    void a_new_folder_takes_its_name_when_all_is_in_it_and_what_a_killed_process_left_is_cleared() throws IOException {
        Files.createDirectories(partial("d"));
        Files.writeString(partial("d/half.txt"), "ha");
        int made = WholeFolder.makeNew(folder(), partial -> {
            assertThat(folder()).doesNotExist();
            assertThat(partial).doesNotExist();
            Files.createDirectories(partial);
            Files.writeString(partial.resolve("whole.txt"), "whole");
            return 1;
        });
        assertThat(made).isEqualTo(1);
        assertThat(SafeFiles.list(out)).containsExactly(folder());
        assertThat(SafeFiles.list(folder())).containsExactly(folder().resolve("whole.txt"));
    }

    @Test
    void a_new_folder_that_cannot_be_made_or_has_a_name_that_is_taken_leaves_nothing_and_changes_nothing()
            throws IOException {
        assertThatThrownBy(() -> WholeFolder.makeNew(folder(), partial -> {
                    Files.createDirectories(partial);
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        assertThat(SafeFiles.list(out)).isEmpty();
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> WholeFolder.makeNew(folder(), partial -> Files.createDirectories(partial)))
                .isInstanceOf(IOException.class);
        assertThat(SafeFiles.list(out)).containsExactly(folder());
        assertThat(folder().resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void a_whole_file_may_be_there_with_the_same_bytes_and_is_never_overwritten() throws IOException {
        Path file = out.resolve("list.csv");
        Files.writeString(SafeFiles.partial(file), "ha");
        SafeFiles.writeWhole(file, "whole".getBytes(StandardCharsets.UTF_8));
        SafeFiles.writeWhole(file, "whole".getBytes(StandardCharsets.UTF_8));
        assertThat(SafeFiles.list(out)).containsExactly(file);
        assertThat(file).hasContent("whole");
        assertThatThrownBy(() -> SafeFiles.writeWhole(file, "other".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(SafeFiles.list(out)).containsExactly(file);
        assertThat(file).hasContent("whole");
    }
}
