package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.policy.Approval;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.LabelForms;
import org.determinations.policy.PackBody;
import org.determinations.policy.PackHead;
import org.determinations.policy.PackRule;
import org.determinations.policy.PackShape;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;
import org.determinations.policy.YearSpan;

/** Reads one pack folder. Every issue is gathered; a pack comes out only when there is none. */
final class PackReader {
    private static final String NAME = "pack.yaml";
    private static final String CHANGES = "CHANGES.md";

    private final List<PackShape> shapes;
    private final Map<String, PackBodyReader> bodies;
    private final String folderName;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * Reads one pack.
     *
     * @param shapes that the program has; the first is that of a pack that names none
     * @param bodies readers of the shapes that have a file of their own, by the shape's word
     */
    PackReader(String folderName, List<PackShape> shapes, Map<String, PackBodyReader> bodies) {
        this.bodies = Map.copyOf(bodies);
        this.folderName = folderName;
        this.shapes = List.copyOf(shapes);
    }

    /** Everything found wrong, in the order of the files. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The pack; empty when there are issues. */
    Optional<PolicyPack> read(Path folder, FileHashes hashes) {
        String prefix = folderName + "/";
        Optional<PackHead> head =
                YamlForm.read(folder.resolve(NAME), prefix + NAME, issues).flatMap(this::head);
        PackShape shape = head.flatMap(h -> find(h.shape())).orElse(shapes.get(0));
        Optional<PackBody> body = head.flatMap(h -> body(h, folder));
        List<PackRule> rules = bodies.containsKey(shape.word())
                ? body.map(PackBody::rules).orElse(List.of())
                : new RulesReader(prefix, RulesReader.NAME, shape.rules(), shape.demanded(), issues).read(folder);
        List<PackRule> further = further(folder, shape);
        int before = issues.size();
        var sources = SourcesReader.read(folder, prefix, issues);
        boolean sourcesRead = issues.size() == before;
        checkChanges(folder);
        LetterFiles.read(folder, prefix, issues);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        PolicyPack pack = new PolicyPack(head.get(), rules, further, sources, hashes.combined(), body);
        issues.addAll(PackLint.check(pack, folderName, filesOf(shape), shape.orders(), sourcesRead));
        return issues.isEmpty() ? Optional.of(pack) : Optional.empty();
    }

    private Optional<PackBody> body(PackHead head, Path folder) {
        return Optional.ofNullable(bodies.get(head.shape())).flatMap(reader -> reader.read(folder, head, issues));
    }

    /** The rules of every further file that the folder has. */
    private List<PackRule> further(Path folder, PackShape shape) {
        List<String> missing = shape.together().stream()
                .filter(name -> !Files.exists(folder.resolve(name)))
                .toList();
        if (!missing.isEmpty() && missing.size() < shape.together().size()) {
            issues.add(Issue.of(
                    IssueCode.RULES_INCOMPLETE,
                    SourceRef.ofFile(folderName + "/" + missing.get(0)),
                    "a pack with a secondary analysis says how it is made and what its tables withhold",
                    "no " + String.join(", no ", missing),
                    "all of " + String.join(", ", shape.together()) + ", or none of them",
                    "add the file, or take the others out"));
        }
        List<PackRule> rules = new ArrayList<>();
        shape.further().forEach((name, wanted) -> {
            if (Files.exists(folder.resolve(name))) {
                Set<String> demanded = wanted.stream()
                        .filter(rule -> !rule.addedLater())
                        .map(RuleShape::id)
                        .collect(Collectors.toSet());
                rules.addAll(new RulesReader(folderName + "/", name, wanted, demanded, issues).read(folder));
            }
        });
        return rules;
    }

    private static Map<String, String> filesOf(PackShape shape) {
        Map<String, String> files = new HashMap<>();
        shape.further().forEach((name, wanted) -> wanted.forEach(rule -> files.put(rule.id(), name)));
        return files;
    }

    private Optional<PackShape> find(String word) {
        return shapes.stream().filter(shape -> shape.word().equals(word)).findFirst();
    }

    private Optional<PackShape> shape(YamlForm form) {
        String word = form.optionalText("shape").orElse(shapes.get(0).word());
        Optional<PackShape> found = find(word);
        if (found.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    form.at("shape"),
                    "the program has no such shape of policy",
                    word,
                    shapes.stream().map(PackShape::word).collect(Collectors.joining(", ")),
                    "correct the name, or use the program version that has the shape"));
        }
        return found;
    }

    private Optional<PackHead> head(YamlForm form) {
        String id = form.text("id");
        String label = form.text("label");
        Optional<PackShape> shape = shape(form);
        Optional<YearSpan> inForce =
                form.form("inForce", IssueCode.UNREADABLE_POLICY).flatMap(this::span);
        form.text("basedOn");
        Optional<Approval> approval =
                form.form("approval", IssueCode.UNREADABLE_POLICY).map(PackReader::approval);
        List<DeterminationCategory> categories = categories(form);
        Optional<LabelForms> labels =
                form.form("labels", IssueCode.UNREADABLE_POLICY).flatMap(f -> labels(f, shape.orElse(shapes.get(0))));
        form.close();
        if (id.isEmpty() || shape.isEmpty() || inForce.isEmpty() || approval.isEmpty() || labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PackHead(id, label, shape.get().word(), inForce.get(), approval.get(), categories, labels.get()));
    }

    private Optional<YearSpan> span(YamlForm form) {
        Optional<YearSpan> span = CalendarReader.span(form, issues);
        form.close();
        return span;
    }

    private static Approval approval(YamlForm form) {
        Approval approval = new Approval(form.text("by"), form.text("on"));
        form.close();
        return approval;
    }

    /** The keys are named after what the shape calls the basis: {@code withLevel}, {@code withoutLevel}. */
    private Optional<LabelForms> labels(YamlForm form, PackShape shape) {
        String slot = shape.slot();
        String key = Character.toUpperCase(slot.charAt(0)) + slot.substring(1);
        String with = form.text("with" + key);
        String without = form.text("without" + key);
        String undetermined = form.text("undetermined");
        form.close();
        if (!LabelForms.fits(slot, with, without)) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    form.at(""),
                    "a label lacks its placeholders",
                    with + ", " + without,
                    LabelForms.braces(slot) + " and {category} in with" + key + ", {category} in without" + key,
                    "add them"));
            return Optional.empty();
        }
        return Optional.of(new LabelForms(slot, with, without, undetermined));
    }

    private List<DeterminationCategory> categories(YamlForm form) {
        List<DeterminationCategory> categories = new ArrayList<>();
        for (YamlForm entry : form.forms("categories", IssueCode.UNREADABLE_POLICY)) {
            String code = entry.text("code");
            String name = entry.text("name");
            String assistance = entry.text("assistance");
            String assistanceText = entry.text("assistanceText");
            List<String> sources = entry.texts("source");
            entry.close();
            if (!code.isBlank()) {
                categories.add(new DeterminationCategory(
                        new CategoryCode(code), name, categories.size() + 1, assistance, assistanceText, sources));
            }
        }
        return categories;
    }

    private void checkChanges(Path folder) {
        try {
            if (!Files.readString(folder.resolve(CHANGES)).isBlank()) {
                return;
            }
        } catch (IOException e) {
            // Falls through to the same issue as a blank file: either way the pack does not say what it changes.
        }
        issues.add(Issue.of(
                IssueCode.UNREADABLE_POLICY,
                SourceRef.ofFile(folderName + "/" + CHANGES),
                "the pack does not say what it changes",
                "",
                "",
                "write what changed against the pack before, and why"));
    }
}
