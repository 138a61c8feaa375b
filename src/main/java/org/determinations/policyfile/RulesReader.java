package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.RuleShape;

/** Reads one file of rules of a pack: the rules in order, held against the rules that the program has. */
final class RulesReader {
    static final String NAME = "determination.yaml";

    private final String name;
    private final String shown;
    private final List<RuleShape> shapes;
    private final Set<String> demanded;
    private final List<Issue> issues;

    /**
     * @param name of the file, such as {@code determination.yaml}
     * @param shapes the rules that it may name, in the order in which they are asked
     * @param demanded ids of those that it must name
     */
    RulesReader(String shownFolder, String name, List<RuleShape> shapes, Set<String> demanded, List<Issue> issues) {
        this.name = name;
        this.shown = shownFolder + name;
        this.shapes = List.copyOf(shapes);
        this.demanded = Set.copyOf(demanded);
        this.issues = issues;
    }

    /** Every rule, in the order of the file; one that cannot be read is left out, with an issue. */
    List<PackRule> read(Path folder) {
        List<PackRule> rules = new ArrayList<>();
        List<String> named = new ArrayList<>();
        YamlForm.read(folder.resolve(name), shown, issues).ifPresent(form -> {
            form.forms("rules", IssueCode.PARAMETER_INCOMPLETE).forEach(rule -> {
                String id = rule.text("rule");
                named.add(id);
                rule(id, rule).ifPresent(rules::add);
            });
            form.close();
            checkOrder(named);
        });
        return rules;
    }

    private Optional<PackRule> rule(String id, YamlForm form) {
        Optional<RuleShape> shape =
                shapes.stream().filter(s -> s.id().equals(id)).findFirst();
        if (shape.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.UNKNOWN_RULE,
                    form.at("rule"),
                    "the program has no such rule",
                    id,
                    listShapes(),
                    "correct the name, or use the program version that has the rule"));
            return Optional.empty();
        }
        List<String> sources = form.texts("source");
        Optional<Confidence> confidence = SourcesReader.confidence(form, issues);
        Map<String, Parameter> parameters = parameters(shape.get(), form);
        String note = form.optionalText("note").orElse("");
        form.close();
        return confidence.map(sure -> new PackRule(id, sources, sure, parameters, note));
    }

    private Map<String, Parameter> parameters(RuleShape shape, YamlForm rule) {
        Map<String, Parameter> parameters = new TreeMap<>();
        Optional<YamlForm> form = rule.optionalForm("parameters", IssueCode.PARAMETER_MISSING);
        shape.parameters().forEach((name, unit) -> {
            if (form.isEmpty()) {
                issues.add(missing(shape, name, unit, rule.at("parameters")));
                return;
            }
            form.get()
                    .optionalForm(name, IssueCode.PARAMETER_INCOMPLETE)
                    .ifPresentOrElse(
                            entry -> parameter(name, unit, entry).ifPresent(p -> parameters.put(name, p)),
                            () -> issues.add(
                                    missing(shape, name, unit, form.get().at(name))));
        });
        form.ifPresent(YamlForm::close);
        return parameters;
    }

    private Optional<Parameter> parameter(String name, ParameterUnit wanted, YamlForm form) {
        String value = form.text("value");
        String unit = form.text("unit");
        List<String> sources = form.texts("source");
        Optional<Confidence> confidence = SourcesReader.confidence(form, issues);
        String note = form.optionalText("note").orElse("");
        form.close();
        if (unit.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (!unit.equals(wanted.word())) {
            issues.add(unreadable(form.at("unit"), "the parameter has the wrong unit", unit, wanted.word()));
            return Optional.empty();
        }
        if (!wanted.reads(value)) {
            issues.add(unreadable(form.at("value"), "the value is not of its unit", value, wanted.allowed()));
            return Optional.empty();
        }
        return confidence.map(sure -> new Parameter(name, value, wanted, sources, sure, note));
    }

    /**
     * The rules of the shape, each once and in its order, none of the demanded ones left out; a rule that is not known has an
     * issue of its own.
     */
    private void checkOrder(List<String> named) {
        List<String> known = shapes.stream().map(RuleShape::id).toList();
        List<String> wanted = shapes.stream()
                .filter(s -> demanded.contains(s.id()) || named.contains(s.id()))
                .map(RuleShape::id)
                .toList();
        if (known.containsAll(named) && !named.equals(wanted)) {
            issues.add(Issue.of(
                    IssueCode.RULES_INCOMPLETE,
                    SourceRef.ofFile(shown).at("rules"),
                    "the pack must name its rules once each, in the order in which they are asked, with every one that its"
                            + " shape demands",
                    named.isEmpty() ? "no rule" : String.join(", ", named),
                    listShapes() + "; demanded: " + listDemanded(),
                    "write the rules in this order"));
        }
    }

    private String listDemanded() {
        return shapes.stream().map(RuleShape::id).filter(demanded::contains).collect(Collectors.joining(", "));
    }

    private String listShapes() {
        return shapes.stream().map(RuleShape::id).collect(Collectors.joining(", "));
    }

    private static Issue missing(RuleShape shape, String name, ParameterUnit unit, SourceRef where) {
        return Issue.of(
                IssueCode.PARAMETER_MISSING,
                where,
                "the rule " + shape.id() + " needs the parameter " + name,
                "",
                unit.word() + ": " + unit.allowed(),
                "add it with value, unit, source and confidence");
    }

    private static Issue unreadable(SourceRef where, String wrong, String found, String allowed) {
        return Issue.of(IssueCode.PARAMETER_UNREADABLE, where, wrong, found, allowed, "correct the parameter");
    }
}
