package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every kind of JSON that the code names has a published schema, and every schema a kind. */
class SchemaCatalogueTest {
    private static final Pattern KIND = Pattern.compile("\"([a-z]+(?:-[a-z]+)*/[1-9][0-9]*)\"");

    @Test
    void kinds_in_the_code_and_schemas_are_the_same() throws IOException {
        assertThat(Schemas.all().keySet()).isEqualTo(kinds()).hasSizeGreaterThan(30);
    }

    @Test
    void each_schema_is_sound_says_its_kind_and_what_it_is_about() {
        Schemas.all().forEach((kind, schema) -> {
            assertThat(Schemas.problemsOfSchema(schema)).as(kind).isEmpty();
            assertThat(schema.path("$schema").asString())
                    .as(kind)
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("title").asString()).isEqualTo(kind);
            assertThat(schema.path("description").asString()).as(kind).endsWith(".");
            JsonNode properties = schema.path("properties");
            assertThat(properties
                            .path(properties.has("kind") ? "kind" : "schema")
                            .path("const")
                            .asString())
                    .isEqualTo(kind);
        });
    }

    @Test
    void a_schema_that_is_none_is_told_apart() {
        assertThat(Schemas.problemsOfSchema(
                        tools.jackson.databind.json.JsonMapper.shared().readTree("{\"type\": \"text\"}")))
                .isNotEmpty();
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ShippedPolicies.root().resolve("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher kind = KIND.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (kind.find()) {
                    kinds.add(kind.group(1));
                }
            }
        }
        return kinds;
    }
}
