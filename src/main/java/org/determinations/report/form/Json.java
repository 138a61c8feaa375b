package org.determinations.report.form;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.determinations.report.column.Column;
import org.determinations.report.column.Columns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON in the order in which it is written: no reflection, no map, so that it starts fast and never reorders. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /** On one line in UTF-8, without spaces and without a line end. The stream stays open. */
    public static void compact(OutputStream out, Consumer<JsonGenerator> content) {
        write(FACTORY.createGenerator(ObjectWriteContext.empty(), out), content);
    }

    /** Indented by two spaces, one LF at the end. */
    public static String pretty(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        write(FACTORY.createGenerator(new Indented(), out), content);
        return out + "\n";
    }

    private static void write(JsonGenerator generator, Consumer<JsonGenerator> content) {
        try (generator) {
            generator.writeStartObject();
            content.accept(generator);
            generator.writeEndObject();
        }
    }

    /** A property whose value is an array of objects, one for each item. */
    public static <T> void objects(JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> each) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            each.accept(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public static void strings(JsonGenerator json, String name, List<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The text, or null when it is empty. */
    public static void textOrNull(JsonGenerator json, String name, String text) {
        if (text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** The columns of a row that its JSON has, as properties: {@code true} for yes, null for an empty cell. */
    public static <R> void cells(JsonGenerator json, Columns<R> columns, R row) {
        for (Column<R> column : columns.list()) {
            if (column.inJson()) {
                json.writeName(column.name());
                JsonTypes.cell(column.doc()).write(json, column.cell(row));
            }
        }
    }

    /** Asks the writer for indentation, with LF whatever the machine's own line end is. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter()
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
