package org.determinations.report.change;

import java.util.Optional;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.fact.FactMove;
import org.determinations.model.fact.FactState;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Json;
import org.determinations.report.form.Words;
import tools.jackson.core.JsonGenerator;

/**
 * A change report for programs, {@code change-report/1}. One per pair of runs. Its schema is {@code
 * src/docs/schemas/change-report-1.schema.json}; a change of meaning gets a new number.
 */
public final class ChangeReportJson {
    static final String KIND = "change-report/1";

    private ChangeReportJson() {}

    /** Indented; every district of either run, by code. */
    public static String render(ChangeReport changes) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", KIND);
            run(json, "before", changes.before());
            run(json, "after", changes.after());
            Json.textOrNull(json, "command", changes.command());
            json.writeNumberProperty("districts_with_unmoved_facts", changes.controls());
            json.writeNumberProperty("of_them_with_another_result", changes.movedControls());
            Json.objects(json, "totals", changes.totals(), ChangeReportJson::total);
            Json.objects(
                    json,
                    "districts",
                    changes.districts(),
                    (j, change) ->
                            district(j, change, Programmes.words(changes.after().shape())));
        });
    }

    private static void run(JsonGenerator json, String name, RunHeader run) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("number", run.number());
        json.writeStringProperty("cycle", run.cycle().text());
        json.writeStringProperty("stage", run.stage().word());
        json.writeStringProperty("stage_date", run.stageDate().toString());
        json.writeStringProperty("input_set_sha256", run.inputSetHash());
        json.writeStringProperty("policy_pack", run.packId());
        json.writeStringProperty("policy_pack_sha256", run.packHash());
        json.writeStringProperty("program_version", run.programVersion());
        json.writeEndObject();
    }

    private static void total(JsonGenerator json, ChangeTotal total) {
        json.writeStringProperty("counted", total.counted());
        json.writeNumberProperty("before", total.before());
        json.writeNumberProperty("after", total.after());
    }

    private static void district(JsonGenerator json, DistrictChange change, ShapeWords shape) {
        json.writeStringProperty("code", change.district().digits());
        json.writeStringProperty("name", change.name());
        json.writeStringProperty("change", change.kind().name());
        result(json, "before", change.before(), shape);
        result(json, "after", change.after(), shape);
        Json.textOrNull(json, "cause", change.causeWords());
        Json.objects(json, "causes", change.causes(), ChangeReportJson::cause);
        json.writeBooleanProperty("near_move", change.isNearMove());
        json.writeStringProperty("levels_3_to_5", change.levels().name());
        Json.objects(json, "moved_facts", change.moves(), ChangeReportJson::move);
    }

    private static void result(JsonGenerator json, String name, Optional<DistrictResult> result, ShapeWords shape) {
        if (result.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        Json.textOrNull(json, shape.basisName(), result.get().basisText());
        Json.textOrNull(json, "category", Words.code(result.get().category()));
        json.writeStringProperty("label", result.get().label());
        json.writeBooleanProperty("reassigned", result.get().reassigned());
        json.writeBooleanProperty("on_review_list", result.get().onReviewList());
        json.writeEndObject();
    }

    private static void cause(JsonGenerator json, ChangeCause cause) {
        json.writeStringProperty("kind", cause.kind().name());
        Json.textOrNull(json, "from", cause.from());
        Json.textOrNull(json, "to", cause.to());
        if (cause.fact().isPresent()) {
            json.writeObjectPropertyStart("fact");
            move(json, cause.fact().get());
            json.writeEndObject();
        } else {
            json.writeNullProperty("fact");
        }
    }

    private static void move(JsonGenerator json, FactMove move) {
        json.writeStringProperty("topic", move.topic().words());
        json.writeStringProperty("name", move.name());
        Json.textOrNull(json, "discrepancy", move.discrepancyId());
        state(json, "before", move.before());
        state(json, "after", move.after());
    }

    private static void state(JsonGenerator json, String name, Optional<FactState> state) {
        if (state.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", state.get().text());
        json.writeStringProperty("file", state.get().where().file());
        json.writeNumberProperty("row", state.get().where().row());
        json.writeEndObject();
    }
}
