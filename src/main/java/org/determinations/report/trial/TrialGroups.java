package org.determinations.report.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who moves, by one property of districts. A group of fewer than so many districts is withheld, and where that alone would let a
 * reader work it out from the others and the whole, the next smallest with it. Pure.
 *
 * @param property such as {@code size}
 * @param measure name of the measure that says it
 * @param fewest districts that a group must have to be shown
 * @param from where that number is from
 * @param groups in the order of the property, those of which no row says it last; none where no row says it of any district
 */
public record TrialGroups(String property, String measure, int fewest, String from, List<TrialGroup> groups) {

    /**
     * One group.
     *
     * @param tally empty when it is withheld
     */
    public record TrialGroup(String name, int units, Optional<TrialTally> tally) {

        private TrialGroup withheld() {
            return new TrialGroup(name, 0, Optional.empty());
        }
    }

    public TrialGroups {
        groups = List.copyOf(groups);
    }

    /** The same with small groups withheld. */
    public TrialGroups safe() {
        List<TrialGroup> shown = new ArrayList<>(groups);
        shown.replaceAll(group -> group.units() < fewest ? group.withheld() : group);
        while (canBeWorkedOut(shown)) {
            TrialGroup smallest = shown.stream()
                    .filter(group -> group.tally().isPresent())
                    .min(Comparator.comparingInt(TrialGroup::units))
                    .orElseThrow();
            shown.set(shown.indexOf(smallest), smallest.withheld());
        }
        return new TrialGroups(property, measure, fewest, from, shown);
    }

    /** The whole is known, so what is withheld must be more than one group and together no small one. */
    private boolean canBeWorkedOut(List<TrialGroup> shown) {
        int hidden = 0;
        int units = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).tally().isEmpty()) {
                hidden++;
                units += groups.get(i).units();
            }
        }
        return hidden > 0 && hidden < shown.size() && (hidden == 1 || units < fewest);
    }

    /** Whether any group is withheld. */
    public boolean isWithheld() {
        return groups.stream().anyMatch(group -> group.tally().isEmpty());
    }
}
