package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of before a merger held against a run of after it: what is missing on either side is told as what it is. */
class CompareMergedTest {
    @TempDir
    Path scratch;

    @Test
    void what_one_side_lacks_is_told_by_the_table_of_successors() throws IOException {
        Typed.Ending run = Typed.in(scratch.resolve("home"), "run", "official", merged().toString());
        assertThat(run.code()).as(run.err()).isLessThan(5);
        Path book = Files.writeString(
                scratch.resolve("before.csv"),
                "district_code,category\n09020000,NSI\n09030000,NI\n09990000,MR\n09010000,MR\n");
        Typed.Ending ending =
                Typed.in(scratch.resolve("home"), "compare", "--against", book.toString(), "--format", "csv");
        assertThat(ending.out())
                .contains("09020000,,district_code,,09020000,missing in the run,,"
                        + "by the run's table of successors it is now 09200000,2\n")
                .contains("by the run's table of successors it is now 09200000,3\n")
                .contains("09990000,,district_code,,09990000,missing in the run,,,4\n")
                .contains(
                        "missing in the file,,\"by the run's table of successors it came of 09020000, 09030000\",\n",
                        "missing in the file,,,\n");
        assertThat(Typed.in(scratch.resolve("home"), "compare", "--against", book.toString())
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("it is now 09200000", "it came of 09020000, 09030000");
    }

    private Path merged() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        try (Stream<Path> files = Files.list(cycle.resolve("official"))) {
            for (Path file : files.toList()) {
                Files.write(
                        file,
                        Files.readAllLines(file).stream()
                                .filter(row -> !row.contains("09020000") && !row.contains("09030000"))
                                .toList());
            }
        }
        Files.writeString(
                cycle.resolve("official/levels.csv"),
                "09200000,Birch Notch Regional,Level 2,Not meeting goals,60,55\n",
                StandardOpenOption.APPEND);
        TestInstallation.put(
                cycle,
                "district-successors.csv",
                "predecessor_code,successor_code,kind,effective_on,note\n09020000,09200000,MERGED,2012-07-01,\n"
                        + "09030000,09200000,MERGED,2012-07-01,\n");
        return cycle;
    }
}
