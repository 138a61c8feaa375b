package org.determinations.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunResults;
import org.determinations.report.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of many districts stand in several files; one in which nobody moved is one file of both runs. */
class SharedExplanationsTest {
    private static final int FEW = ExplanationLayout.DISTRICTS;
    private static final int MANY = 2 * FEW + 1;

    @TempDir
    Path out;

    /** What run 1 has written. */
    private List<OutputFile> before = List.of();

    @ParameterizedTest
    @CsvSource({
        "0,     ONE_FILE, explanations.jsonl",
        "1,     ONE_FILE, explanations.jsonl",
        "499,   ONE_FILE, explanations.jsonl",
        "500,   ONE_FILE, explanations.jsonl",
        "501,   PORTIONS, explanations-001.jsonl explanations-002.jsonl",
        "1000,  PORTIONS, explanations-001.jsonl explanations-002.jsonl",
        "1001,  PORTIONS, explanations-001.jsonl explanations-002.jsonl explanations-003.jsonl"
    })
    void a_file_holds_five_hundred_districts(int districts, ExplanationLayout layout, String names) {
        assertThat(ExplanationLayout.of(districts)).isEqualTo(layout);
        List<String> files = new ArrayList<>();
        int place = 0;
        do {
            files.add(layout.file(place));
            int end = layout.end(place, districts);
            assertThat(end - place).isLessThanOrEqualTo(FEW);
            place = end;
        } while (place < districts);
        assertThat(place).isEqualTo(districts);
        assertThat(files).containsExactly(names.split(" "));
        assertThat(ExplanationLayout.of(
                        files.stream().map(name -> new OutputFile(name, "", 0)).toList()))
                .isEqualTo(layout);
    }

    @Test
    void the_file_of_the_thousand_and_first_has_a_number_of_its_own() {
        assertThat(ExplanationLayout.PORTIONS.file(999 * FEW)).isEqualTo("explanations-1000.jsonl");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 501})
    void each_district_has_one_line_in_the_order_of_codes(int districts) throws IOException {
        RunReport run = run(1, districts, Set.of());
        List<String> explanations = explanations(first(run));
        StringBuilder codes = new StringBuilder();
        for (String name : explanations) {
            for (String line : Files.readAllLines(out.resolve("run-1").resolve(name))) {
                codes.append(line.replaceAll(".*\"district\":\\{\"code\":\"(\\d+)\".*", "$1 "));
                assertThat(line.contains("input_set_sha256")).isEqualTo(explanations.size() == 1);
            }
        }
        assertThat(codes)
                .hasToString(String.join(
                        "",
                        run.determinations().stream()
                                .map(one -> one.district() + " ")
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"499, 2 3", "500, 1 3", "1000, 1 2"})
    void a_file_in_which_nobody_moved_is_one_file_and_the_bytes_are_those_from_scratch(int moved, String shared)
            throws IOException {
        first(run(1, MANY, Set.of()));
        List<OutputFile> taken = corrected(MANY, MANY, Set.of(moved));
        assertThat(taken).isEqualTo(scratch(MANY, Set.of(moved)));
        assertThat(shared()).isEqualTo(shared);
        assertHolds(taken);
    }

    /** One district more or less moves all behind it to other places: what stands in the file of that name is still found, the rest made. */
    @ParameterizedTest
    @CsvSource({"1001, 1002, 1 2", "1001, 1000, 1 2", "501, 500, ''", "500, 501, ''"})
    void other_numbers_of_districts_come_out_as_from_scratch(int before, int after, String shared) throws IOException {
        first(run(1, before, Set.of()));
        List<OutputFile> taken = corrected(before, after, Set.of());
        assertThat(taken).isEqualTo(scratch(after, Set.of()));
        assertThat(shared()).isEqualTo(shared);
    }

    @Test
    void a_district_that_is_gone_shifts_the_files_behind_it() throws IOException {
        RunReport whole = run(1, MANY, Set.of());
        first(whole);
        List<Determination> left = new ArrayList<>(run(2, MANY, Set.of()).determinations());
        left.remove(FEW + 3);
        RunReport later =
                RunReportDraft.of(run(2, MANY, Set.of())).determinations(left).report();
        List<OutputFile> taken = write("run-2", later, Optional.of(earlier(MANY, Set.of())));
        assertThat(taken).isEqualTo(write("scratch", later, Optional.empty()));
        assertThat(shared()).isEqualTo("1");
    }

    /** Every length but the right one is seen at once, and what is gone too; then every file is made. */
    @ParameterizedTest
    @CsvSource({"explanations-002.jsonl, longer", "explanations-003.jsonl, shorter", "explanations-002.jsonl, gone"})
    void from_files_of_another_length_nothing_is_taken(String name, String how) throws IOException {
        first(run(1, MANY, Set.of()));
        Path file = out.resolve("run-1").resolve(name);
        String text = Files.readString(file);
        EarlierFiles earlier = earlier(MANY, Set.of(1));
        if (how.equals("gone")) {
            Files.delete(file);
            assertThat(earlier.areThere()).isFalse();
        } else {
            Files.writeString(file, how.equals("longer") ? text + "\n" : text.substring(1));
            assertThat(earlier.areThere()).isTrue();
        }
        List<OutputFile> taken = write("run-2", run(2, MANY, Set.of(1)), Optional.of(earlier));
        assertThat(taken).isEqualTo(scratch(MANY, Set.of(1)));
        assertThat(shared()).isEmpty();
        assertHolds(taken);
    }

    /** A changed line in a file that is read is seen by its hash. In a shared one it stands in both runs, with the hash of what was computed. */
    @Test
    void a_changed_byte_is_seen_where_lines_are_copied_and_has_a_wrong_hash_where_a_file_is_shared()
            throws IOException {
        first(run(1, MANY, Set.of()));
        alter("explanations-001.jsonl");
        assertHolds(corrected(MANY, MANY, Set.of(1)));
        OutputFile shared = write("run-3", run(2, MANY, Set.of(700)), Optional.of(earlier(MANY, Set.of(700))))
                .get(1);
        assertThat(shared).isEqualTo(before.get(1));
        assertThat(Sha256.hex(Files.readAllBytes(out.resolve("run-3").resolve(shared.name()))))
                .isNotEqualTo(shared.sha256());
    }

    @Test
    void where_a_file_cannot_have_two_names_it_is_copied_if_it_holds_what_was_written() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "as written");
        OutputFile written = new OutputFile("file", Sha256.hex("as written".getBytes(StandardCharsets.UTF_8)), 10);
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + out.resolve("no-links.zip").toUri()), Map.of("create", "true"))) {
            Path name = zip.getPath("/copy");
            SharedFile.put(file, name, written);
            assertThat(name).hasContent("as written");
            Files.writeString(file, "as changed");
            Path other = zip.getPath("/other");
            assertThatThrownBy(() -> SharedFile.put(file, other, written)).isInstanceOf(EarlierFileDiffers.class);
            assertThat(other).doesNotExist();
            Files.delete(file);
            assertThatThrownBy(() -> SharedFile.put(file, other, written)).isInstanceOf(EarlierFileDiffers.class);
        }
    }

    private void alter(String name) throws IOException {
        Path file = out.resolve("run-1").resolve(name);
        Files.writeString(file, Files.readString(file).replaceFirst("Level 2-MRAR", "Level 2-XXXX"));
    }

    private List<OutputFile> first(RunReport run) {
        before = write("run-1", run, Optional.empty());
        return before;
    }

    private List<OutputFile> corrected(int before, int after, Set<Integer> moved) {
        return write("run-2", run(2, after, moved), Optional.of(earlier(before, moved)));
    }

    private List<OutputFile> scratch(int districts, Set<Integer> moved) {
        return write("scratch", run(2, districts, moved), Optional.empty());
    }

    private List<OutputFile> write(String folder, RunReport run, Optional<EarlierFiles> earlier) {
        return ExportFolder.write(
                out.resolve(folder),
                ExplanationLayout.of(run.determinations().size()),
                run,
                RunResults.of(run.determinations()),
                Optional.empty(),
                earlier);
    }

    /** The files of run 1, from which all are taken but those that moved. */
    private EarlierFiles earlier(int districts, Set<Integer> moved) {
        RunReport run = run(1, districts, Set.of());
        Set<DistrictCode> others = new TreeSet<>();
        moved.forEach(place -> others.add(code(place)));
        return new EarlierFiles(
                out.resolve("run-1"),
                before,
                run.run(),
                run.determinations().stream().map(Determination::district).toList(),
                code -> !others.contains(code));
    }

    /** Numbers of the files of explanations that are the same file in runs 1 and 2. */
    private String shared() throws IOException {
        List<String> shared = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Path one = out.resolve("run-1").resolve("explanations-00" + i + ".jsonl");
            Path two = out.resolve("run-2").resolve("explanations-00" + i + ".jsonl");
            if (Files.exists(one) && Files.exists(two) && Files.isSameFile(one, two)) {
                shared.add("" + i);
            }
        }
        return String.join(" ", shared);
    }

    private void assertHolds(List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            byte[] bytes = Files.readAllBytes(out.resolve("run-2").resolve(file.name()));
            assertThat(file).isEqualTo(new OutputFile(file.name(), Sha256.hex(bytes), bytes.length));
        }
    }

    private static List<String> explanations(List<OutputFile> files) {
        return files.stream()
                .map(OutputFile::name)
                .filter(ExplanationLayout::holds)
                .toList();
    }

    /** Run 2 has other input files than run 1, as after a correction. */
    static RunReport run(int number, int districts, Set<Integer> moved) {
        RunHeader header = RunHeaderDraft.of(
                        number, Stage.OFFICIAL, Invented.officialRun().run().stageDate())
                .inputSetHash((number == 1 ? "a" : "b").repeat(64))
                .header();
        List<Determination> all = new ArrayList<>();
        Determination plain = Invented.plain();
        for (int i = 0; i < districts; i++) {
            all.add(new Determination(
                    code(i),
                    plain.name() + (moved.contains(i) ? " corrected" : ""),
                    plain.basis(),
                    new FinalResult(
                            plain.category(),
                            plain.label(),
                            plain.undeterminedReason(),
                            plain.reassigned(),
                            plain.onReviewList()),
                    plain.rules(),
                    plain.wouldChange()));
        }
        return RunReportDraft.of(Invented.officialRun())
                .run(header)
                .issues(List.of())
                .determinations(all)
                .report();
    }

    private static DistrictCode code(int place) {
        return new DistrictCode(String.valueOf(20_000_000 + place * 10));
    }
}
