package org.determinations.report.trial;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;

/**
 * One district under both policies. Grain: one per district; immutable.
 *
 * @param before what the run says
 * @param after what the policy that is tried says
 * @param why of the new result: the row and the steps that gave it, in order; empty where the policy has no tables
 * @param sections that moved it, in pack order, with the category after each; empty where that was not looked at
 * @param lacks measures of which the data say nothing, and which the policy reads
 */
public record TrialUnit(
        DistrictCode code,
        String name,
        Side before,
        Side after,
        TrialMove move,
        Why why,
        List<String> sections,
        List<String> lacks) {

    /** A result. */
    public record Side(Optional<CategoryCode> category, String basis) {

        /** The category, or {@code undetermined}. */
        public String shown() {
            return category.map(CategoryCode::text).orElse("undetermined");
        }
    }

    /**
     * What gave the new result.
     *
     * @param steps the row of the category, then each step that moved it; why there is no category, where there is none
     * @param cut the nearest one; empty where nothing that the district has is compared with one
     * @param back the nearest single fact that would give the old category again; empty when no single fact would
     */
    public record Why(List<Step> steps, Optional<Cut> cut, Optional<Single> back) {
        public static final Why UNKNOWN = new Why(List.of(), Optional.empty(), Optional.empty());

        public Why {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A row or step that gave a category.
     *
     * @param part of the policy, such as {@code category} or the name of a step
     * @param row what it asks, in the words of the policy
     * @param gives the category, or the step from one to another
     */
    public record Step(String part, String row, String gives) {}

    /** How far a value is from a cut of the category. */
    public record Cut(String name, String value, String at, String distance) {}

    /**
     * One fact that alone would give another category.
     *
     * @param gives the category; empty when a person would have to decide
     */
    public record Single(String measure, String from, String to, Optional<CategoryCode> gives) {}

    public TrialUnit {
        sections = List.copyOf(sections);
        lacks = List.copyOf(lacks);
    }
}
