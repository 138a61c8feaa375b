package org.determinations.model.result;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;

/**
 * The determination of one district. Grain: one per district and run; immutable.
 *
 * @param name as published; blank where no file names the district
 * @param basis what it rests on before any person decided, with the category that follows from it alone
 * @param result what it came to
 * @param rules every rule's answer, in the order of the rule book; {@link LateRules} are read whenever they are asked for
 * @param wouldChange what would have changed the result, most likely first
 */
public record Determination(
        DistrictCode district,
        String name,
        Basis basis,
        FinalResult result,
        List<RuleResult> rules,
        List<String> wouldChange) {

    public Determination {
        rules = rules instanceof LateRules ? rules : List.copyOf(rules);
        wouldChange = List.copyOf(wouldChange);
    }

    @Override
    public List<RuleResult> rules() {
        return rules instanceof LateRules late ? late.read() : rules;
    }

    /** Whether it is known, without reading an answer, that none of them says that something cannot be judged. */
    public boolean isKnownJudged() {
        return rules instanceof LateRules late && late.isJudged();
    }

    /** Whether its answers are read only when somebody asks for them. */
    public boolean isLate() {
        return rules instanceof LateRules;
    }

    /** What sentences call the district: its name, or its code where no file names it. */
    public String called() {
        return name.isBlank() ? district.digits() : name;
    }

    /** The code and the name; the code alone where no file names it. */
    public String listed() {
        return district.and(name);
    }

    /** The final category; empty when undetermined. */
    public Optional<CategoryCode> category() {
        return result.category();
    }

    /** As shown, such as {@code Level 1-NSI}. */
    public String label() {
        return result.label();
    }

    /** What a person must decide, and why; empty when determined. */
    public String undeterminedReason() {
        return result.undeterminedReason();
    }

    /** Whether a person's decision made it more serious. */
    public boolean reassigned() {
        return result.reassigned();
    }

    /** Whether the screen lists it for a person. */
    public boolean onReviewList() {
        return result.onReviewList();
    }

    public DeterminationStatus status() {
        return category().isPresent() ? DeterminationStatus.DETERMINED : DeterminationStatus.UNDETERMINED;
    }

    /** The same result with these answers of the rules. */
    public Determination answering(List<RuleResult> answers) {
        return new Determination(district, name, basis, result, answers, wouldChange);
    }

    /** Whether a reader of both would be told the same: basis, category, label, and whether a person made it more serious. */
    public boolean hasSameResult(Determination other) {
        return basis.text().equals(other.basis.text())
                && category().equals(other.category())
                && label().equals(other.label())
                && reassigned() == other.reassigned();
    }

    /** Whether tables of the policy, and no person, gave another category than the basis alone gives. */
    public boolean isMoved() {
        return !reassigned()
                && derived().isPresent()
                && category().isPresent()
                && !derived().equals(category());
    }

    /** The category that follows from the basis alone; empty when none does. */
    public Optional<CategoryCode> derived() {
        return basis.category();
    }

    /** The basis as shown; empty for a blank or for no row at all. */
    public String basisText() {
        return basis.text();
    }
}
