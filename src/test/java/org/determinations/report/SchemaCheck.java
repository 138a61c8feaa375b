package org.determinations.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * As much of JSON Schema as the schemas of this product use; a word that it does not know is a problem itself, so that
 * nothing in a schema goes unchecked.
 */
record SchemaCheck(JsonNode root, List<String> problems) {
    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern");

    void check(JsonNode schema, JsonNode value, String at) {
        for (String word : schema.propertyNames()) {
            if (!WORDS.contains(word)) {
                problems.add(at + ": the schema uses " + word + ", which this check does not know");
            }
        }
        if (schema.has("$ref")) {
            check(root.at(schema.path("$ref").asString().substring(1)), value, at);
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            problems.add(at + ": not " + schema.path("const"));
        }
        if (schema.has("enum") && stream(schema.path("enum")).noneMatch(value::equals)) {
            problems.add(at + ": not one of " + schema.path("enum"));
        }
        if (schema.has("type") && !types(schema.path("type")).contains(type(value))) {
            problems.add(at + ": " + type(value) + " is not " + schema.path("type"));
        }
        if (schema.has("pattern")
                && value.isString()
                && !value.asString().matches(schema.path("pattern").asString())) {
            problems.add(at + ": does not match " + schema.path("pattern"));
        }
        if (value.isObject()) {
            object(schema, value, at);
        } else if (value.isArray() && schema.has("items")) {
            int i = 0;
            for (JsonNode item : value) {
                check(schema.path("items"), item, at + "[" + i++ + "]");
            }
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asString())) {
                problems.add(at + ": lacks " + name);
            }
        }
        for (String name : value.propertyNames()) {
            if (schema.path("properties").has(name)) {
                check(schema.path("properties").path(name), value.path(name), at + "." + name);
            } else if (schema.has("additionalProperties")) {
                problems.add(at + ": has an unknown " + name);
            }
        }
    }

    private static Set<String> types(JsonNode type) {
        return type.isArray()
                ? stream(type).map(JsonNode::asString).collect(Collectors.toSet())
                : Set.of(type.asString());
    }

    private static String type(JsonNode value) {
        if (value.isObject()) {
            return "object";
        }
        if (value.isArray()) {
            return "array";
        }
        if (value.isString()) {
            return "string";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isNull() ? "null" : value.isIntegralNumber() ? "integer" : "number";
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
