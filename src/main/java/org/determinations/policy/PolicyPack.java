package org.determinations.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.CategoryCode;
import org.determinations.model.CategoryDescription;
import org.determinations.model.CitedSource;

/**
 * One immutable version of a policy: everything that rules take from policy. A published version never changes; a
 * correction of it is a new version. One per folder of {@code jobs/policies}.
 *
 * @param id name and version, such as {@code massachusetts-2012.1}
 * @param label for people
 * @param inForce the cycles it is meant for; the calendar says which pack governs a cycle
 * @param categories from least to most serious
 * @param rules in the order in which they are asked
 * @param analyses rules of the secondary analysis and of suppression; empty in a pack that has none
 * @param sources every source that the pack lists, in its order
 * @param hash SHA-256 over the names and hashes of the pack's files, lower-case hexadecimal
 */
public record PolicyPack(
        String id,
        String label,
        YearSpan inForce,
        Approval approval,
        List<DeterminationCategory> categories,
        LabelForms labels,
        List<PackRule> rules,
        List<PackRule> analyses,
        List<CitedSource> sources,
        String hash) {

    public PolicyPack {
        categories = List.copyOf(categories);
        rules = List.copyOf(rules);
        analyses = List.copyOf(analyses);
        sources = List.copyOf(sources);
    }

    /** A pack without a secondary analysis. */
    public PolicyPack(
            String id,
            String label,
            YearSpan inForce,
            Approval approval,
            List<DeterminationCategory> categories,
            LabelForms labels,
            List<PackRule> rules,
            List<CitedSource> sources,
            String hash) {
        this(id, label, inForce, approval, categories, labels, rules, List.of(), sources, hash);
    }

    /** The pack's category with that code; empty when it has none. */
    public Optional<DeterminationCategory> findCategory(CategoryCode code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
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
        return categories.stream().map(DeterminationCategory::code).toList();
    }

    /** Every category for people, from least to most serious. */
    public List<CategoryDescription> describeCategories() {
        return categories.stream().map(DeterminationCategory::description).toList();
    }

    /** The rule as this pack uses it; a program fault when the pack lacks it, as loading has refused such a pack. */
    public PackRule getRule(String ruleId) {
        return rules.stream()
                .filter(r -> r.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no rule " + ruleId));
    }

    /** A rule of the secondary analysis; a program fault when the pack lacks it, as loading has refused such a pack. */
    public PackRule getAnalysis(String ruleId) {
        return analyses.stream()
                .filter(r -> r.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no rule " + ruleId));
    }

    /** A rule of the secondary analysis that packs before it do not have; empty in such a pack. */
    public Optional<PackRule> findAnalysis(String ruleId) {
        return analyses.stream().filter(r -> r.id().equals(ruleId)).findFirst();
    }

    private DeterminationCategory getCategory(CategoryCode code) {
        return findCategory(code)
                .orElseThrow(() -> new IllegalArgumentException(code + " is none of "
                        + listCodes().stream().map(CategoryCode::text).collect(Collectors.joining(", "))));
    }
}
