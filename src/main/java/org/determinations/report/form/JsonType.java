package org.determinations.report.form;

import java.util.List;
import org.determinations.model.result.ShapeWords;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of one type stand in JSON, and what a schema says of them. Immutable; {@link JsonTypes} has those that are
 * no objects.
 *
 * @param <V> the type of the values
 */
public interface JsonType<V> {
    void write(JsonGenerator json, V value);

    /**
     * Writes what the schema says, into an object that is open.
     *
     * @param orNull whether null may stand in the place of a value
     * @param shapes the words of every shape of policy, of which a property may have its name
     */
    void schema(JsonGenerator json, boolean orNull, List<ShapeWords> shapes);

    /** What a schema says of a property of this type that has no words of its own; empty where the name says it. */
    default String says() {
        return "";
    }

    /** The same in the words of a shape of policy. */
    default JsonType<V> in(ShapeWords shape) {
        return this;
    }
}
