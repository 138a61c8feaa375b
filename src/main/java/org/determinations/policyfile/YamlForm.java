package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * A mapping of a YAML file, read key by key. Gathers every issue: keys that stand twice, keys that are missing, values of
 * another form, and, when it is {@link #close closed}, keys that nothing asked for.
 */
final class YamlForm {
    private final String file;
    private final String path;
    private final int line;
    private final IssueCode whenMissing;
    private final List<Issue> issues;
    private final Map<String, YamlNode.Entry> left = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private YamlForm(String file, String path, YamlNode node, IssueCode whenMissing, List<Issue> issues) {
        this.file = file;
        this.path = path;
        this.line = node.line();
        this.whenMissing = whenMissing;
        this.issues = issues;
        for (YamlNode.Entry entry : node.entries()) {
            lines.putIfAbsent(entry.key(), entry.line());
            if (left.putIfAbsent(entry.key(), entry) != null) {
                issues.add(Issue.of(
                        IssueCode.UNKNOWN_KEY,
                        at(entry.line(), entry.key()),
                        "the key is given twice",
                        entry.key(),
                        "",
                        "remove one of the two"));
            }
        }
    }

    /** The root of a file. */
    static YamlForm root(String file, YamlNode node, List<Issue> issues) {
        YamlForm form = new YamlForm(file, "", node, IssueCode.UNREADABLE_POLICY, issues);
        form.require(node, YamlNode.Kind.MAPPING, "");
        return form;
    }

    /** The text of a key that must be there and not be blank; empty, with an issue, otherwise. */
    String text(String key) {
        boolean there = left.containsKey(key);
        Optional<String> found = optionalText(key);
        if (found.map(String::isBlank).orElse(!there)) {
            missing(key);
        }
        return found.orElse("");
    }

    /** The text of a key that may be left out. */
    Optional<String> optionalText(String key) {
        return take(key).filter(node -> require(node, YamlNode.Kind.TEXT, key)).map(YamlNode::text);
    }

    /** The texts of a list with at least one; empty, with an issue, otherwise. */
    List<String> texts(String key) {
        return items(key).stream()
                .filter(node -> require(node, YamlNode.Kind.TEXT, key))
                .map(YamlNode::text)
                .toList();
    }

    /** The mappings of a list, in its order; a missing list is an issue. */
    List<YamlForm> forms(String key, IssueCode code) {
        List<YamlForm> forms = new ArrayList<>();
        List<YamlNode> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (require(items.get(i), YamlNode.Kind.MAPPING, key)) {
                forms.add(new YamlForm(file, child(key) + "[" + (i + 1) + "]", items.get(i), code, issues));
            }
        }
        return forms;
    }

    /** The mapping below a key that must be there. */
    Optional<YamlForm> form(String key, IssueCode code) {
        boolean there = left.containsKey(key);
        Optional<YamlForm> found = optionalForm(key, code);
        if (!there) {
            missing(key);
        }
        return found;
    }

    /** The mapping below a key that may be left out. */
    Optional<YamlForm> optionalForm(String key, IssueCode code) {
        return take(key)
                .filter(node -> require(node, YamlNode.Kind.MAPPING, key))
                .map(node -> new YamlForm(file, child(key), node, code, issues));
    }

    /** The keys that are still unasked, in the order of the file. */
    List<String> listLeft() {
        return List.copyOf(left.keySet());
    }

    /** Adds an issue for every key that nothing asked for. */
    void close() {
        left.values()
                .forEach(entry -> issues.add(Issue.of(
                        IssueCode.UNKNOWN_KEY,
                        at(entry.line(), entry.key()),
                        "the key is not known",
                        entry.key(),
                        asked.isEmpty() ? "no key" : String.join(", ", asked),
                        "correct or remove the key")));
    }

    /** The place of one key, for an issue about its value; the line of the whole mapping when the key is not there. */
    SourceRef at(String key) {
        return at(lines.getOrDefault(key, line), key);
    }

    private SourceRef at(int row, String key) {
        return SourceRef.ofRow(file, row).at(child(key));
    }

    private String child(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    private List<YamlNode> items(String key) {
        Optional<YamlNode> node = take(key);
        if (node.isPresent() && !require(node.get(), YamlNode.Kind.LIST, key)) {
            return List.of();
        }
        List<YamlNode> items = node.map(YamlNode::items).orElse(List.of());
        if (items.isEmpty()) {
            missing(key);
        }
        return items;
    }

    private Optional<YamlNode> take(String key) {
        asked.add(key);
        return Optional.ofNullable(left.remove(key)).map(YamlNode.Entry::value);
    }

    private void missing(String key) {
        issues.add(Issue.of(whenMissing, at(key), "the key is missing or has no value", "", "", "write " + key));
    }

    private boolean require(YamlNode node, YamlNode.Kind wanted, String key) {
        if (node.kind() == wanted) {
            return true;
        }
        issues.add(Issue.of(
                IssueCode.UNREADABLE_POLICY,
                at(node.line(), key),
                "the value has the wrong form",
                node.kind().words(),
                wanted.words(),
                "write " + wanted.words()));
        return false;
    }
}
