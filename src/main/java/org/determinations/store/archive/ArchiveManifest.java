package org.determinations.store.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.store.sql.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What an archive of a store says of itself. Carries no clock: the same content gives the same bytes. Immutable.
 *
 * @param program version of the program that wrote it
 * @param schema number of the newest script of {@code sql/schema} that its tables have
 * @param tables in the order in which they can be loaded
 */
public record ArchiveManifest(String program, int schema, List<Table> tables) {
    static final String KIND = "store-archive/1";
    static final String CONFIDENTIAL =
            "CONFIDENTIAL: every row of the store, unreleased results and unsuppressed counts among them";

    public ArchiveManifest {
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param file its name in the archive
     * @param sha256 over the file's bytes, lower-case hexadecimal
     */
    public record Table(String name, String file, long rows, String sha256) {}

    /** Rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    String json() {
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("kind", KIND);
            json.writeStringProperty("mark", CONFIDENTIAL);
            json.writeStringProperty("program", program);
            json.writeNumberProperty("schema", schema);
            json.writeArrayPropertyStart("tables");
            for (Table table : tables) {
                json.writeRaw("\n");
                json.writeStartObject();
                json.writeStringProperty("name", table.name());
                json.writeStringProperty("file", table.file());
                json.writeNumberProperty("rows", table.rows());
                json.writeStringProperty("sha256", table.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The manifest that {@link #json} wrote; none when the text is something else. */
    static Optional<ArchiveManifest> read(String text) {
        try (JsonParser json = JsonText.open(text)) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> texts = new HashMap<>();
            List<Table> tables = new ArrayList<>();
            JsonText.object(json, name -> {
                if (name.equals("tables")) {
                    tables.addAll(JsonText.array(json, () -> table(json)));
                } else {
                    texts.put(name, json.getString());
                }
            });
            return KIND.equals(texts.get("kind"))
                    ? Optional.of(new ArchiveManifest(
                            texts.getOrDefault("program", ""),
                            Integer.parseInt(texts.getOrDefault("schema", "")),
                            tables))
                    : Optional.empty();
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Table table(JsonParser json) {
        Map<String, String> texts = new HashMap<>();
        JsonText.object(json, name -> texts.put(name, json.getString()));
        return new Table(
                texts.getOrDefault("name", ""),
                texts.getOrDefault("file", ""),
                Long.parseLong(texts.getOrDefault("rows", "")),
                texts.getOrDefault("sha256", ""));
    }
}
