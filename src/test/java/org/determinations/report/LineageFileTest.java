package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.determinations.docs.Schemas;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.lineage.LineageFile;
import org.determinations.report.lineage.RunLineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events of a run have everything that the standard asks for, and nothing that tells a person, a machine or a folder. */
class LineageFileTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RunReport RESULTS = Invented.officialRun();

    private static RunReport with(RunHeader run) {
        return new RunReport(
                run,
                RESULTS.files(),
                RESULTS.determinations(),
                RESULTS.warnings(),
                RESULTS.issues(),
                RESULTS.categories(),
                RESULTS.sources());
    }

    private static List<JsonNode> events(RunHeader run) {
        String lines = LineageFile.render(new RunLineage(
                with(run),
                new JurisdictionFile("columbia", "c".repeat(64), "text of the file"),
                List.of(
                        new OutputFile("determinations.csv", "d".repeat(64), 77),
                        new OutputFile("manifest.json", "e".repeat(64), 5))));
        assertThat(lines).endsWith("}\n");
        return lines.lines().map(JSON::readTree).toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void a_run_has_a_start_and_an_end_at_the_moments_that_were_recorded() {
        List<JsonNode> events = events(RESULTS.run());
        assertThat(events)
                .extracting(event -> event.path("eventType").asString())
                .containsExactly("START", "COMPLETE");
        assertThat(events)
                .extracting(event -> Instant.parse(event.path("eventTime").asString()))
                .containsExactly(
                        RESULTS.run().startedAt(), RESULTS.run().finishedAt().orElseThrow());
        assertThat(events)
                .allSatisfy(event -> assertThat(Schemas.problemsOfEvent(event)).isEmpty());
        assertThat(events.get(0).path("run").path("runId"))
                .isEqualTo(events.get(1).path("run").path("runId"));
        assertThat(events.get(0).path("outputs").size())
                .as("nothing is written yet")
                .isZero();
        assertThat(events.get(1).path("job").path("namespace").asString()).isEqualTo("determinations:columbia");
        assertThat(events.get(1).path("job").path("name").asString()).isEqualTo("official");
    }

    @Test
    void each_input_the_policy_and_the_jurisdiction_have_their_hashes() {
        JsonNode inputs = events(RESULTS.run()).get(1).path("inputs");
        List<String> versions = RESULTS.files().stream()
                .map(file -> file.name() + " sha256:" + file.sha256())
                .toList();
        assertThat(each(inputs)
                        .map(input -> input.path("name").asString() + " "
                                + input.path("facets")
                                        .path("version")
                                        .path("datasetVersion")
                                        .asString()))
                .containsAll(versions)
                .contains(
                        RESULTS.run().packId() + " sha256:" + RESULTS.run().packHash(),
                        "columbia sha256:" + "c".repeat(64))
                .hasSize(versions.size() + 2);
    }

    @Test
    void outputs_are_those_of_the_run_and_its_table_says_its_columns() {
        JsonNode outputs = events(RESULTS.run()).get(1).path("outputs");
        assertThat(each(outputs).map(output -> output.path("name").asString()))
                .containsExactly("official/run-3/determinations.csv", "official/run-3/manifest.json");
        assertThat(each(outputs.get(0).path("facets").path("schema").path("fields"))
                        .map(field -> field.path("name").asString()))
                .startsWith("district_code", "district_name", "accountability_level");
        assertThat(outputs.get(1).path("facets").has("schema")).isFalse();
    }

    @Test
    void a_run_that_never_ended_has_no_end() {
        RunHeader run = RESULTS.run();
        RunHeader open = new RunHeader(
                run.number(),
                run.cycle(),
                run.stage(),
                run.stageDate(),
                run.from(),
                Optional.of(2),
                run.state(),
                new RunCourse("somebody", run.startedAt(), Optional.empty()));
        List<JsonNode> events = events(open);
        assertThat(events).hasSize(1);
        assertThat(Schemas.problemsOfEvent(events.get(0))).isEmpty();
        assertThat(events.get(0)
                        .path("run")
                        .path("facets")
                        .path("determinations_run")
                        .path("supersedes")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void another_run_of_the_same_number_has_another_id() {
        RunHeader other =
                RunHeaderDraft.of(RESULTS.run()).packHash("f".repeat(64)).header();
        assertThat(events(other).get(0).path("run").path("runId"))
                .isNotEqualTo(events(RESULTS.run()).get(0).path("run").path("runId"));
    }

    @Test
    void no_person_machine_or_folder_is_told_and_a_version_fits_into_a_uri() {
        String all = events(RESULTS.run()).toString();
        assertThat(all)
                .doesNotContain(RESULTS.run().startedBy(), "/home", "file:", "localhost", "text of the file")
                .contains("urn:determinations:program:0.1.0-0123456");
    }

    /** The check can fail: without each thing that the standard asks for, an event is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"eventTime", "producer", "schemaURL", "run", "job"})
    void an_event_without_what_the_standard_asks_for_does_not_fit(String key) {
        ObjectNode event = (ObjectNode) events(RESULTS.run()).get(1);
        event.remove(key);
        assertThat(Schemas.problemsOfEvent(event)).isNotEmpty();
    }

    @Test
    void a_facet_without_its_schema_does_not_fit() {
        ObjectNode event = (ObjectNode) events(RESULTS.run()).get(1);
        ((ObjectNode) event.path("inputs").get(0).path("facets").path("version")).remove("_schemaURL");
        assertThat(Schemas.problemsOfEvent(event)).isNotEmpty();
    }
}
