package org.determinations.policyfile;

import java.nio.file.Path;
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
public final class YamlForm {
    private final Source source;
    private final String path;
    private final int line;
    private final IssueCode whenMissing;
    private final Map<String, YamlNode.Entry> left = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private boolean namesNearest;

    /** The file of a form, and the issues of it. */
    private record Source(String file, IssueCode unreadable, IssueCode unknownKey, List<Issue> issues) {
        void add(IssueCode code, SourceRef where, String wrong, String found, String allowed, String action) {
            issues.add(Issue.of(code, where, wrong, found, allowed, action));
        }
    }

    private YamlForm(Source source, String path, YamlNode node, IssueCode whenMissing) {
        this.source = source;
        this.path = path;
        this.line = node.line();
        this.whenMissing = whenMissing;
        for (YamlNode.Entry entry : node.entries()) {
            lines.putIfAbsent(entry.key(), entry.line());
            if (left.putIfAbsent(entry.key(), entry) != null) {
                SourceRef where = at(entry.line(), entry.key());
                source.add(
                        source.unknownKey(), where, "the key is given twice", entry.key(), "", "remove one of the two");
            }
        }
    }

    /** A mapping that was read, or put together, before; every issue of it under one code, with the nearest known key. */
    public static YamlForm of(YamlNode mapping, String shown, IssueCode code, List<Issue> issues) {
        return new YamlForm(new Source(shown, code, code, issues), "", mapping, code).nearest();
    }

    /** The root of a file of policy; empty, with an issue PA-007, when there is no such YAML. */
    static Optional<YamlForm> read(Path file, String shown, List<Issue> issues) {
        return read(file, new Source(shown, IssueCode.UNREADABLE_POLICY, IssueCode.UNKNOWN_KEY, issues));
    }

    /** The root of another file, with every issue of it under one code. */
    static Optional<YamlForm> read(Path file, String shown, IssueCode code, List<Issue> issues) {
        return read(file, new Source(shown, code, code, issues));
    }

    private static Optional<YamlForm> read(Path file, Source source) {
        Optional<YamlNode> root = YamlReader.read(file, source.file(), source.unreadable(), source.issues());
        return root.map(node -> new YamlForm(source, "", node, source.unreadable()))
                .filter(form -> form.require(root.get(), YamlNode.Kind.MAPPING, ""));
    }

    /** The text of a key that must be there and not be blank; empty, with an issue, otherwise. */
    public String text(String key) {
        boolean there = left.containsKey(key);
        Optional<String> found = optionalText(key);
        if (found.map(String::isBlank).orElse(!there)) {
            missing(key);
        }
        return found.orElse("");
    }

    /** Whether the key is there and was not asked for yet. */
    public boolean has(String key) {
        return left.containsKey(key);
    }

    /** The text of a key that may be left out. */
    public Optional<String> optionalText(String key) {
        return take(key).filter(node -> require(node, YamlNode.Kind.TEXT, key)).map(YamlNode::text);
    }

    /** The texts of a list with at least one; empty, with an issue, otherwise. */
    public List<String> texts(String key) {
        return needed(key, items(key)).stream()
                .filter(node -> require(node, YamlNode.Kind.TEXT, key))
                .map(YamlNode::text)
                .toList();
    }

    /** The mappings of a list, in its order; a missing list is an issue. */
    public List<YamlForm> forms(String key, IssueCode code) {
        return forms(key, needed(key, items(key)), code);
    }

    /** The mappings of a list that may be left out. */
    public List<YamlForm> optionalForms(String key) {
        return forms(key, items(key), whenMissing);
    }

    private List<YamlForm> forms(String key, List<YamlNode> items, IssueCode code) {
        List<YamlForm> forms = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (require(items.get(i), YamlNode.Kind.MAPPING, key)) {
                forms.add(below(child(key) + "[" + (i + 1) + "]", items.get(i), code));
            }
        }
        return forms;
    }

    /** The mapping below a key that must be there. */
    public Optional<YamlForm> form(String key, IssueCode code) {
        boolean there = left.containsKey(key);
        Optional<YamlForm> found = optionalForm(key, code);
        if (!there) {
            missing(key);
        }
        return found;
    }

    /** The mapping below a key that may be left out. */
    public Optional<YamlForm> optionalForm(String key, IssueCode code) {
        return take(key)
                .filter(node -> require(node, YamlNode.Kind.MAPPING, key))
                .map(node -> below(child(key), node, code));
    }

    /** The keys that are still unasked, in the order of the file. */
    public List<String> listLeft() {
        return List.copyOf(left.keySet());
    }

    /** Adds an issue for every key that nothing asked for. */
    public void close() {
        String allowed = asked.isEmpty() ? "no key" : String.join(", ", asked);
        left.values()
                .forEach(entry -> source.add(
                        source.unknownKey(),
                        at(entry.line(), entry.key()),
                        "the key is not known",
                        entry.key(),
                        allowed,
                        namesNearest ? NearestName.advice(entry.key(), asked) : "correct or remove the key"));
    }

    /** From here on an unknown key is answered with the nearest one, also in the mappings below. */
    private YamlForm nearest() {
        namesNearest = true;
        return this;
    }

    private YamlForm below(String below, YamlNode node, IssueCode code) {
        YamlForm form = new YamlForm(source, below, node, code);
        form.namesNearest = namesNearest;
        return form;
    }

    /** Whether the key is there, was not asked for yet, and holds a text. */
    public boolean hasText(String key) {
        YamlNode.Entry entry = left.get(key);
        return entry != null && entry.value().kind() == YamlNode.Kind.TEXT;
    }

    /** Adds an issue about the value of a key. */
    public void problem(String key, String wrong, String found, String allowed) {
        problem(at(key), wrong, found, allowed);
    }

    /** Adds an issue about another place of the file. */
    public void problem(SourceRef where, String wrong, String found, String allowed) {
        source.add(source.unreadable(), where, wrong, found, allowed, "Correct the file.");
    }

    /** The place of one key, for an issue about its value; the line of the whole mapping when the key is not there. */
    public SourceRef at(String key) {
        return at(lines.getOrDefault(key, line), key);
    }

    private SourceRef at(int row, String key) {
        return SourceRef.ofRow(source.file(), row).at(child(key));
    }

    private String child(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    private List<YamlNode> items(String key) {
        return take(key)
                .filter(node -> require(node, YamlNode.Kind.LIST, key))
                .map(YamlNode::items)
                .orElse(List.of());
    }

    private List<YamlNode> needed(String key, List<YamlNode> items) {
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
        String wrong = lines.containsKey(key) ? "the key has no value" : "the key is missing";
        source.add(whenMissing, at(key), wrong, "", "", "write " + key);
    }

    private boolean require(YamlNode node, YamlNode.Kind wanted, String key) {
        boolean fits = node.kind() == wanted;
        if (!fits) {
            source.add(
                    source.unreadable(),
                    at(node.line(), key),
                    "the value has the wrong form",
                    node.kind().words(),
                    wanted.words(),
                    "write " + wanted.words());
        }
        return fits;
    }
}
