package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.determinations.docs.Schemas;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.Missing;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.FileStanding;
import org.determinations.report.export.ExportFolder;
import org.determinations.report.result.ExplanationHead;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.run.ErrorReport;
import org.determinations.report.run.ErrorReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The JSON files fit their schemas, and the schemas list every value that the field knows. */
class SchemaTest {
    private static final JsonNode EXPLANATION = Schemas.get(ExplanationJson.KIND);

    @TempDir
    Path out;

    @Test
    void every_explanation_and_the_manifest_fit_their_schemas() throws IOException {
        RunReport run = Invented.officialRun();
        ExportFolder.write(out.resolve("run-3"), run, java.util.Optional.empty());
        for (String line : Files.readAllLines(out.resolve("run-3/explanations.jsonl"))) {
            assertThat(Schemas.problems(line)).as(line).isEmpty();
        }
        for (byte[] line :
                ExplanationJson.lines(run.determinations(), ExplanationContext.of(run), ExplanationHead.SHARED)) {
            assertThat(Schemas.problems(new String(line, StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        for (Determination d : run.determinations()) {
            assertThat(Schemas.problems(ExplanationJson.render(d, ExplanationContext.of(run), InventedYear.history())))
                    .isEmpty();
        }
        assertThat(Schemas.problems(Files.readString(out.resolve("run-3/manifest.json"))))
                .isEmpty();
    }

    @Test
    void every_error_report_fits_its_schema() {
        for (ErrorReport errors : List.of(
                ErrorReport.of(InventedDossier.official()),
                ErrorReport.of(InventedDossier.preliminary()),
                InventedErrors.check(),
                InventedErrors.check().districtCopies().get(0))) {
            assertThat(Schemas.problems(ErrorReportJson.FORM.render(errors))).isEmpty();
        }
        List<String> states = new ArrayList<>();
        Schemas.get(ErrorReportJson.FORM.kind())
                .at("/properties/files/items/properties/state/enum")
                .forEach(v -> states.add(v.asString()));
        assertThat(states)
                .containsExactly(Arrays.stream(FileStanding.State.values())
                        .map(FileStanding.State::words)
                        .toArray(String[]::new));
    }

    @Test
    void a_document_that_does_not_fit_is_told_apart() {
        Determination d = Invented.reassigned();
        String good = ExplanationJson.render(d, ExplanationContext.of(Invented.officialRun()), InventedYear.history());
        for (String[] change : new String[][] {
            {"\"label\":", "\"etiquette\":"},
            {"\"row\": 2", "\"row\": \"2\""},
            {"\"09010000\"", "9010000"},
            {"\"FIRED\"", "\"MAYBE\""}
        }) {
            assertThat(good).contains(change[0]);
            assertThat(Schemas.problems(good.replace(change[0], change[1])))
                    .as(change[0])
                    .isNotEmpty();
        }
    }

    @Test
    void the_schemas_list_every_value_of_the_fields_own_lists() {
        assertThat(allowed("/$defs/rule/properties/outcome")).containsExactlyElementsOf(names(RuleOutcome.values()));
        assertThat(allowed("/$defs/value/properties/missing")).containsAll(names(Missing.values()));
        assertThat(allowed("/$defs/rule/properties/strength"))
                .containsAll(names(EvidenceStrength.values()).stream()
                        .filter(n -> !n.equals(EvidenceStrength.NOT_A_FACTOR.name()))
                        .toList());
        assertThat(allowed("/properties/result/properties/status"))
                .containsExactlyElementsOf(names(DeterminationStatus.values()));
        assertThat(allowed("/$defs/confidence"))
                .containsExactly(
                        Arrays.stream(Confidence.values()).map(Confidence::word).toArray(String[]::new));
        assertThat(allowed("/properties/run/properties/stage"))
                .containsExactly(Arrays.stream(Stage.values()).map(Stage::word).toArray(String[]::new));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> allowed(String pointer) {
        List<String> values = new ArrayList<>();
        EXPLANATION.at(pointer + "/enum").forEach(v -> values.add(v.isNull() ? "" : v.asString()));
        return values;
    }
}
