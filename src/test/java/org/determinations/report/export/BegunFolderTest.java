package org.determinations.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.model.RunReportDraft;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a run that are written while it is being determined are those that are written of it afterward. */
class BegunFolderTest {
    @TempDir
    Path out;

    @ParameterizedTest
    @CsvSource({"501, 200", "1000, 500", "1001, 1000", "1001, 1001"})
    void portion_by_portion_the_bytes_are_the_same(int districts, int portion) throws IOException {
        RunReport run = SharedExplanationsTest.run(1, districts, Set.of());
        List<OutputFile> afterward = ExportFolder.write(out.resolve("afterward"), run, Optional.empty());
        try (ExportFolder begun = begin("begun", run)) {
            add(begun, run, districts, portion);
            assertThat(out.resolve("begun")).doesNotExist();
            assertThat(begun.finish(run, Optional.empty())).isEqualTo(afterward);
        }
        for (OutputFile file : afterward) {
            assertThat(out.resolve("begun").resolve(file.name()))
                    .hasSameBinaryContentAs(out.resolve("afterward").resolve(file.name()));
        }
        assertThat(names(out)).containsExactlyInAnyOrder("afterward", "begun");
    }

    /** A run that fails while it is determined leaves nothing; what a killed process left is cleared. */
    @Test
    void what_is_not_finished_is_gone() throws IOException {
        RunReport run = SharedExplanationsTest.run(1, 501, Set.of());
        try (ExportFolder begun = begin("run", run)) {
            add(begun, run, 400, 200);
        }
        assertThat(names(out)).isEmpty();
        ExportFolder killed = begin("run", run);
        add(killed, run, 400, 200);
        assertThat(names(out)).containsExactly(".run.partial");
        List<OutputFile> next = ExportFolder.write(out.resolve("run"), run, Optional.empty());
        assertThat(names(out)).containsExactly("run");
        assertThat(names(out.resolve("run")))
                .containsExactlyInAnyOrderElementsOf(
                        next.stream().map(OutputFile::name).toList());
        killed.close();
        assertThat(names(out)).containsExactly("run");
    }

    private ExportFolder begin(String folder, RunReport run) {
        return ExportFolder.begin(
                out.resolve(folder),
                ExplanationLayout.PORTIONS,
                RunReportDraft.of(run).determinations(List.of()).report());
    }

    private static void add(ExportFolder begun, RunReport run, int districts, int portion) {
        List<Determination> all = run.determinations().subList(0, districts);
        for (int from = 0; from < all.size(); from += portion) {
            begun.add(all.subList(from, Math.min(all.size(), from + portion)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
