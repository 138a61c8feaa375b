package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.RunReportDraft;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.run.ManifestFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {
    private static final List<OutputFile> OUTPUTS = List.of(new OutputFile("determinations.csv", "c".repeat(64), 10));

    @Test
    void its_id_is_the_hash_of_its_content_written_without_spaces() {
        JsonNode manifest = manifest(Invented.officialRun());
        byte[] content = manifest.path("content").toString().getBytes(StandardCharsets.UTF_8);
        assertThat(manifest.path("id").asString()).isEqualTo(SafeFiles.sha256(content));
    }

    @Test
    void number_person_and_time_do_not_change_the_id_and_person_and_time_are_nowhere() {
        RunHeader h = Invented.header();
        RunReport later = withHeader(RunHeaderDraft.of(h)
                .number(99)
                .supersedes(Optional.empty())
                .course(new RunCourse("somebody else", Instant.parse("2013-01-01T00:00:00Z"), Optional.empty()))
                .header());
        assertThat(manifest(later).path("id"))
                .isEqualTo(manifest(Invented.officialRun()).path("id"));
        assertThat(manifest(later).path("run").path("number").asInt()).isEqualTo(99);
        assertThat(ManifestFile.render(later, OUTPUTS, 0)).doesNotContain("somebody else", "2013-01-01");
    }

    @Test
    void another_output_another_pack_or_another_input_gives_another_id() {
        RunReport run = Invented.officialRun();
        JsonNode same = manifest(run).path("id");
        List<OutputFile> other = List.of(new OutputFile("determinations.csv", "d".repeat(64), 10));
        assertThat(JsonMapper.shared()
                        .readTree(ManifestFile.render(run, other, 0))
                        .path("id"))
                .isNotEqualTo(same);
        RunHeader h = Invented.header();
        assertThat(manifest(withHeader(
                                RunHeaderDraft.of(h).packHash("0".repeat(64)).header()))
                        .path("id"))
                .isNotEqualTo(same);
        RunReport fewer =
                RunReportDraft.of(run).files(run.files().subList(0, 1)).report();
        assertThat(manifest(fewer).path("id")).isNotEqualTo(same);
    }

    private static JsonNode manifest(RunReport runReport) {
        return JsonMapper.shared().readTree(ManifestFile.render(runReport, OUTPUTS, 0));
    }

    private static RunReport withHeader(RunHeader header) {
        RunReport r = Invented.officialRun();
        return RunReportDraft.of(r).run(header).report();
    }
}
