package org.determinations.report.run;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ControlTotals;
import org.determinations.report.form.Json;
import org.determinations.report.form.SafeFiles;
import tools.jackson.core.JsonGenerator;

/**
 * What went in and what came out of one run, by hash: {@code run-manifest/1}. Knows no clock, person, machine or path;
 * who and when are in the store. Its id is the SHA-256 of its content, so equal work has equal ids.
 */
public final class ManifestFile {
    public static final String NAME = "manifest.json";
    static final String KIND = "run-manifest/1";

    private final RunReport runReport;
    private final List<OutputFile> outputs;
    private final int neutralisedCells;

    private ManifestFile(RunReport runReport, List<OutputFile> outputs, int neutralisedCells) {
        this.runReport = runReport;
        this.outputs = List.copyOf(outputs);
        this.neutralisedCells = neutralisedCells;
    }

    public static String render(RunReport runReport, List<OutputFile> outputs, int neutralisedCells) {
        ManifestFile manifest = new ManifestFile(runReport, outputs, neutralisedCells);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Json.compact(content, manifest::content);
        String id = SafeFiles.sha256(content.toByteArray());
        return Json.pretty(json -> manifest.whole(json, id));
    }

    private void whole(JsonGenerator json, String id) {
        RunHeader run = runReport.run();
        json.writeStringProperty("kind", KIND);
        json.writeStringProperty("id", id);
        json.writeObjectPropertyStart("run");
        json.writeNumberProperty("number", run.number());
        if (run.supersedes().isPresent()) {
            json.writeNumberProperty("supersedes", run.supersedes().get());
        } else {
            json.writeNullProperty("supersedes");
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("content");
        content(json);
        json.writeEndObject();
    }

    private void content(JsonGenerator json) {
        RunHeader run = runReport.run();
        json.writeStringProperty("cycle", run.cycle().text());
        json.writeStringProperty("stage", run.stage().word());
        json.writeStringProperty("stage_date", run.stageDate().toString());
        json.writeStringProperty("policy_pack", run.packId());
        json.writeStringProperty("policy_pack_sha256", run.packHash());
        json.writeStringProperty("program_version", run.programVersion());
        json.writeStringProperty("input_set_sha256", run.inputSetHash());
        Json.objects(json, "inputs", runReport.files(), RunJson.INPUT::members);
        json.writeName("totals");
        RunJson.TOTALS.write(json, ControlTotals.of(runReport));
        IssuesJson.COUNTS.members(json, runReport.issues());
        json.writeNumberProperty("neutralised_cells", neutralisedCells);
        Json.objects(json, "warnings", runReport.warnings(), RunJson.WARNING::members);
        Json.objects(json, "outputs", outputs, RunJson.OUTPUT::members);
    }
}
