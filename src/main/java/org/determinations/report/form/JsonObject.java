package org.determinations.report.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * An object of a JSON document that is being written, for rooms that know no JSON library. Properties stand in the order in
 * which they are written; what there is not is null, never left out.
 */
public final class JsonObject {
    private final JsonGenerator json;

    private JsonObject(JsonGenerator json) {
        this.json = json;
    }

    /**
     * A whole document, indented, its kind first.
     *
     * @param kind name and version, such as {@code policy-pack/1}; its schema is in {@code src/docs/schemas}
     */
    public static String document(String kind, Consumer<JsonObject> content) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", kind);
            content.accept(new JsonObject(json));
        });
    }

    /** A text; empty stays empty. */
    public JsonObject text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    /** A text; null when it is empty. */
    public JsonObject textOrNull(String name, String value) {
        Json.textOrNull(json, name, value);
        return this;
    }

    public JsonObject number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** A whole number; null when there is none. */
    public JsonObject number(String name, Optional<Integer> value) {
        Json.numberOrNull(json, name, value);
        return this;
    }

    public JsonObject yesNo(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /** A list of texts in the order given. */
    public JsonObject texts(String name, List<String> values) {
        Json.strings(json, name, values);
        return this;
    }

    /** A list of objects, one for each item, in the order given. */
    public <T> JsonObject objects(String name, List<T> items, BiConsumer<JsonObject, T> each) {
        Json.objects(json, name, items, (generator, item) -> each.accept(new JsonObject(generator), item));
        return this;
    }
}
