package org.determinations.docs;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of everything that the program writes as JSON, by kind. */
public final class Schemas {
    private static final Path FOLDER = ShippedPolicies.root().resolve("src/docs/schemas");
    private static final String ENDING = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READY = new TreeMap<>();

    private Schemas() {}

    /** Every schema, by the kind that its file name says. */
    public static SortedMap<String, JsonNode> all() {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> {
                String name = file.getFileName().toString();
                String stem = name.substring(0, name.length() - ENDING.length());
                int dash = stem.lastIndexOf('-');
                schemas.put(stem.substring(0, dash) + "/" + stem.substring(dash + 1), read(file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    /** The schema of a kind. */
    public static JsonNode get(String kind) {
        return read(FOLDER.resolve(kind.replace('/', '-') + ENDING));
    }

    /** What is wrong with a document, which says its kind first; empty when it fits its schema. */
    public static List<String> problems(String document) {
        JsonNode value = JSON.readTree(document);
        String kind = value.path("kind").asString(value.path("schema").asString("none"));
        return problems(kind, value);
    }

    private static List<String> problems(String kind, JsonNode value) {
        return READY.computeIfAbsent(kind, k -> REGISTRY.getSchema(get(k))).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** What an OpenLineage event lacks of what that standard asks for; empty when it has all of it. */
    public static List<String> problemsOfEvent(JsonNode event) {
        return READY
                .computeIfAbsent(
                        "openlineage",
                        k -> REGISTRY.getSchema(read(ShippedPolicies.root()
                                .resolve("src/test/resources/openlineage/run-event-2-0-2.schema.json"))))
                .validate(event)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What is wrong with a schema itself; empty when it is JSON Schema 2020-12. */
    public static List<String> problemsOfSchema(JsonNode schema) {
        return REGISTRY
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
