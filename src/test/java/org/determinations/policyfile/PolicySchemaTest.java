package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.determinations.policy.ParameterUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas that editors use describe the shipped files: the few keywords they use are checked here. */
class PolicySchemaTest {
    private static final Path SCHEMAS = ShippedPolicies.folder().resolve("schema");

    private final List<String> contradictions = new ArrayList<>();

    private static JsonNode schema(String kind) {
        return new JsonMapper().readTree(SCHEMAS.resolve(kind + ".schema.json").toFile());
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, calendar.yaml",
        "pack, massachusetts-2012.2/pack.yaml",
        "determination, massachusetts-2012.2/determination.yaml",
        "disproportionality, massachusetts-2012.2/disproportionality.yaml",
        "suppression, massachusetts-2012.2/suppression.yaml",
        "sources, massachusetts-2012.2/sources.yaml"
    })
    void a_shipped_file_fits_its_schema(String kind, String file) {
        JsonNode document =
                new YAMLMapper().readTree(ShippedPolicies.folder().resolve(file).toFile());
        check(schema(kind), document, kind);
        assertThat(contradictions).isEmpty();
    }

    @Test
    void a_jurisdiction_fits_its_schema() {
        JsonNode schema = new JsonMapper()
                .readTree(ShippedJurisdiction.folder()
                        .resolve("schema/jurisdiction.schema.json")
                        .toFile());
        for (Path file : List.of(
                ShippedJurisdiction.folder().resolve("massachusetts.yaml"),
                ShippedPolicies.root().resolve("src/test/resources/jurisdictions/columbia.yaml"))) {
            check(
                    schema,
                    new YAMLMapper().readTree(file.toFile()),
                    file.getFileName().toString());
        }
        assertThat(contradictions).isEmpty();
    }

    @Test
    void what_does_not_fit_is_seen() {
        JsonNode document =
                new YAMLMapper().readTree("calendar:\n  - pack: \"A b\"\n    from: 2012\n    colour: red\n");
        check(schema("calendar"), document, "calendar");
        assertThat(contradictions)
                .containsExactly(
                        "calendar.calendar[0]: lacks to",
                        "calendar.calendar[0].pack: is no ^[a-z0-9]+([.-][a-z0-9]+)*$",
                        "calendar.calendar[0].from: is no string",
                        "calendar.calendar[0].colour: is not known");
    }

    @Test
    void the_units_of_the_schema_are_those_of_the_program() {
        JsonNode units = schema("determination")
                .at("/properties/rules/items/properties/parameters/additionalProperties/properties/unit/enum");
        assertThat(StreamSupport.stream(units.spliterator(), false).map(JsonNode::asString))
                .containsExactly(java.util.Arrays.stream(ParameterUnit.values())
                        .map(ParameterUnit::word)
                        .toArray(String[]::new));
    }

    private void check(JsonNode schema, JsonNode node, String where) {
        switch (schema.path("type").asString("any")) {
            case "object" -> checkObject(schema, node, where);
            case "array" -> {
                require(node.isArray() && node.size() >= schema.path("minItems").asInt(0), where + ": is no list");
                for (int i = 0; i < node.size(); i++) {
                    check(schema.path("items"), node.get(i), where + "[" + i + "]");
                }
            }
            case "string" -> checkText(schema, node, where);
            default -> checkChoice(schema, node, where);
        }
    }

    private void checkObject(JsonNode schema, JsonNode node, String where) {
        require(node.isObject(), where + ": is no mapping");
        schema.path("required").forEach(key -> require(node.has(key.asString()), where + ": lacks " + key.asString()));
        for (String key : node.propertyNames()) {
            JsonNode known = schema.path("properties").path(key);
            JsonNode other = schema.path("additionalProperties");
            if (known.isObject() || other.isObject()) {
                check(known.isObject() ? known : other, node.get(key), where + "." + key);
            } else {
                require(false, where + "." + key + ": is not known");
            }
        }
    }

    private void checkText(JsonNode schema, JsonNode node, String where) {
        if (!node.isString()) {
            require(false, where + ": is no string");
            return;
        }
        String text = node.asString();
        String pattern = schema.path("pattern").asString("");
        require(text.length() >= schema.path("minLength").asInt(0), where + ": is empty");
        require(pattern.isEmpty() || text.matches(pattern), where + ": is no " + pattern);
    }

    private void checkChoice(JsonNode schema, JsonNode node, String where) {
        boolean chosen = StreamSupport.stream(schema.path("enum").spliterator(), false)
                .anyMatch(choice -> choice.asString().equals(node.asString()));
        require(chosen, where + ": is none of " + schema.path("enum"));
    }

    private void require(boolean holds, String contradiction) {
        if (!holds) {
            contradictions.add(contradiction);
        }
    }
}
