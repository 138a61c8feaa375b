package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CitedSource;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.ParameterUnit;
import org.determinations.policy.PolicyPack;

/** What must agree between the files of one pack: its folder, its sources, its categories. */
final class PackLint {
    private final PolicyPack pack;
    private final String folderName;
    private final Map<String, String> files;
    private final List<Issue> issues = new ArrayList<>();

    private PackLint(PolicyPack pack, String folderName, Map<String, String> files) {
        this.pack = pack;
        this.folderName = folderName;
        this.files = Map.copyOf(files);
    }

    /**
     * Every contradiction.
     *
     * @param files the further file that a rule stands in, by the id of the rule
     * @param orders numbers of the pack's shape that may not contradict each other
     * @param sourcesRead whether the list of sources could be read; if not, nothing is said about citations
     */
    static List<Issue> check(
            PolicyPack pack,
            String folderName,
            Map<String, String> files,
            List<ParameterOrder> orders,
            boolean sourcesRead) {
        PackLint lint = new PackLint(pack, folderName, files);
        List<String> ids = pack.sources().stream().map(CitedSource::id).toList();
        lint.checkId();
        boolean codesOnce = lint.checkOnce("code", "pack.yaml", pack.listCodes());
        boolean idsOnce = lint.checkOnce("id", SourcesReader.NAME, ids);
        if (sourcesRead && idsOnce) {
            lint.checkSources(ids);
        }
        if (codesOnce) {
            lint.checkAlignments();
        }
        lint.checkOrders(orders);
        return lint.issues;
    }

    private void checkId() {
        if (!pack.id().equals(folderName)) {
            add(
                    IssueCode.UNREADABLE_POLICY,
                    "pack.yaml",
                    "id",
                    "the pack is not named like its folder",
                    pack.id(),
                    folderName);
        }
    }

    private boolean checkOnce(String key, String file, List<?> names) {
        Set<Object> seen = new HashSet<>();
        boolean once = true;
        for (Object name : names) {
            if (!seen.add(name)) {
                add(IssueCode.UNKNOWN_KEY, file, key, "the " + key + " is given twice", name.toString(), "");
                once = false;
            }
        }
        return once;
    }

    private void checkSources(List<String> known) {
        citations()
                .forEach((where, cited) -> cited.stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> add(
                                IssueCode.UNKNOWN_SOURCE,
                                where.file(),
                                where.column(),
                                "a source is cited that the pack does not list",
                                id,
                                String.join(", ", known))));
    }

    private Map<SourceRef, List<String>> citations() {
        Map<SourceRef, List<String>> cited = new LinkedHashMap<>();
        for (DeterminationCategory category : pack.categories()) {
            cited.put(SourceRef.ofFile("pack.yaml").at(category.code().text()), category.sources());
        }
        Set<String> ofRules = new HashSet<>();
        for (PackRule rule :
                Stream.concat(pack.rules().stream(), pack.analyses().stream()).toList()) {
            SourceRef file = SourceRef.ofFile(files.getOrDefault(rule.id(), ownFile()));
            cited.put(file.at(rule.id()), rule.sources());
            ofRules.addAll(rule.sources());
            for (Parameter parameter : rule.parameters().values()) {
                cited.put(file.at(rule.id() + "." + parameter.name()), parameter.sources());
                ofRules.addAll(parameter.sources());
            }
        }
        pack.body()
                .ifPresent(body -> cited.put(
                        SourceRef.ofFile(ownFile()).at("source"),
                        body.sources().stream()
                                .filter(id -> !ofRules.contains(id))
                                .toList()));
        return cited;
    }

    /** Where the rules of the pack's shape stand. */
    private String ownFile() {
        return pack.body().isPresent() ? pack.shape() + ".yaml" : RulesReader.NAME;
    }

    private void checkAlignments() {
        List<CategoryCode> known = pack.listCodes();
        for (PackRule rule : pack.rules()) {
            rule.parameters().values().stream()
                    .filter(parameter -> parameter.unit() == ParameterUnit.ALIGNMENT)
                    .flatMap(parameter -> parameter.alignment().values().stream())
                    .filter(code -> !known.contains(code))
                    .forEach(code -> add(
                            IssueCode.PARAMETER_UNREADABLE,
                            RulesReader.NAME,
                            rule.id(),
                            "the alignment names a category that the pack does not have",
                            code.text(),
                            String.join(
                                    ", ", known.stream().map(CategoryCode::text).toList())));
        }
    }

    private void checkOrders(List<ParameterOrder> orders) {
        Map<String, PackRule> rules = Stream.concat(pack.rules().stream(), pack.analyses().stream())
                .collect(Collectors.toMap(PackRule::id, rule -> rule, (one, other) -> one));
        orders.forEach(order -> order.breach(rules)
                .ifPresent(breach -> add(
                        IssueCode.PARAMETER_UNREADABLE,
                        files.getOrDefault(breach.rule(), ownFile()),
                        breach.rule(),
                        "two numbers of the policy contradict each other",
                        breach.found(),
                        breach.allowed())));
    }

    private void add(IssueCode code, String file, String column, String wrong, String found, String allowed) {
        SourceRef where = SourceRef.ofFile(folderName + "/" + file).at(column);
        issues.add(Issue.of(
                code, where, wrong, found, allowed, "correct it; a pack that is published gets a new version"));
    }
}
