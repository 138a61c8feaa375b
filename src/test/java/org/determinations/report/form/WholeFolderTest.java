package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
}
