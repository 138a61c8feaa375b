package org.determinations.scorecard;

import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;

/**
 * What an earlier cycle gave a unit. A cycle without a category stands in the list all the same: it begins every streak anew.
 *
 * @param cycle for people
 * @param base before any adjusting step
 * @param decided in the end
 * @param set to which the codes belong
 * @param where it stands; empty when nothing says it
 */
public record EarlierCategory(
        String cycle,
        Optional<CategoryCode> base,
        Optional<CategoryCode> decided,
        CategorySet set,
        Optional<SourceRef> where) {

    /** Whether the codes mean what they mean here. */
    public enum CategorySet {
        /** The policy of that cycle had the same codes in the same order. */
        OWN,
        /** It had others: a code counts here only by the mapping of the scorecard, even where it is spelled alike. */
        OTHER,
        /** Nothing says which: a code that the mapping does not name is taken for one of this scorecard. */
        NOT_SAID
    }

    /** A cycle of which only the categories are known. */
    public EarlierCategory(String cycle, Optional<CategoryCode> base, Optional<CategoryCode> decided) {
        this(cycle, base, decided, CategorySet.NOT_SAID, Optional.empty());
    }

    /** A cycle whose category no step adjusted. */
    public static EarlierCategory of(String cycle, CategoryCode code) {
        return new EarlierCategory(cycle, Optional.of(code), Optional.of(code));
    }

    /** A cycle that is missing, or left the unit undetermined. */
    public static EarlierCategory none(String cycle) {
        return new EarlierCategory(cycle, Optional.empty(), Optional.empty());
    }
}
