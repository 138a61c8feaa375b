package org.determinations.store.result;

import java.util.List;
import org.determinations.model.Confidence;
import org.determinations.model.Worded;
import org.determinations.model.result.ThresholdUse;
import org.determinations.store.sql.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Thresholds as JSON, within a rule result and beside a warning. */
final class ThresholdJson {
    private ThresholdJson() {}

    static void write(JsonGenerator json, List<ThresholdUse> thresholds) {
        json.writeStartArray();
        for (ThresholdUse threshold : thresholds) {
            json.writeStartObject();
            json.writeStringProperty("parameter", threshold.parameter());
            json.writeStringProperty("value", threshold.value());
            json.writeStringProperty("unit", threshold.unit());
            json.writeStringProperty("confidence", threshold.confidence().word());
            JsonText.strings(json, "sources", threshold.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The array that the parser stands on. */
    static List<ThresholdUse> read(JsonParser json) {
        return JsonText.array(json, () -> new Parts().read(json));
    }

    private static final class Parts {
        private String parameter = "";
        private String value = "";
        private String unit = "";
        private Confidence confidence = Confidence.ASSUMED;
        private List<String> sources = List.of();

        ThresholdUse read(JsonParser json) {
            JsonText.object(json, name -> {
                switch (name) {
                    case "parameter" -> parameter = json.getString();
                    case "value" -> value = json.getString();
                    case "unit" -> unit = json.getString();
                    case "confidence" ->
                        confidence =
                                Worded.find(Confidence.class, json.getString()).orElseThrow();
                    case "sources" -> sources = JsonText.strings(json);
                    default -> json.skipChildren();
                }
            });
            return new ThresholdUse(parameter, value, unit, confidence, sources);
        }
    }
}
