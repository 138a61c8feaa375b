package org.determinations.report.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.result.ShapeWords;
import org.determinations.report.column.ColumnDoc;
import org.determinations.report.column.ColumnType;
import tools.jackson.core.JsonGenerator;

/** The types of values that documents are made of; {@link JsonForm} is that of an object. */
public final class JsonTypes {
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    public static final JsonType<String> TEXT = new Text<>("", "", List.of(), text -> text);
    /** A text that is null when it is empty. */
    public static final JsonType<String> TEXT_OR_NULL = filled(TEXT);

    public static final JsonType<Integer> WHOLE = new Bare<>("integer", "0", JsonGenerator::writeNumber);
    public static final JsonType<Long> LARGE = new Bare<>("integer", "0", JsonGenerator::writeNumber);
    public static final JsonType<Boolean> YES_NO = new Bare<>("boolean", "", JsonGenerator::writeBoolean);
    public static final JsonType<SchoolYear> CYCLE = new Text<>("", "^[0-9]{4}-[0-9]{2}$", List.of(), SchoolYear::text);
    public static final JsonType<LocalDate> DAY = new Text<>("", "^" + DATE + "$", List.of(), LocalDate::toString);
    public static final JsonType<Instant> MOMENT =
            new Text<>("Instant in UTC.", "^" + DATE + "T[0-9:.]+Z$", List.of(), Instant::toString);
    public static final JsonType<String> HASH =
            new Text<>("SHA-256, lower-case hexadecimal.", "^[0-9a-f]{64}$", List.of(), hash -> hash);
    public static final JsonType<DistrictCode> DISTRICT =
            new Text<>("Text, not a number.", "", List.of(), DistrictCode::digits);

    public static final JsonType<IssueCode> ISSUE_CODE = new Text<>(
            "Stable code of the issue; issues.md lists them.", "^[A-Z]{2}-[0-9]{3}$", List.of(), IssueCode::code);
    public static final JsonType<Stage> STAGE = word(Stage.class, Stage::word);

    private JsonTypes() {}

    /** One of these texts. */
    public static JsonType<String> oneOf(String... words) {
        return new Text<>("", "", List.of(words), word -> word);
    }

    /** A value of a list that is written by a word. */
    public static <E extends Enum<E>> JsonType<E> word(Class<E> list, Function<E, String> word) {
        return new Text<>(
                "", "", Arrays.stream(list.getEnumConstants()).map(word).toList(), word);
    }

    /** A value of a list that is written as the program names it. */
    public static <E extends Enum<E>> JsonType<E> name(Class<E> list) {
        return word(list, Enum::name);
    }

    /** A value of a list that is written as the program names it, in small letters. */
    public static <E extends Enum<E>> JsonType<E> lower(Class<E> list) {
        return word(list, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Null where there is no value. */
    public static <V> JsonType<Optional<V>> orNull(JsonType<V> type) {
        return new OrNull<>(type, value -> value);
    }

    /** Null where the text is empty. */
    public static JsonType<String> filled(JsonType<String> type) {
        return new OrNull<>(type, text -> Optional.of(text).filter(t -> !t.isEmpty()));
    }

    public static <V> JsonType<List<V>> listOf(JsonType<V> type) {
        return new ListOf<>(type);
    }

    /** The cell of a column; null where it is empty. */
    static JsonType<String> cell(ColumnDoc doc) {
        return new OrNull<>(full(doc), cell -> Optional.of(cell).filter(c -> !c.isEmpty()));
    }

    private static JsonType<String> full(ColumnDoc doc) {
        return switch (doc.type()) {
            case YES_NO -> new Bare<>("boolean", "", (json, cell) -> json.writeBoolean(cell.equals(Words.yesNo(true))));
            case WHOLE, NUMBER ->
                new Bare<>(
                        doc.type() == ColumnType.WHOLE ? "integer" : "number",
                        "",
                        (json, cell) -> json.writeNumber(new BigDecimal(cell)));
            default -> new Text<>("", "", doc.words(), cell -> cell);
        };
    }

    /** A value that is one text. */
    private record Text<V>(String says, String pattern, List<String> words, Function<V, String> text)
            implements JsonType<V> {
        @Override
        public void write(JsonGenerator json, V value) {
            json.writeString(text.apply(value));
        }

        @Override
        public void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes) {
            if (words.isEmpty()) {
                typed(json, "string", orNull);
            } else {
                json.writeArrayPropertyStart("enum");
                words.forEach(json::writeString);
                if (orNull) {
                    json.writeNull();
                }
                json.writeEndArray();
            }
            if (!pattern.isEmpty()) {
                json.writeStringProperty("pattern", pattern);
            }
        }
    }

    /** A number, or yes and no. */
    private record Bare<V>(String name, String least, BiConsumer<JsonGenerator, V> writer) implements JsonType<V> {
        @Override
        public void write(JsonGenerator json, V value) {
            writer.accept(json, value);
        }

        @Override
        public void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes) {
            typed(json, name, orNull);
            if (!least.isEmpty() && !orNull) { // Validators know a least value of one type only.
                json.writeNumberProperty("minimum", new BigDecimal(least));
            }
        }
    }

    private record OrNull<V, W>(JsonType<W> type, Function<V, Optional<W>> value) implements JsonType<V> {
        @Override
        public void write(JsonGenerator json, V of) {
            Optional<W> there = value.apply(of);
            if (there.isPresent()) {
                type.write(json, there.get());
            } else {
                json.writeNull();
            }
        }

        @Override
        public void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes) {
            type.schema(json, true, shapes);
        }

        @Override
        public String says() {
            return type.says();
        }

        @Override
        public JsonType<V> in(ShapeWords shape) {
            return new OrNull<>(type.in(shape), value);
        }
    }

    private record ListOf<V>(JsonType<V> type) implements JsonType<List<V>> {
        @Override
        public void write(JsonGenerator json, List<V> values) {
            json.writeStartArray();
            values.forEach(value -> type.write(json, value));
            json.writeEndArray();
        }

        @Override
        public void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes) {
            typed(json, "array", orNull);
            json.writeObjectPropertyStart("items");
            type.schema(json, false, shapes);
            json.writeEndObject();
        }

        @Override
        public JsonType<List<V>> in(ShapeWords shape) {
            return new ListOf<>(type.in(shape));
        }
    }

    /** The member {@code type} of a schema. */
    static void typed(JsonGenerator json, String name, boolean orNull) {
        if (orNull) {
            json.writeArrayPropertyStart("type");
            json.writeString(name);
            json.writeString("null");
            json.writeEndArray();
        } else {
            json.writeStringProperty("type", name);
        }
    }
}
