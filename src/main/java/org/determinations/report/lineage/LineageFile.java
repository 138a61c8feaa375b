package org.determinations.report.lineage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.determinations.model.Sha256;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.column.Column;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Json;
import org.determinations.report.result.DeterminationRow;
import org.determinations.report.result.DeterminationsFile;
import tools.jackson.core.JsonGenerator;

/**
 * The events of a run as <a href="https://openlineage.io/spec/2-0-2/OpenLineage.json">OpenLineage 2-0-2</a> has them, one a line: its
 * start and, where it has an end, its end. Every moment is one that was recorded; names tell no machine, folder or person; each
 * file has its hash as its version.
 */
public final class LineageFile {
    public static final String NAME = "openlineage.jsonl";

    private static final String SPEC = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
    private static final String FACETS = "https://openlineage.io/spec/facets/";
    private static final String OWN = "urn:determinations:openlineage:1:";
    private static final Pattern NOT_IN_A_URN = Pattern.compile("[^A-Za-z0-9.-]+");
    private static final int VERSION_OF_UUID = 8;

    private final RunLineage lineage;
    private final RunHeader run;
    private final String producer;

    private LineageFile(RunLineage lineage) {
        this.lineage = lineage;
        this.run = lineage.results().run();
        this.producer = "urn:determinations:program:"
                + NOT_IN_A_URN.matcher(run.programVersion()).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** Two lines; one for a run that never came to its end. */
    public static String render(RunLineage lineage) {
        LineageFile file = new LineageFile(lineage);
        StringBuilder lines = new StringBuilder(file.event("START", file.run.startedAt(), false));
        file.run.finishedAt().ifPresent(end -> lines.append(file.event("COMPLETE", end, true)));
        return lines.toString();
    }

    private String event(String type, Instant at, boolean ended) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        Json.compact(line, json -> {
            json.writeStringProperty("eventType", type);
            json.writeStringProperty("eventTime", at.toString());
            object(json, "run", this::run);
            object(json, "job", this::job);
            json.writeArrayPropertyStart("inputs");
            lineage.results().files().forEach(file -> input(json, file));
            inputOfPolicy(json, "policy", run.packId(), run.packHash());
            inputOfPolicy(
                    json,
                    "jurisdictions",
                    lineage.jurisdiction().name(),
                    lineage.jurisdiction().sha256());
            json.writeEndArray();
            json.writeArrayPropertyStart("outputs");
            if (ended) {
                lineage.outputs().forEach(file -> output(json, file));
            }
            json.writeEndArray();
            json.writeStringProperty("producer", producer);
            json.writeStringProperty("schemaURL", SPEC);
        });
        return line.toString(StandardCharsets.UTF_8).strip() + "\n";
    }

    private void run(JsonGenerator json) {
        json.writeStringProperty("runId", id().toString());
        object(json, "facets", facets -> {
            facet(facets, "processing_engine", FACETS + "1-1-0/ProcessingEngineRunFacet.json", engine -> {
                engine.writeStringProperty("name", "determinations");
                engine.writeStringProperty("version", run.programVersion());
            });
            facet(facets, "determinations_run", OWN + "RunFacet", own -> {
                own.writeNumberProperty("number", run.number());
                own.writeStringProperty("cycle", run.cycle().text());
                own.writeStringProperty("stage", run.stage().word());
                own.writeStringProperty("stageDate", run.stageDate().toString());
                own.writeStringProperty("inputSetSha256", run.inputSetHash());
                if (run.supersedes().isPresent()) {
                    own.writeNumberProperty("supersedes", run.supersedes().get());
                }
            });
        });
    }

    /** The same run has the same id wherever it is told; another one of the same number, in another store, has another. */
    private UUID id() {
        String all = String.join(
                "\n",
                Integer.toString(run.number()),
                run.cycle().text(),
                run.stage().word(),
                run.inputSetHash(),
                run.packHash(),
                lineage.jurisdiction().sha256(),
                run.startedAt().truncatedTo(ChronoUnit.MICROS).toString());
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(Sha256.hex(all)));
        long high = bytes.getLong() & ~0xF000L | (long) VERSION_OF_UUID << 12;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 1L << 63;
        return new UUID(high, low);
    }

    private void job(JsonGenerator json) {
        json.writeStringProperty(
                "namespace", "determinations:" + lineage.jurisdiction().name());
        json.writeStringProperty("name", run.stage().word());
    }

    private void input(JsonGenerator json, InputFileRecord file) {
        json.writeStartObject();
        json.writeStringProperty("namespace", namespace("inputs"));
        json.writeStringProperty("name", file.name());
        object(json, "facets", facets -> {
            version(facets, file.sha256());
            facet(facets, "determinations_file", OWN + "InputFileDatasetFacet", own -> {
                own.writeStringProperty("kind", file.kind().word());
                own.writeStringProperty("contract", file.contract());
                own.writeNumberProperty("bytes", file.bytes());
                own.writeNumberProperty("rowsRead", file.rowsRead());
                own.writeNumberProperty("rowsAccepted", file.accepted());
                own.writeNumberProperty("rowsRejected", file.rejected());
                own.writeNumberProperty("rowsNotThisCycle", file.notThisCycle());
            });
        });
        json.writeEndObject();
    }

    private void inputOfPolicy(JsonGenerator json, String space, String name, String sha256) {
        json.writeStartObject();
        json.writeStringProperty("namespace", "determinations:" + space);
        json.writeStringProperty("name", name);
        object(json, "facets", facets -> version(facets, sha256));
        json.writeEndObject();
    }

    private void output(JsonGenerator json, OutputFile file) {
        json.writeStartObject();
        json.writeStringProperty("namespace", namespace("outputs"));
        json.writeStringProperty("name", run.stage().word() + "/run-" + run.number() + "/" + file.name());
        object(json, "facets", facets -> {
            version(facets, file.sha256());
            if (file.name().equals(DeterminationsFile.NAME)) {
                facet(facets, "schema", FACETS + "1-0-0/SchemaDatasetFacet.json", this::fields);
            }
            facet(
                    facets,
                    "determinations_file",
                    OWN + "OutputFileDatasetFacet",
                    own -> own.writeNumberProperty("bytes", file.bytes()));
        });
        json.writeEndObject();
    }

    private void fields(JsonGenerator json) {
        ShapeWords shape = ExplanationContext.of(lineage.results()).shape();
        List<Column<DeterminationRow>> columns =
                DeterminationsFile.COLUMNS.in(shape).list();
        Json.objects(json, "fields", columns, (field, column) -> {
            field.writeStringProperty("name", column.name());
            field.writeStringProperty("type", column.doc().type().name().toLowerCase(Locale.ROOT));
            field.writeStringProperty("description", column.doc().meaning());
        });
    }

    private String namespace(String of) {
        return "determinations:" + lineage.jurisdiction().name() + ":"
                + run.cycle().text() + ":" + of;
    }

    private void version(JsonGenerator json, String sha256) {
        facet(
                json,
                "version",
                FACETS + "1-0-0/DatasetVersionDatasetFacet.json",
                facet -> facet.writeStringProperty("datasetVersion", "sha256:" + sha256));
    }

    private void facet(JsonGenerator json, String name, String schema, Consumer<JsonGenerator> content) {
        object(json, name, facet -> {
            facet.writeStringProperty("_producer", producer);
            facet.writeStringProperty("_schemaURL", schema);
            content.accept(facet);
        });
    }

    private static void object(JsonGenerator json, String name, Consumer<JsonGenerator> content) {
        json.writeObjectPropertyStart(name);
        content.accept(json);
        json.writeEndObject();
    }
}
