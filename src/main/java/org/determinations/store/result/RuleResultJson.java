package org.determinations.store.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.Worded;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ThresholdUse;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.StoreException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The part of a rule result that stands in no column of its own, as JSON with the schema {@code rule-result/1}. Later
 * programs may add properties to it; this one passes over those it does not know.
 */
final class RuleResultJson {
    static final String SCHEMA = "rule-result/1";

    private RuleResultJson() {}

    /** What the JSON says of a rule result. */
    record Details(
            String title,
            Confidence confidence,
            List<String> sources,
            List<EvidenceValue> values,
            List<ThresholdUse> thresholds) {

        Details with(List<EvidenceValue> read) {
            return new Details(title, confidence, sources, read, thresholds);
        }
    }

    static String write(RuleResult result) {
        return write(result, result.values());
    }

    /** As if it had read these values. */
    static String write(RuleResult result, List<EvidenceValue> values) {
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("title", result.title());
            json.writeStringProperty("confidence", result.confidence().word());
            JsonText.strings(json, "sources", result.sources());
            json.writeArrayPropertyStart("values");
            values.forEach(value -> value(json, value));
            json.writeEndArray();
            json.writeName("thresholds");
            ThresholdJson.write(json, result.thresholds());
            json.writeEndObject();
        });
    }

    static Details read(String text) {
        try (JsonParser json = JsonText.open(text)) {
            return new Parts().read(json);
        }
    }

    /** The value that the parser stands on. */
    static EvidenceValue readValue(JsonParser json) {
        return new ValueParts().read(json);
    }

    private static void value(JsonGenerator json, EvidenceValue value) {
        json.writeStartObject();
        json.writeStringProperty("name", value.name());
        json.writeStringProperty("text", value.text());
        value.missing().ifPresent(why -> json.writeStringProperty("missing", why.name()));
        json.writeStringProperty("file", value.where().file());
        json.writeNumberProperty("row", value.where().row());
        json.writeStringProperty("column", value.where().column());
        json.writeStringProperty("note", value.note());
        if (value.shows() != EvidenceStrength.NOT_A_FACTOR) {
            json.writeStringProperty("shows", value.shows().name());
        }
        json.writeEndObject();
    }

    private static final class Parts {
        private String schema = "";
        private String title = "";
        private Confidence confidence = Confidence.ASSUMED;
        private List<String> sources = List.of();
        private List<EvidenceValue> values = List.of();
        private List<ThresholdUse> thresholds = List.of();

        Details read(JsonParser json) {
            JsonText.object(json, name -> {
                switch (name) {
                    case "schema" -> schema = json.getString();
                    case "title" -> title = json.getString();
                    case "confidence" ->
                        confidence =
                                Worded.find(Confidence.class, json.getString()).orElseThrow();
                    case "sources" -> sources = JsonText.strings(json);
                    case "values" -> values = JsonText.array(json, () -> readValue(json));
                    case "thresholds" -> thresholds = ThresholdJson.read(json);
                    default -> json.skipChildren();
                }
            });
            if (!schema.equals(SCHEMA)) {
                throw new StoreException("a rule result of schema " + schema);
            }
            return new Details(title, confidence, sources, values, thresholds);
        }
    }

    private static final class ValueParts {
        private String named = "";
        private String text = "";
        private Optional<Missing> missing = Optional.empty();
        private String file = "";
        private int row;
        private String column = "";
        private String note = "";
        private Optional<EvidenceStrength> shows = Optional.empty();

        EvidenceValue read(JsonParser json) {
            JsonText.object(json, name -> {
                switch (name) {
                    case "name" -> named = json.getString();
                    case "text" -> text = json.getString();
                    case "missing" -> missing = Optional.of(Missing.valueOf(json.getString()));
                    case "file" -> file = json.getString();
                    case "row" -> row = json.getIntValue();
                    case "column" -> column = json.getString();
                    case "note" -> note = json.getString();
                    case "shows" -> shows = Optional.of(EvidenceStrength.valueOf(json.getString()));
                    default -> json.skipChildren();
                }
            });
            return new EvidenceValue(
                    named, text, missing, new SourceRef(file, row, column), note, shows.orElseGet(this::shownBefore));
        }

        /** Rows of programs that kept no property for it say it at the beginning of the note alone. */
        private EvidenceStrength shownBefore() {
            if (note.isEmpty()) {
                return EvidenceStrength.NOT_A_FACTOR;
            }
            return Stream.of(EvidenceStrength.PRESENT, EvidenceStrength.SIGNIFICANT)
                    .filter(strength -> note.startsWith(strength.word() + ": "))
                    .findFirst()
                    .orElse(EvidenceStrength.NOT_A_FACTOR);
        }
    }
}
