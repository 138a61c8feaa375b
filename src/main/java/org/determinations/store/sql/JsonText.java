package org.determinations.store.sql;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** JSON written and read as a stream: binding it to classes would cost every verb its start. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    public static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Opens a text and stands on its first token. */
    public static JsonParser open(String text) {
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text);
        json.nextToken();
        return json;
    }

    /**
     * Calls {@code property} with each name, the parser standing on its value, which must be consumed. Text of another shape, such as a list
     * where an object is expected or a value that has more within it than is read, is a {@code JacksonException}, as text that is no JSON is.
     */
    public static void object(JsonParser json, Consumer<String> property) {
        require(json, json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            require(json, json.currentToken(), JsonToken.PROPERTY_NAME);
            String name = json.currentName();
            json.nextToken();
            property.accept(name);
        }
    }

    /** The items of the array that the parser stands on, in their order; text of another shape is a {@code JacksonException}. */
    public static <T> List<T> array(JsonParser json, Supplier<T> item) {
        require(json, json.currentToken(), JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new StreamReadException(json, "the text ends within a list");
            }
            items.add(item.get());
        }
        return items;
    }

    private static void require(JsonParser json, @Nullable JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new StreamReadException(json, "found " + found + " in place of " + expected);
        }
    }

    public static List<String> strings(JsonParser json) {
        return array(json, json::getString);
    }

    public static void strings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** {@code ["a","b"]}. */
    public static String ofStrings(List<String> texts) {
        return write(json -> {
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    /** A text as it stands between quotation marks. */
    public static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '"' || sign == '\\') {
                return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
            }
        }
        return text;
    }

    public static List<String> readStrings(String text) {
        try (JsonParser json = open(text)) {
            return strings(json);
        }
    }

    /** {@code {"field":"Column"}}, by name. */
    public static String ofMap(Map<String, String> map) {
        return write(json -> {
            json.writeStartObject();
            new TreeMap<>(map).forEach(json::writeStringProperty);
            json.writeEndObject();
        });
    }

    public static Map<String, String> readMap(String text) {
        Map<String, String> map = new TreeMap<>();
        try (JsonParser json = open(text)) {
            object(json, name -> map.put(name, json.getString()));
        }
        return map;
    }
}
