package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/** One YAML file read strictly, with every problem found so far. Duplicate and unknown keys are problems. */
final class JobYaml {
    private static final String CORRECT = "Correct the file.";

    private final String file;
    private final IssueCode code;
    private final List<Issue> problems = new ArrayList<>();
    private YamlNode root = YamlNode.mapping(0, List.of());

    /**
     * A file not yet read.
     *
     * @param file as problems name it
     * @param code under which problems are listed
     */
    JobYaml(String file, IssueCode code) {
        this.file = file;
        this.code = code;
    }

    List<Issue> problems() {
        return problems;
    }

    /**
     * A problem of a place in the file.
     *
     * @param where path of keys, such as {@code stages.official} or {@code columns[2].type}; its line is looked up, and that
     *     of the key above it when the key is missing
     */
    void problem(String where, String wrong, String found, String allowed) {
        problem(line(where), where, wrong, found, allowed);
    }

    /** A problem of the entry of a list that says {@code key: text}; of the last one that does. */
    void problemOfEntry(String key, String text, String wrong, String found, String allowed) {
        problem(lineOfEntry(root, key, text), text, wrong, found, allowed);
    }

    private void problem(int line, String where, String wrong, String found, String allowed) {
        problems.add(Issue.of(code, SourceRef.ofRow(file, line).at(where), wrong, found, allowed, CORRECT));
    }

    private int line(String where) {
        YamlNode node = root;
        int line = 0;
        for (String part : where.split("\\.")) {
            String key = part.replaceFirst("\\[[0-9]+]$", "");
            Optional<YamlNode.Entry> entry =
                    node.entries().stream().filter(e -> e.key().equals(key)).findFirst();
            if (entry.isEmpty()) {
                return line;
            }
            node = entry.get().value();
            line = entry.get().line();
            if (part.length() > key.length()) {
                node = node.items().get(Integer.parseInt(part.substring(key.length() + 1, part.length() - 1)) - 1);
                line = node.line();
            }
        }
        return line;
    }

    private static int lineOfEntry(YamlNode node, String key, String text) {
        int line = node.find(key).map(YamlNode::text).filter(text::equals).isPresent() ? node.line() : 0;
        for (YamlNode.Entry entry : node.entries()) {
            line = Math.max(line, lineOfEntry(entry.value(), key, text));
        }
        for (YamlNode item : node.items()) {
            line = Math.max(line, lineOfEntry(item, key, text));
        }
        return line;
    }

    /** The file's keys and values; empty, with a problem, when it cannot be read as one map. */
    Optional<YamlNode> read(Path path) {
        Optional<YamlNode> read = YamlReader.read(path, file, code, problems);
        read.ifPresent(this::noKeyTwice);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (read.isPresent() && read.get().kind() != YamlNode.Kind.MAPPING) {
            problem("", "the file holds no keys", "", "keys with values");
            return Optional.empty();
        }
        root = read.orElse(root);
        return read;
    }

    private void noKeyTwice(YamlNode node) {
        Set<String> seen = new HashSet<>();
        for (YamlNode.Entry entry : node.entries()) {
            if (!seen.add(entry.key())) {
                problems.add(Issue.of(
                        code,
                        SourceRef.ofRow(file, entry.line()).at(entry.key()),
                        "the key is given twice",
                        entry.key(),
                        "",
                        CORRECT));
            }
            noKeyTwice(entry.value());
        }
        node.items().forEach(this::noKeyTwice);
    }

    /** A problem for each key that is not among those known. */
    void onlyKnown(YamlNode node, String where, Set<String> known) {
        for (YamlNode.Entry entry : node.entries()) {
            if (!known.contains(entry.key())) {
                problem(
                        path(where, entry.key()),
                        "the key is not known",
                        entry.key(),
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    /** The text of a key that must be there; empty text, with a problem, when it is not. */
    String needed(YamlNode node, String where, String key) {
        if (node.find(key).isEmpty()) {
            problem(path(where, key), "the key is missing", "", "");
        }
        return text(node, where, key).orElse("");
    }

    /** The text of a key that may be left out; empty, with a problem, when it is there and holds no text. */
    Optional<String> text(YamlNode node, String where, String key) {
        Optional<YamlNode> child = node.find(key);
        if (child.isPresent()
                && (child.get().kind() != YamlNode.Kind.TEXT
                        || child.get().text().isBlank())) {
            problem(path(where, key), "the key has no value", "", "");
            return Optional.empty();
        }
        return child.map(YamlNode::text);
    }

    /** The elements of a list of maps; empty when the key is left out. */
    List<YamlNode> maps(YamlNode node, String where, String key) {
        Optional<YamlNode> child = node.find(key);
        if (child.isEmpty()) {
            return List.of();
        }
        if (child.get().kind() != YamlNode.Kind.LIST
                || child.get().items().stream().anyMatch(e -> e.kind() != YamlNode.Kind.MAPPING)) {
            problem(path(where, key), "the key holds no list of entries", "", "a list whose entries have keys");
            return List.of();
        }
        return child.get().items();
    }

    static String path(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
