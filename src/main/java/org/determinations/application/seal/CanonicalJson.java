package org.determinations.application.seal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * JSON of one form for one value, as RFC 8785 has it for texts, whole numbers, lists and objects: names in order, no blank, the
 * shortest escapes.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /** @param value a text, a whole number, a list of values, or a map of values by names in order */
    static String of(Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof SortedMap<?, ?> object) {
            return object.entrySet().stream().map(CanonicalJson::property).collect(Collectors.joining(",", "{", "}"));
        }
        return text(value.toString());
    }

    private static String property(Map.Entry<?, ?> property) {
        return text(property.getKey().toString()) + ":" + of(property.getValue());
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> json.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
