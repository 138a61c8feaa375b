package org.determinations.disproportionality;

import java.util.List;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.OutcomeCount;

/**
 * The weighted risk ratio of a group: its risk against those of the other groups, weighted by their share of the State. Groups
 * without a student in the district are dropped and the weights of the others rescaled. With two groups it equals the plain
 * ratio.
 *
 * @param ratio exact; empty when the group is absent, alone, or every other group's risk is zero
 * @param rescaled whether a group was dropped
 */
public record WeightedRatio(Optional<ExactRatio> ratio, boolean rescaled) {

    /**
     * One group in the district, with its students in the State.
     *
     * @param stateStudents unit: students
     */
    public record Group(OutcomeCount district, long stateStudents) {}

    /** The weighted ratio of the group at that index. */
    public static WeightedRatio of(List<Group> groups, int focal) {
        List<Group> present =
                groups.stream().filter(g -> g.district().students() > 0).toList();
        boolean rescaled = present.size() < groups.size();
        Group group = groups.get(focal);
        long all = present.stream().mapToLong(Group::stateStudents).sum();
        if (group.district().students() == 0 || all == 0) {
            return new WeightedRatio(Optional.empty(), rescaled);
        }
        ExactRatio above = risk(group).times(ExactRatio.ONE.minus(ExactRatio.of(group.stateStudents(), all)));
        ExactRatio below = ExactRatio.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            if (i != focal && groups.get(i).district().students() > 0) {
                below = below.plus(
                        risk(groups.get(i)).times(ExactRatio.of(groups.get(i).stateStudents(), all)));
            }
        }
        return new WeightedRatio(below.isZero() ? Optional.empty() : Optional.of(above.dividedBy(below)), rescaled);
    }

    private static ExactRatio risk(Group group) {
        return ExactRatio.of(group.district().outcome(), group.district().students());
    }
}
