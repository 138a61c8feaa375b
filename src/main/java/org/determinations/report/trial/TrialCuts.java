package org.determinations.report.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How near districts are to a cut of the new policy, and what other numbers in it would do.
 *
 * @param looked whether the policy has tables whose numbers can be set
 * @param cuts numbers with which the rows of the category compare something
 * @param within the distance that counts as near, as it was asked for
 * @param near districts within that distance, the nearest first
 * @param tried one number changed at a time
 */
public record TrialCuts(
        boolean looked, List<String> cuts, String within, List<TrialNear> near, List<TrialTried> tried) {
    public static final TrialCuts NOT_LOOKED = new TrialCuts(false, List.of(), "", List.of(), List.of());

    /**
     * A district near a cut.
     *
     * @param newCategory that the district has under the new policy
     * @param single the nearest single fact that would give another category; empty when none would
     */
    public record TrialNear(
            String code, String name, String newCategory, TrialUnit.Cut cut, Optional<TrialUnit.Single> single) {}

    /** What kind of number is changed. */
    public enum Kind {
        CUT("cut"),
        WEIGHT("weight"),
        SMALLEST("smallest group");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One number changed, everything else as the policy says.
     *
     * @param turned against the trial itself
     * @param counts category to how many districts have it then; {@code undetermined} where some are
     */
    public record TrialTried(
            Kind kind,
            String section,
            String what,
            String was,
            String tried,
            TrialTally turned,
            Map<String, Integer> counts) {
        public TrialTried {
            counts = new TreeMap<>(counts);
        }
    }

    public TrialCuts {
        cuts = List.copyOf(cuts);
        near = List.copyOf(near);
        tried = List.copyOf(tried);
    }
}
