package org.determinations.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RunReportDraft;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.report.Invented;
import org.determinations.report.form.FormulaGuard;
import org.determinations.report.form.SafeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportFolderTest {
    @TempDir
    Path out;

    private Path run() {
        return out.resolve("2012-13").resolve("official").resolve("run-3");
    }

    @Test
    void six_files_are_written_in_a_fixed_order_and_named_with_their_true_hashes() throws IOException {
        List<OutputFile> files = ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        assertThat(files.stream().map(OutputFile::name))
                .containsExactly(
                        "determinations.csv",
                        "explanations.jsonl",
                        "review-list.csv",
                        "technical-assistance.csv",
                        "input-issues.csv",
                        "manifest.json");
        for (OutputFile file : files) {
            byte[] bytes = Files.readAllBytes(run().resolve(file.name()));
            assertThat(file).isEqualTo(new OutputFile(file.name(), SafeFiles.sha256(bytes), bytes.length));
        }
        assertThat(SafeFiles.list(run().getParent())).containsExactly(run());
    }

    @Test
    void a_write_that_fails_half_way_leaves_nothing_behind() throws IOException {
        RunReport impossible = withRules(
                Invented.officialRun(),
                List.of(
                        Invented.factor("X1", EvidenceStrength.SIGNIFICANT),
                        Invented.factor("X2", EvidenceStrength.NONE),
                        Invented.factor("X3", EvidenceStrength.NONE),
                        Invented.factor("X4", EvidenceStrength.NONE),
                        Invented.factor("X5", EvidenceStrength.NONE)));
        assertThatThrownBy(() -> ExportFolder.write(run(), impossible, java.util.Optional.empty()))
                .hasMessage("5 compliance factors; review-list.csv has columns for 4");
        assertThat(SafeFiles.list(run().getParent())).isEmpty();
    }

    @Test
    void what_a_killed_run_left_is_cleared_and_never_becomes_part_of_a_result() throws IOException {
        Path leftover = SafeFiles.partial(run());
        Files.createDirectories(leftover);
        Files.writeString(leftover.resolve("determinations.csv"), "half");
        Files.writeString(leftover.resolve("stray.csv"), "half");
        List<OutputFile> files = ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        assertThat(SafeFiles.list(run())).hasSize(files.size());
        assertThat(leftover).doesNotExist();
    }

    @Test
    void writing_the_same_again_changes_nothing() throws IOException {
        List<OutputFile> first = ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        Object identity = Files.readAttributes(run(), BasicFileAttributes.class).fileKey();
        assertThat(ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty()))
                .isEqualTo(first);
        assertThat(Files.readAttributes(run(), BasicFileAttributes.class).fileKey())
                .isEqualTo(identity);
    }

    @Test
    void a_folder_with_changed_missing_or_additional_files_is_refused_and_left_alone() throws IOException {
        ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        Path file = run().resolve("determinations.csv");
        String content = Files.readString(file);
        Files.writeString(file, content + "x");
        assertRefused();
        assertThat(file).hasContent(content + "x");
        Files.delete(file);
        assertRefused();
        Files.writeString(file, content);
        Files.writeString(run().resolve("note.txt"), "mine");
        assertRefused();
        assertThat(run().resolve("note.txt")).hasContent("mine");
    }

    @Test
    void an_output_folder_that_cannot_be_made_is_refused_with_its_code() throws IOException {
        Files.writeString(out.resolve("2012-13"), "a file where a folder should be");
        assertRefused();
    }

    @Test
    void a_full_disk_has_a_code_of_its_own() {
        Refusal refusal = SafeFiles.refusal(run(), new IOException("write failed: No space left on device"));
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly(IssueCode.DISK_FULL);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
    }

    @Test
    void the_order_in_which_results_arrive_does_not_matter() {
        Map<String, String> expected =
                hashes(ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty()));
        for (int seed = 0; seed < 20; seed++) {
            Path folder = out.resolve("seed-" + seed);
            assertThat(hashes(ExportFolder.write(
                            folder, shuffled(Invented.officialRun(), new Random(seed)), java.util.Optional.empty())))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void every_determination_stands_exactly_once_in_both_files_for_machines() throws IOException {
        RunReport runReport = shuffled(Invented.officialRun(), new Random(7));
        ExportFolder.write(run(), runReport, java.util.Optional.empty());
        List<String> codes = runReport.determinations().stream()
                .map(d -> d.district().digits())
                .sorted()
                .toList();
        assertThat(rows("determinations.csv"))
                .extracting(r -> r.get("district_code"))
                .isEqualTo(codes);
        JsonMapper mapper = JsonMapper.shared();
        List<String> explained = Files.readAllLines(run().resolve("explanations.jsonl")).stream()
                .map(mapper::readTree)
                .map(node -> node.path("district").path("code").asString())
                .toList();
        assertThat(explained).isEqualTo(codes);
    }

    @Test
    void no_file_that_a_spreadsheet_opens_begins_a_cell_with_a_formula_and_the_explanations_keep_it()
            throws IOException {
        ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        assertThat(Files.readString(run().resolve("explanations.jsonl"))).contains("\"=Formula Town|*\"");
        assertThat(rows("determinations.csv").get(2).get("district_name")).isEqualTo("'=Formula Town|*");
        for (String name :
                List.of("determinations.csv", "review-list.csv", "technical-assistance.csv", "input-issues.csv")) {
            List<CSVRecord> records = rows(name);
            assertThat(records).as(name).isNotEmpty();
            for (CSVRecord row : records) {
                assertThat(row.toList()).as(name).noneMatch(FormulaGuard::isFormula);
            }
        }
        assertThat(rows("review-list.csv"))
                .extracting(r -> r.get("district_name"))
                .contains("'=Formula Town|*");
    }

    @Test
    void each_neutralised_cell_is_listed_where_it_stands() throws IOException {
        ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty());
        List<CSVRecord> notes = rows("input-issues.csv").stream()
                .filter(r -> r.get("code").equals("IN-030"))
                .toList();
        assertThat(notes).isNotEmpty();
        for (CSVRecord note : notes) {
            CSVRecord row = rows(note.get("file")).get(Integer.parseInt(note.get("row")) - 2);
            assertThat(row.get(note.get("column_name"))).startsWith("'=");
        }
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(run().resolve("manifest.json")));
        assertThat(manifest.path("content").path("neutralised_cells").asInt()).isEqualTo(notes.size());
    }

    private void assertRefused() {
        assertThatThrownBy(() -> ExportFolder.write(run(), Invented.officialRun(), java.util.Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SYSTEM);
                    assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.OUTPUT_NOT_WRITABLE);
                    assertThat(refusal.issues().get(0).where().file()).isEqualTo("run-3");
                });
    }

    private List<CSVRecord> rows(String name) throws IOException {
        String text = Files.readString(run().resolve(name));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static Map<String, String> hashes(List<OutputFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach(f -> hashes.put(f.name(), f.sha256()));
        return hashes;
    }

    private static RunReport shuffled(RunReport r, Random random) {
        List<Determination> determinations = new ArrayList<>(r.determinations());
        List<Issue> issues = new ArrayList<>(r.issues());
        List<InputFileRecord> files = new ArrayList<>(r.files());
        Collections.shuffle(determinations, random);
        Collections.shuffle(issues, random);
        Collections.shuffle(files, random);
        return RunReportDraft.of(r)
                .files(files)
                .determinations(determinations)
                .issues(issues)
                .report();
    }

    private static RunReport withRules(RunReport r, List<RuleResult> rules) {
        Determination d = Invented.listed();
        Determination changed = new Determination(
                d.district(),
                d.name(),
                d.basis(),
                new FinalResult(d.category(), d.label(), d.undeterminedReason(), d.reassigned(), d.onReviewList()),
                rules,
                d.wouldChange());
        return RunReportDraft.of(r).determinations(List.of(changed)).report();
    }
}
