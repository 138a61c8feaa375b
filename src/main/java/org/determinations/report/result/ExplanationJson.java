package org.determinations.report.result;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.column.Audience;
import org.determinations.report.column.Columns;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Json;
import tools.jackson.core.JsonGenerator;

/**
 * One determination as a record for programs, {@code determination-explanation/1}. One per district and run. Its schema
 * is {@code src/docs/schemas/determination-explanation-1.schema.json}; a change of meaning gets a new number.
 */
public final class ExplanationJson {
    public static final String FILE = "explanations.jsonl";
    public static final String KIND = "determination-explanation/1";

    private static final Columns<DeterminationRow> COLUMNS = DeterminationColumns.of(Audience.DEPARTMENT);

    /** Bytes of most lines and more. */
    private static final int LINE = 1 << 15;

    private ExplanationJson() {}

    /** Indented, with the number of the run and the district's years side by side. */
    public static String render(Determination determination, ExplanationContext context, DistrictHistory years) {
        return Json.pretty(json -> {
            write(json, determination, context, ExplanationHead.NUMBERED);
            YearHistoryJson.write(json, years, context.shape());
        });
    }

    /**
     * A line for each district, in the order given, without the run's number and without other years, so that the same input gives the same bytes
     * in every run.
     */
    public static byte[] lines(RunReport runReport) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines(runReport.determinations(), ExplanationContext.of(runReport), ExplanationHead.OF_INPUTS)
                .forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    /** How the line of every district of a run begins, up to the district's code. */
    public static byte[] beginning(RunHeader run, ExplanationHead head) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        Json.compact(line, json -> {
            json.writeStringProperty("kind", KIND);
            run(json, run, head);
        });
        String open = line.toString(StandardCharsets.UTF_8);
        return (open.substring(0, open.length() - 1) + ",\"district\":{\"code\":\"").getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of some districts, made side by side. */
    public static List<byte[]> lines(
            List<Determination> determinations, ExplanationContext context, ExplanationHead head) {
        return determinations.parallelStream()
                .map(determination -> line(determination, context, head))
                .toList();
    }

    private static byte[] line(Determination determination, ExplanationContext context, ExplanationHead head) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(LINE);
        Json.compact(line, json -> write(json, determination, context, head));
        line.write('\n');
        return line.toByteArray();
    }

    /** The properties of an explanation, into an object that is open. */
    public static void write(
            JsonGenerator json, Determination determination, ExplanationContext context, ExplanationHead head) {
        json.writeStringProperty("kind", KIND);
        run(json, context.run(), head);
        json.writeObjectPropertyStart("district");
        json.writeStringProperty("code", determination.district().digits());
        json.writeStringProperty("name", determination.name());
        json.writeEndObject();
        result(json, determination, context);
        List<RuleResult> rules = determination.rules();
        rules(json, "decided_by", rules.stream().filter(RuleResult::decisive).toList());
        rules(json, "also_read", rules.stream().filter(r -> !r.decisive()).toList());
        Json.strings(json, "would_change", determination.wouldChange());
        Json.objects(json, "files", context.filesRead(determination), ExplanationJson::file);
        Json.objects(json, "sources", context.cited(determination), ExplanationJson::source);
    }

    private static void run(JsonGenerator json, RunHeader run, ExplanationHead head) {
        json.writeObjectPropertyStart("run");
        if (head == ExplanationHead.NUMBERED) {
            json.writeNumberProperty("number", run.number());
        }
        json.writeStringProperty("cycle", run.cycle().text());
        json.writeStringProperty("stage", run.stage().word());
        json.writeStringProperty("stage_date", run.stageDate().toString());
        json.writeStringProperty("policy_pack", run.packId());
        json.writeStringProperty("policy_pack_sha256", run.packHash());
        if (head != ExplanationHead.SHARED) {
            json.writeStringProperty("input_set_sha256", run.inputSetHash());
        }
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Determination determination, ExplanationContext context) {
        json.writeObjectPropertyStart("result");
        json.writeStringProperty("status", determination.status().name());
        coded(json, "category", determination.category(), context);
        json.writeStringProperty("label", determination.label());
        BasisColumns.json(json, determination, context);
        Json.cells(json, COLUMNS, DeterminationRow.of(determination, context));
        json.writeEndObject();
    }

    static void coded(JsonGenerator json, String name, Optional<CategoryCode> code, ExplanationContext context) {
        if (code.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("code", code.get().text());
        Json.textOrNull(
                json, "name", context.find(code.get()).map(c -> c.name()).orElse(""));
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, String name, List<RuleResult> rules) {
        Json.objects(json, name, rules, (j, rule) -> {
            j.writeStringProperty("rule", rule.ruleId());
            j.writeStringProperty("title", rule.title());
            j.writeStringProperty("outcome", rule.outcome().name());
            Json.textOrNull(
                    j,
                    "strength",
                    rule.strength() == EvidenceStrength.NOT_A_FACTOR
                            ? ""
                            : rule.strength().name());
            j.writeStringProperty("reason", rule.reason());
            j.writeStringProperty("confidence", rule.confidence().word());
            Json.strings(j, "sources", rule.sources());
            Json.objects(j, "values", rule.values(), ExplanationJson::value);
            Json.objects(j, "thresholds", rule.thresholds(), ExplanationJson::threshold);
        });
    }

    private static void value(JsonGenerator json, EvidenceValue value) {
        json.writeStringProperty("name", value.name());
        json.writeStringProperty("text", value.text());
        Json.textOrNull(json, "missing", value.missing().map(Enum::name).orElse(""));
        SourceRef where = value.where();
        Json.textOrNull(json, "file", where.file());
        if (where.row() == 0) {
            json.writeNullProperty("row");
        } else {
            json.writeNumberProperty("row", where.row());
        }
        Json.textOrNull(json, "column", where.column());
        Json.textOrNull(json, "note", value.note());
    }

    private static void threshold(JsonGenerator json, ThresholdUse use) {
        json.writeStringProperty("parameter", use.parameter());
        json.writeStringProperty("value", use.value());
        json.writeStringProperty("unit", use.unit());
        json.writeStringProperty("confidence", use.confidence().word());
        Json.strings(json, "sources", use.sources());
    }

    private static void file(JsonGenerator json, InputFileRecord file) {
        json.writeStringProperty("file", file.name());
        json.writeStringProperty("sha256", file.sha256());
    }

    private static void source(JsonGenerator json, CitedSource source) {
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("title", source.title());
        Json.textOrNull(json, "locator", source.locator());
        Json.textOrNull(json, "link", source.link());
        Json.textOrNull(json, "retrieved_on", source.retrievedOn());
        json.writeStringProperty("kind", source.kind());
        json.writeStringProperty("confidence", source.confidence().word());
    }
}
