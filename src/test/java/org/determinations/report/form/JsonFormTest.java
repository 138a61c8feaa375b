package org.determinations.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.name;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.programme.Programmes;
import org.determinations.issue.Severity;
import org.determinations.model.result.ShapeWords;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One list of properties: what is written, and what the schema says of it. */
class JsonFormTest {
    private static final ShapeWords LEVELS = Programmes.words("alignment");
    private static final ShapeWords SCORES = Programmes.words("scorecard");

    private static final JsonForm<Unit> UNIT = JsonForm.<Unit>document("unit/1", "A unit.")
            .has("name", TEXT, Unit::name)
            .says("Never empty.")
            .has("{basis_name}", TEXT_OR_NULL, Unit::basis)
            .has("run", orNull(WHOLE), Unit::run)
            .has("worst", name(Severity.class), Unit::worst)
            .has("notes", listOf(TEXT), Unit::notes)
            .mayHave("seen", WHOLE, Unit::seen)
            .says("Only once seen.");

    private record Unit(
            String name,
            String basis,
            Optional<Integer> run,
            Severity worst,
            List<String> notes,
            Optional<Integer> seen) {}

    @Test
    void properties_stand_in_their_order_and_what_there_is_not_is_null() {
        Unit unit = new Unit("Elm", "", Optional.empty(), Severity.ERROR, List.of("a \"b\""), Optional.empty());
        assertThat(UNIT.in(LEVELS).render(unit)).isEqualTo("""
                        {
                          "kind": "unit/1",
                          "name": "Elm",
                          "accountability_level": null,
                          "run": null,
                          "worst": "ERROR",
                          "notes": [
                            "a \\"b\\""
                          ]
                        }
                        """);
    }

    @Test
    void a_property_that_may_be_left_out_is_not_required() {
        Unit unit = new Unit("Elm", "76.4", Optional.of(3), Severity.INFO, List.of(), Optional.of(7));
        assertThat(UNIT.in(SCORES).render(unit)).contains("\"score\": \"76.4\"", "\"run\": 3", "\"seen\": 7");
        assertThat(schema().path("required").valueStream().map(JsonNode::asString))
                .containsExactly("kind", "name", "run", "worst", "notes");
    }

    @Test
    void the_schema_says_types_words_and_lists() {
        JsonNode properties = schema().path("properties");
        assertThat(properties.path("name").toString())
                .isEqualTo("{\"description\":\"Never empty.\",\"type\":\"string\"}");
        assertThat(properties.path("run").toString()).isEqualTo("{\"type\":[\"integer\",\"null\"]}");
        assertThat(properties.path("worst").path("enum").size()).isEqualTo(Severity.values().length);
        assertThat(properties.path("notes").toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    }

    @Test
    void a_property_of_a_shape_of_policy_is_required_of_that_shape_alone() {
        assertThat(schema().path("anyOf").toString())
                .isEqualTo("[{\"required\":[\"accountability_level\"]},{\"required\":[\"score\"]}]");
        assertThat(schema().path("properties").has("score")).isTrue();
    }

    private static JsonNode schema() {
        return JsonMapper.shared().readTree(UNIT.schema(List.of(LEVELS, SCORES)));
    }
}
