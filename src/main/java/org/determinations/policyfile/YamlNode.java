package org.determinations.policyfile;

import java.util.List;

/**
 * One node of a YAML file as read: everything is text, and every node knows its line. Duplicate keys are kept, so that
 * they can be refused.
 *
 * @param line of the file, the first being 1
 * @param text of a scalar; empty otherwise
 * @param entries of a mapping, in the order of the file
 * @param items of a list, in the order of the file
 */
public record YamlNode(Kind kind, int line, String text, List<Entry> entries, List<YamlNode> items) {

    /** What a node is. */
    public enum Kind {
        TEXT("a text"),
        MAPPING("keys with values"),
        LIST("a list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One key of a mapping. */
    public record Entry(String key, int line, YamlNode value) {}

    public YamlNode {
        entries = List.copyOf(entries);
        items = List.copyOf(items);
    }

    public static YamlNode text(int line, String text) {
        return new YamlNode(Kind.TEXT, line, text, List.of(), List.of());
    }

    public static YamlNode mapping(int line, List<Entry> entries) {
        return new YamlNode(Kind.MAPPING, line, "", entries, List.of());
    }

    public static YamlNode list(int line, List<YamlNode> items) {
        return new YamlNode(Kind.LIST, line, "", List.of(), items);
    }
}
