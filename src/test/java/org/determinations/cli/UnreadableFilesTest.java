package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is missing or is none, in every command that takes the file of a publisher: refused in words a person knows. */
class UnreadableFilesTest {
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};

    @TempDir
    private Path scratch;

    private List<Typed.Ending> read(Path file) {
        Path home = scratch.resolve("home");
        return List.of(
                Typed.in(home, "contract", "draft", file.toString()),
                Typed.in(home, "contract", "draft", file.toString(), "--json"),
                Typed.in(home, "contract", "test", "measures", file.toString()),
                Typed.in(home, "contract", "test", "measures", file.toString(), "--json"));
    }

    private Map<Path, String> bad() throws IOException {
        Map<Path, String> bad = new LinkedHashMap<>();
        bad.put(scratch.resolve("missing.csv"), "missing.csv: IN-028 the file cannot be read; found it is not there");
        bad.put(
                Files.createDirectory(scratch.resolve("folder")),
                "folder: IN-028 the file cannot be read; found it is a folder");
        bad.put(Path.of("/"), "IN-028 the file cannot be read; found it is a folder");
        bad.put(Files.write(scratch.resolve("empty.csv"), new byte[0]), "empty.csv: IN-001 the file is empty");
        bad.put(Files.write(scratch.resolve("zeros.csv"), new byte[9]), "IN-002 the file is not plain text in UTF-8");
        bad.put(Files.write(scratch.resolve("old.xls"), OLD), "save it as a workbook of the kind .xlsx");
        bad.put(
                Files.writeString(scratch.resolve("cut.xlsx"), "PK\u0003\u0004 cut off"),
                "found a ZIP file that is not a workbook (.xlsx)");
        return bad;
    }

    @Test
    void what_is_no_file_of_a_publisher_is_refused_in_words() throws IOException {
        bad().forEach((file, words) -> assertThat(read(file)).allSatisfy(ending -> {
            assertThat(ending.code()).as(file + ending.err()).isEqualTo(3);
            assertThat(ending.err()).contains(words).doesNotContain("Exception", scratch.toString(), "null");
            assertThat(ending.out()).isEmpty();
        }));
        assertThat(scratch.resolve("home/contracts")).doesNotExist();
    }

    /** Who opens a pipe waits for its writer, for ever. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        Path pipe = scratch.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(read(pipe)).allSatisfy(ending -> {
            assertThat(ending.code()).isEqualTo(3);
            assertThat(ending.err()).contains("it is a pipe, a socket or a device");
        });
    }

    @Test
    void an_unknown_contract_is_answered_with_those_that_there_are() throws IOException {
        Path file = Files.writeString(scratch.resolve("some.csv"), "a,b\n1,2\n");
        Typed.Ending ending = Typed.in(scratch.resolve("home"), "contract", "test", "mesures", file.toString());
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err()).contains("there is no such contract; found mesures; allowed: ", "measures, ");
    }

    @Test
    void a_file_is_not_taken_for_a_cycle_folder() throws IOException {
        Path file = Files.writeString(scratch.resolve("levels.csv"), "district_code\n");
        Typed.Ending ending = Typed.in(scratch.resolve("home"), "validate", file.toString());
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err())
                .contains("levels.csv: SY-010 this is a file and no folder", "name the cycle folder that it lies in")
                .doesNotContain("there is no such");
    }

    @Test
    void a_template_needs_a_folder_that_is_there() {
        Typed.Ending ending = Typed.in(
                scratch.resolve("home"),
                "template",
                "measures",
                "--to",
                scratch.resolve("none").toString());
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err())
                .contains(
                        "--to: SY-010 there is no such folder; asked for none",
                        "in it the file is called measures.xlsx");
    }
}
