package org.determinations.report.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import tools.jackson.core.JsonGenerator;

/**
 * The properties of an object in JSON, in order: what each is called, what it means, its type, and where it stands in the value. From it
 * documents are written and their schemas made. Put together once in one expression, and then unchanged.
 *
 * @param <T> the values that it maps
 */
public final class JsonForm<T> implements JsonType<T> {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String kind;
    private final String words;
    private final List<Property<T, ?>> properties = new ArrayList<>();

    private JsonForm(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** An object in a document. */
    public static <T> JsonForm<T> of() {
        return new JsonForm<>("", "");
    }

    /**
     * A whole document, its kind first.
     *
     * @param kind name and version, such as {@code policy-pack/1}; a change of meaning gets a new number
     * @param says what it is, for its schema and the catalog
     */
    public static <T> JsonForm<T> document(String kind, String says) {
        return new JsonForm<>(kind, says);
    }

    /** A property. What its type says of it stands in the schema until it {@link #says} something itself. */
    public <V> JsonForm<T> has(String name, JsonType<V> type, Function<? super T, ? extends V> value) {
        properties.add(new Property<>(name, type.says(), type, of -> Optional.of(value.apply(of)), true));
        return this;
    }

    /** A property that is left out where there is no value. */
    public <V> JsonForm<T> mayHave(String name, JsonType<V> type, Function<? super T, Optional<V>> value) {
        properties.add(new Property<>(name, type.says(), type, value::apply, false));
        return this;
    }

    /** What the property before means, where its name does not say it. */
    public JsonForm<T> says(String words) {
        int last = properties.size() - 1;
        properties.set(last, properties.get(last).saying(words));
        return this;
    }

    /** Every property of a part of the value. */
    public <S> JsonForm<T> all(JsonForm<S> part, Function<? super T, ? extends S> of) {
        part.properties.forEach(property -> properties.add(property.from(of)));
        return this;
    }

    /** A property for each column of a row that is not for a person to fill in; an empty cell is null. */
    public JsonForm<T> columns(Columns<T> columns) {
        for (Column<T> column : columns.list()) {
            if (column.doc().type() != ColumnType.BLANK) {
                String meaning = column.doc().meaning().replace("; empty ", "; null ");
                String sentence = Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
                has(column.name(), JsonTypes.cell(column.doc()), column::cell).says(sentence);
            }
        }
        return this;
    }

    /** The same, named in the words of a shape of policy. */
    @Override
    public JsonForm<T> in(ShapeWords shape) {
        JsonForm<T> named = new JsonForm<>(kind, words);
        properties.forEach(property -> named.properties.add(property.in(shape)));
        return named;
    }

    public String kind() {
        return kind;
    }

    /** The document, indented by two spaces. */
    public String render(T value) {
        return Json.pretty(json -> members(json, value));
    }

    /** The same on one line, with the line's end. */
    public String line(T value) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        Json.compact(line, json -> members(json, value));
        return line.toString(StandardCharsets.UTF_8).strip() + "\n";
    }

    /** Writes the properties into an object that is open. */
    public void members(JsonGenerator json, T value) {
        if (!kind.isEmpty()) {
            json.writeStringProperty("kind", kind);
        }
        properties.forEach(property -> property.write(json, value));
    }

    @Override
    public void write(JsonGenerator json, T value) {
        json.writeStartObject();
        members(json, value);
        json.writeEndObject();
    }

    /**
     * The schema of the document.
     *
     * @param shapes the words of every shape of policy
     */
    public String schema(List<ShapeWords> shapes) {
        return Json.pretty(json -> {
            json.writeStringProperty("$schema", DIALECT);
            json.writeStringProperty("title", kind);
            json.writeStringProperty("description", words);
            schema(json, false, shapes);
        });
    }

    @Override
    public void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes) {
        JsonTypes.typed(json, "object", orNull);
        json.writeBooleanProperty("additionalProperties", false);
        List<String> required = required();
        Json.strings(
                json,
                "required",
                required.stream().filter(name -> shared(name, shapes)).toList());
        if (!required.stream().allMatch(name -> shared(name, shapes))) {
            Json.objects(
                    json,
                    "anyOf",
                    shapes,
                    (j, shape) -> Json.strings(
                            j,
                            "required",
                            required.stream()
                                    .filter(name -> !shared(name, shapes))
                                    .map(shape::in)
                                    .toList()));
        }
        json.writeObjectPropertyStart("properties");
        if (!kind.isEmpty()) {
            json.writeObjectPropertyStart("kind");
            json.writeStringProperty("const", kind);
            json.writeEndObject();
        }
        properties.forEach(property -> property.schema(json, shapes));
        json.writeEndObject();
    }

    private List<String> required() {
        List<String> names = new ArrayList<>(kind.isEmpty() ? List.of() : List.of("kind"));
        properties.stream().filter(Property::required).map(Property::name).forEach(names::add);
        return names;
    }

    private static boolean shared(String name, List<ShapeWords> shapes) {
        return shapes.stream().map(shape -> shape.in(name)).distinct().count() <= 1;
    }

    /**
     * One property.
     *
     * @param name with words of the shape of policy in braces
     * @param value empty where the property is left out
     */
    private record Property<T, V>(
            String name, String says, JsonType<V> type, Function<T, Optional<? extends V>> value, boolean required) {

        <S> Property<S, V> from(Function<? super S, ? extends T> part) {
            return new Property<>(name, says, type, of -> value.apply(part.apply(of)), required);
        }

        Property<T, V> saying(String words) {
            return new Property<>(name, words, type, value, required);
        }

        Property<T, V> in(ShapeWords shape) {
            return new Property<>(shape.in(name), says, type.in(shape), value, required);
        }

        void write(JsonGenerator json, T of) {
            Optional<? extends V> there = value.apply(of);
            if (there.isPresent()) {
                json.writeName(name);
                type.write(json, there.get());
            }
        }

        void schema(JsonGenerator json, List<ShapeWords> shapes) {
            for (ShapeWords shape : shared(name, shapes) ? shapes.subList(0, 1) : shapes) {
                json.writeObjectPropertyStart(shape.in(name));
                if (!says.isEmpty()) {
                    json.writeStringProperty("description", shape.in(says));
                }
                type.schema(json, false, shapes);
                json.writeEndObject();
            }
        }
    }
}
