package org.determinations.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.policy.Approval;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.LabelForms;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;
import org.determinations.policy.YearSpan;

/** Reads one pack folder. Every issue is gathered; a pack comes out only when there is none. */
final class PackReader {
    private static final String NAME = "pack.yaml";
    private static final String CHANGES = "CHANGES.md";
    /** Files that packs published before there was such a file do without; what rests on them is then not looked at. */
    private static final Set<String> OPTIONAL = Set.of("controls.yaml");

    private final List<RuleShape> shapes;
    private final SortedMap<String, List<RuleShape>> analyses;
    private final String folderName;
    private final List<Issue> issues = new ArrayList<>();

    PackReader(String folderName, List<RuleShape> shapes, SortedMap<String, List<RuleShape>> analyses) {
        this.folderName = folderName;
        this.analyses = analyses;
        this.shapes = List.copyOf(shapes);
    }

    /** Everything found wrong, in the order of the files. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The pack; empty when there are issues. */
    Optional<PolicyPack> read(Path folder, FileHashes hashes) {
        String prefix = folderName + "/";
        Optional<PolicyPack> head =
                YamlForm.read(folder.resolve(NAME), prefix + NAME, issues).flatMap(form -> head(form, hashes));
        var rules = new RulesReader(prefix, RulesReader.NAME, shapes, issues).read(folder);
        List<PackRule> ofAnalyses = new ArrayList<>();
        analyses.forEach((name, wanted) -> {
            if (!OPTIONAL.contains(name) || Files.exists(folder.resolve(name))) {
                ofAnalyses.addAll(new RulesReader(prefix, name, wanted, issues).read(folder));
            }
        });
        int before = issues.size();
        var sources = SourcesReader.read(folder, prefix, issues);
        boolean sourcesRead = issues.size() == before;
        checkChanges(folder);
        LetterFiles.read(folder, prefix, issues);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        PolicyPack part = head.get();
        PolicyPack pack = new PolicyPack(
                part.id(),
                part.label(),
                part.inForce(),
                part.approval(),
                part.categories(),
                part.labels(),
                rules,
                ofAnalyses,
                sources,
                part.hash());
        issues.addAll(PackLint.check(pack, folderName, sourcesRead));
        return issues.isEmpty() ? Optional.of(pack) : Optional.empty();
    }

    private Optional<PolicyPack> head(YamlForm form, FileHashes hashes) {
        String id = form.text("id");
        String label = form.text("label");
        Optional<YearSpan> inForce =
                form.form("inForce", IssueCode.UNREADABLE_POLICY).flatMap(this::span);
        form.text("basedOn");
        Optional<Approval> approval =
                form.form("approval", IssueCode.UNREADABLE_POLICY).map(PackReader::approval);
        List<DeterminationCategory> categories = categories(form);
        Optional<LabelForms> labels =
                form.form("labels", IssueCode.UNREADABLE_POLICY).flatMap(this::labels);
        form.close();
        if (id.isEmpty() || inForce.isEmpty() || approval.isEmpty() || labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PolicyPack(
                id,
                label,
                inForce.get(),
                approval.get(),
                categories,
                labels.get(),
                List.of(),
                List.of(),
                hashes.combined()));
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

    private Optional<LabelForms> labels(YamlForm form) {
        String withLevel = form.text("withLevel");
        String withoutLevel = form.text("withoutLevel");
        String undetermined = form.text("undetermined");
        form.close();
        if (!LabelForms.fits(withLevel, withoutLevel)) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    form.at(""),
                    "a label lacks its placeholders",
                    withLevel + ", " + withoutLevel,
                    "{level} and {category} in withLevel, {category} in withoutLevel",
                    "add them"));
            return Optional.empty();
        }
        return Optional.of(new LabelForms(withLevel, withoutLevel, undetermined));
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
