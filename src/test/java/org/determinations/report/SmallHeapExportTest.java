package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunReportDraft;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.LateRules;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.export.RunTables;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ExportTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out of a large state is larger than the memory that it is made in. */
class SmallHeapExportTest {
    private static final int DISTRICTS = 18_000;
    private static final int MEGABYTES = 32;

    @TempDir
    Path folder;

    @Test
    void tables_and_explanations_of_18000_districts_are_written_in_32_megabytes() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Export.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.size(folder.resolve("json/explanations.jsonl"))).isGreaterThan(MEGABYTES << 20);
        try (Stream<String> lines = Files.lines(folder.resolve("csv/determinations.csv"))) {
            assertThat(lines.count()).isEqualTo(DISTRICTS + 1);
        }
    }

    /** Exports the state; a program of its own, so that its memory can be bounded. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) {
            Path out = Path.of(arguments[0]);
            RunDossier dossier =
                    InventedDossier.of(state(), new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), ""));
            write(out.resolve("csv"), RunTables.csv(dossier));
            write(out.resolve("json"), RunTables.json(dossier));
        }

        private static List<OutputFile> write(Path folder, Stream<ExportFile> files) {
            return ExportTree.write(folder, files);
        }

        /** The rules of a district are made anew whenever they are asked for, as the store gives them. */
        private static RunReport state() {
            RunReport run = Invented.officialRun();
            Determination one = run.determinations().stream()
                    .filter(d -> !d.onReviewList())
                    .findFirst()
                    .orElseThrow();
            List<RuleResult> rules = one.rules();
            List<Determination> districts = IntStream.range(0, DISTRICTS)
                    .mapToObj(i -> new Determination(
                            new DistrictCode(String.format(Locale.ROOT, "%05d000", 40_001 + i)),
                            "Ferrow " + i,
                            one.basis(),
                            new FinalResult(
                                    one.category(),
                                    one.label(),
                                    one.undeterminedReason(),
                                    one.reassigned(),
                                    one.onReviewList()),
                            new LateRules(() -> List.copyOf(rules)),
                            one.wouldChange()))
                    .toList();
            return RunReportDraft.of(run).determinations(districts).report();
        }
    }
}
