package org.determinations.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;

/**
 * One immutable version of a policy: everything that rules take from policy. A published version never changes; a
 * correction of it is a new version. One per folder of {@code jobs/policies}.
 *
 * @param rules in the order in which they are asked
 * @param analyses rules of the further files: the secondary analysis, suppression, controls; empty in a pack that has none
 * @param sources every source that the pack lists, in its order
 * @param hash SHA-256 over the names and hashes of the pack's files, lower-case hexadecimal
 * @param body what the shape's own file holds; empty in a shape whose packs give numbers to rules of the program
 */
public record PolicyPack(
        PackHead head,
        List<PackRule> rules,
        List<PackRule> analyses,
        List<CitedSource> sources,
        String hash,
        Optional<PackBody> body) {

    /** A pack whose rules are those of the program with the pack's numbers. */
    public PolicyPack(
            PackHead head, List<PackRule> rules, List<PackRule> analyses, List<CitedSource> sources, String hash) {
        this(head, rules, analyses, sources, hash, Optional.empty());
    }

    public PolicyPack {
        rules = List.copyOf(rules);
        analyses = List.copyOf(analyses);
        sources = List.copyOf(sources);
    }

    /** What the shape's own file holds; a program fault when the pack has none of that type, as loading has refused it. */
    public <T extends PackBody> T getBody(Class<T> type) {
        return body.filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException(id() + " has no " + type.getSimpleName()));
    }

    /** Name and version. */
    public String id() {
        return head.id();
    }

    /** For people. */
    public String label() {
        return head.label();
    }

    /** Which programme asks its rules. */
    public String shape() {
        return head.shape();
    }

    /** The cycles it is meant for. */
    public YearSpan inForce() {
        return head.inForce();
    }

    /** Who approved it. */
    public Approval approval() {
        return head.approval();
    }

    /** From least to most serious. */
    public List<DeterminationCategory> categories() {
        return head.categories();
    }

    /** How it shows a determination. */
    public LabelForms labels() {
        return head.labels();
    }

    /** The pack's category with that code; empty when it has none. */
    public Optional<DeterminationCategory> findCategory(CategoryCode code) {
        return categories().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Whether {@code one} is more serious than {@code other}; equal is not. Both must be the pack's. */
    public boolean isMoreSerious(CategoryCode one, CategoryCode other) {
        return getCategory(one).seriousness() > getCategory(other).seriousness();
    }

    /** The codes that are more serious, the next one first; empty for the most serious. */
    public List<CategoryCode> listMoreSerious(CategoryCode than) {
        return listCodes().stream().filter(code -> isMoreSerious(code, than)).toList();
    }

    /** Every code, from least to most serious. */
    public List<CategoryCode> listCodes() {
        return categories().stream().map(DeterminationCategory::code).toList();
    }

    /** Every category for people, from least to most serious. */
    public List<CategoryDescription> describeCategories() {
        return categories().stream().map(DeterminationCategory::description).toList();
    }

    /** The rule as this pack uses it; a program fault when the pack lacks it, as loading has refused such a pack. */
    public PackRule getRule(String ruleId) {
        return rules.stream()
                .filter(r -> r.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id() + " has no rule " + ruleId));
    }

    /** The parameter of that name, of whichever rule has one; empty when none has. */
    public Optional<Parameter> findParameter(String name) {
        return rules.stream()
                .flatMap(rule -> rule.parameters().values().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Whether the pack names the rule. */
    public boolean hasRule(String ruleId) {
        return rules.stream().anyMatch(r -> r.id().equals(ruleId));
    }

    /**
     * A rule of a further file; a program fault when the pack lacks it, as loading has refused such a pack.
     *
     * @param name of the rule, without what packs of one policy put before it
     */
    public PackRule getAnalysis(String name) {
        return findAnalysis(name).orElseThrow(() -> new IllegalStateException(id() + " has no rule " + name));
    }

    /** A rule of a further file; empty in a pack that lacks the file, and in one published before there was such a rule. */
    public Optional<PackRule> findAnalysis(String name) {
        return analyses.stream().filter(r -> r.is(name)).findFirst();
    }

    private DeterminationCategory getCategory(CategoryCode code) {
        return findCategory(code)
                .orElseThrow(() -> new IllegalArgumentException(code + " is none of "
                        + listCodes().stream().map(CategoryCode::text).collect(Collectors.joining(", "))));
    }
}
