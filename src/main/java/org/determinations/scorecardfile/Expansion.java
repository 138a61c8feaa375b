package org.determinations.scorecardfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.policyfile.NearestName;
import org.determinations.policyfile.YamlNode;

/**
 * Writes out what a scorecard says short: {@code for each} over a written list, and elements that use a form. Everything after
 * it sees the expanded scorecard only.
 */
final class Expansion {
    private static final String FOR_EACH = "for each";
    private static final List<String> COMPARED =
            List.of("at least ", "above ", "at most ", "below ", "same as ", "other than that of ");

    private final String shown;
    private final List<Issue> issues;
    private final Map<String, YamlNode> forms = new HashMap<>();

    Expansion(String shown, List<Issue> issues) {
        this.shown = shown;
        this.issues = issues;
    }

    /** The root without {@code forms} and without {@code for each}. */
    YamlNode expand(YamlNode root) {
        section(root, "forms").ifPresent(node -> node.entries().forEach(e -> forms.put(e.key(), e.value())));
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : root.entries()) {
            switch (entry.key()) {
                case "forms" -> {}
                case "measures", "components" -> entries.add(with(entry, repeated(entry.value())));
                case "elements" -> entries.add(with(entry, formed(repeated(entry.value()))));
                default -> entries.add(entry);
            }
        }
        return YamlNode.mapping(root.line(), entries);
    }

    private static Optional<YamlNode> section(YamlNode node, String key) {
        return node.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }

    private static YamlNode.Entry with(YamlNode.Entry entry, YamlNode value) {
        return new YamlNode.Entry(entry.key(), entry.line(), value);
    }

    private YamlNode repeated(YamlNode section) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : section.entries()) {
            Optional<YamlNode> each = section(entry.value(), FOR_EACH);
            if (each.isEmpty()) {
                entries.add(entry);
            } else {
                repeat(entry, each.get(), entries);
            }
        }
        return section.kind() == YamlNode.Kind.MAPPING ? YamlNode.mapping(section.line(), entries) : section;
    }

    private void repeat(YamlNode.Entry entry, YamlNode each, List<YamlNode.Entry> entries) {
        boolean plain = each.entries().size() == 1
                && each.entries().get(0).value().kind() == YamlNode.Kind.TEXT
                && entry.key().contains("{" + each.entries().get(0).key() + "}");
        if (!plain) {
            problem(
                    each.line(),
                    "for each needs one letter with a list, and the letter in the name of the entry",
                    entry.key(),
                    "\"{I}\": { for each: { I: \"11, 12\" }, … }");
            return;
        }
        String letter = "{" + each.entries().get(0).key() + "}";
        YamlNode body = without(entry.value(), List.of(FOR_EACH));
        for (String item : Texts.list(each.entries().get(0).value().text())) {
            UnaryOperator<String> fill = text -> text.replace(letter, item);
            entries.add(new YamlNode.Entry(fill.apply(entry.key()), entry.line(), filled(body, fill, fill)));
        }
    }

    private static YamlNode without(YamlNode node, List<String> keys) {
        return YamlNode.mapping(
                node.line(),
                node.entries().stream().filter(e -> !keys.contains(e.key())).toList());
    }

    private static YamlNode filled(YamlNode node, UnaryOperator<String> keys, UnaryOperator<String> texts) {
        return switch (node.kind()) {
            case TEXT -> YamlNode.text(node.line(), texts.apply(node.text()));
            case MAPPING ->
                YamlNode.mapping(
                        node.line(),
                        node.entries().stream()
                                .map(e -> new YamlNode.Entry(
                                        keys.apply(e.key()), e.line(), filled(e.value(), keys, texts)))
                                .toList());
            case LIST ->
                YamlNode.list(
                        node.line(),
                        node.items().stream().map(i -> filled(i, keys, texts)).toList());
        };
    }

    private YamlNode formed(YamlNode elements) {
        List<YamlNode.Entry> entries = elements.entries().stream()
                .map(e -> section(e.value(), "form").isPresent() ? with(e, withForm(e)) : e)
                .toList();
        return elements.kind() == YamlNode.Kind.MAPPING ? YamlNode.mapping(elements.line(), entries) : elements;
    }

    private YamlNode withForm(YamlNode.Entry element) {
        YamlNode name = section(element.value(), "form").orElseThrow();
        YamlNode form = forms.get(name.text());
        if (form == null) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_UNKNOWN_NAME,
                    SourceRef.ofRow(shown, name.line()).at("elements." + element.key() + ".form"),
                    "there is no such form",
                    name.text(),
                    String.join(", ", forms.keySet()),
                    NearestName.advice(name.text(), forms.keySet())));
            return element.value();
        }
        Map<String, String> names = new HashMap<>();
        section(element.value(), "of")
                .ifPresent(of ->
                        of.entries().forEach(e -> names.put(e.key(), e.value().text())));
        List<String> takes =
                section(form, "takes").map(node -> Texts.list(node.text())).orElse(List.of());
        if (!names.keySet().equals(java.util.Set.copyOf(takes))) {
            problem(
                    element.line(),
                    "the element must say what each name of the form is",
                    String.join(", ", names.keySet().stream().sorted().toList()),
                    "of: with " + String.join(", ", takes));
            return element.value();
        }
        List<YamlNode.Entry> entries =
                new ArrayList<>(without(element.value(), List.of("form", "of")).entries());
        YamlNode body = without(form, List.of("takes"));
        entries.addAll(filled(body, key -> names.getOrDefault(key, key), text -> bound(text, names))
                .entries());
        return YamlNode.mapping(element.line(), entries);
    }

    /** A condition with the measure in place of a name of the form. */
    private static String bound(String text, Map<String, String> names) {
        return COMPARED.stream()
                .filter(text::startsWith)
                .filter(start -> names.containsKey(text.substring(start.length())))
                .map(start -> start + names.get(text.substring(start.length())))
                .findFirst()
                .orElse(text);
    }

    private void problem(int line, String wrong, String found, String allowed) {
        issues.add(Issue.of(
                IssueCode.SCORECARD_UNREADABLE,
                SourceRef.ofRow(shown, line),
                wrong,
                found,
                allowed,
                "Correct the file."));
    }
}
