package org.determinations.report.result;

import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.stage.CategoryStreak;
import org.determinations.model.stage.CycleResult;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.form.Json;
import org.determinations.report.form.Words;
import tools.jackson.core.JsonGenerator;

/** A district's years side by side, as a member of its explanation. Information; it decides nothing. */
final class YearHistoryJson {
    private YearHistoryJson() {}

    /** The member {@code years}, into an object that is open. */
    static void write(JsonGenerator json, DistrictHistory years, ShapeWords shape) {
        json.writeObjectPropertyStart("years");
        Json.objects(json, "results", years.results(), (j, result) -> result(j, result, shape));
        streak(json, years.streak());
        Json.textOrNull(json, "counter", years.counter());
        Json.objects(json, "successions", years.successions(), YearHistoryJson::succession);
        Json.objects(json, "predecessors", years.predecessors(), (j, result) -> result(j, result, shape));
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, CycleResult result, ShapeWords shape) {
        json.writeStringProperty("cycle", result.cycle().text());
        json.writeStringProperty("district_code", result.district().digits());
        json.writeStringProperty("district_name", result.name());
        Json.textOrNull(json, shape.basisName(), result.basisText());
        Json.textOrNull(json, "category", Words.code(result.category()));
        json.writeStringProperty("label", result.label());
        json.writeNumberProperty("run", result.run());
    }

    private static void streak(JsonGenerator json, Optional<CategoryStreak> streak) {
        if (streak.isEmpty()) {
            json.writeNullProperty("streak");
            return;
        }
        json.writeObjectPropertyStart("streak");
        json.writeStringProperty("category", streak.get().code().text());
        json.writeNumberProperty("cycles", streak.get().cycles());
        json.writeEndObject();
    }

    private static void succession(JsonGenerator json, SuccessorFact fact) {
        json.writeStringProperty("effective_on", fact.effectiveOn().toString());
        json.writeStringProperty("change", fact.kind().word());
        Json.textOrNull(json, "predecessor", digits(fact.predecessor()));
        Json.textOrNull(json, "successor", digits(fact.successor()));
        Json.textOrNull(json, "note", fact.note());
        json.writeStringProperty("file", fact.source().row().file());
        json.writeNumberProperty("row", fact.source().row().row());
    }

    private static String digits(Optional<DistrictCode> code) {
        return code.map(DistrictCode::digits).orElse("");
    }
}
