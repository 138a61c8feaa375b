package org.determinations.report.lineage;

import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.report.column.Column;
import org.determinations.report.form.JsonForm;
import org.determinations.report.lineage.RunLineage.Dataset;
import org.determinations.report.result.DeterminationRow;

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

    private static final JsonForm<RunLineage> RUN = JsonForm.<RunLineage>of()
            .has("runId", TEXT, of -> of.id().toString())
            .has(
                    "facets",
                    JsonForm.<RunLineage>of()
                            .has(
                                    "processing_engine",
                                    facet(FACETS + "1-1-0/ProcessingEngineRunFacet.json", RunLineage::producer)
                                            .has("name", TEXT, of -> "determinations")
                                            .has("version", TEXT, of -> of.run().programVersion()),
                                    of -> of)
                            .has(
                                    "determinations_run",
                                    facet(OWN + "RunFacet", RunLineage::producer)
                                            .has("number", WHOLE, of -> of.run().number())
                                            .has(
                                                    "cycle",
                                                    TEXT,
                                                    of -> of.run().cycle().text())
                                            .has(
                                                    "stage",
                                                    TEXT,
                                                    of -> of.run().stage().word())
                                            .has(
                                                    "stageDate",
                                                    TEXT,
                                                    of -> of.run().stageDate().toString())
                                            .has(
                                                    "inputSetSha256",
                                                    TEXT,
                                                    of -> of.run().inputSetHash())
                                            .mayHave(
                                                    "supersedes",
                                                    WHOLE,
                                                    of -> of.run().supersedes()),
                                    of -> of),
                    of -> of);

    private static final JsonForm<RunLineage> JOB = JsonForm.<RunLineage>of()
            .has("namespace", TEXT, RunLineage::namespace)
            .has("name", TEXT, of -> of.run().stage().word());

    private static final JsonForm<Dataset> INPUT_FILE = facet(OWN + "InputFileDatasetFacet", Dataset::producer)
            .has("kind", TEXT, of -> of.read().orElseThrow().kind().word())
            .has("contract", TEXT, of -> of.read().orElseThrow().contract())
            .has("bytes", LARGE, of -> of.read().orElseThrow().bytes())
            .has("rowsRead", WHOLE, of -> of.read().orElseThrow().rowsRead())
            .has("rowsAccepted", WHOLE, of -> of.read().orElseThrow().accepted())
            .has("rowsRejected", WHOLE, of -> of.read().orElseThrow().rejected())
            .has("rowsNotThisCycle", WHOLE, of -> of.read().orElseThrow().notThisCycle());

    private static final JsonForm<Dataset> OUTPUT_FILE = facet(OWN + "OutputFileDatasetFacet", Dataset::producer)
            .has("bytes", LARGE, of -> of.put().orElseThrow().bytes());

    private static final JsonForm<Dataset> FIELDS = facet(FACETS + "1-0-0/SchemaDatasetFacet.json", Dataset::producer)
            .has(
                    "fields",
                    listOf(JsonForm.<Column<DeterminationRow>>of()
                            .has("name", TEXT, Column::name)
                            .has(
                                    "type",
                                    TEXT,
                                    column -> column.doc().type().name().toLowerCase(Locale.ROOT))
                            .has("description", TEXT, column -> column.doc().meaning())),
                    Dataset::fields);

    private static final JsonForm<Dataset> DATASET = JsonForm.<Dataset>of()
            .has("namespace", TEXT, Dataset::namespace)
            .has("name", TEXT, Dataset::name)
            .has(
                    "facets",
                    JsonForm.<Dataset>of()
                            .has(
                                    "version",
                                    facet(FACETS + "1-0-0/DatasetVersionDatasetFacet.json", Dataset::producer)
                                            .has("datasetVersion", TEXT, of -> "sha256:" + of.sha256()),
                                    of -> of)
                            .mayHave(
                                    "schema",
                                    FIELDS,
                                    of -> when(of, !of.fields().isEmpty()))
                            .mayHave(
                                    "determinations_input",
                                    INPUT_FILE,
                                    of -> when(of, of.read().isPresent()))
                            .mayHave(
                                    "determinations_output",
                                    OUTPUT_FILE,
                                    of -> when(of, of.put().isPresent())),
                    of -> of);

    private static final JsonForm<Event> EVENT = JsonForm.<Event>of()
            .has("eventType", TEXT, Event::type)
            .has("eventTime", TEXT, event -> event.at().toString())
            .has("run", RUN, Event::of)
            .has("job", JOB, Event::of)
            .has("inputs", listOf(DATASET), event -> event.of().inputs())
            .has("outputs", listOf(DATASET), event -> event.ended() ? event.of().outputs() : List.of())
            .has("producer", TEXT, event -> event.of().producer())
            .has("schemaURL", TEXT, event -> SPEC);

    /** The start of a run, or its end, at which its files are there. */
    private record Event(String type, Instant at, boolean ended, RunLineage of) {}

    private LineageFile() {}

    /** Two lines; one for a run that never came to its end. */
    public static String render(RunLineage lineage) {
        return EVENT.line(new Event("START", lineage.run().startedAt(), false, lineage))
                + lineage.run()
                        .finishedAt()
                        .map(end -> EVENT.line(new Event("COMPLETE", end, true, lineage)))
                        .orElse("");
    }

    private static <T> JsonForm<T> facet(String schema, Function<T, String> producer) {
        return JsonForm.<T>of().has("_producer", TEXT, producer).has("_schemaURL", TEXT, of -> schema);
    }

    private static Optional<Dataset> when(Dataset of, boolean there) {
        return there ? Optional.of(of) : Optional.empty();
    }
}
