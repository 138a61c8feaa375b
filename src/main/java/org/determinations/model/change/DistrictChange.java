package org.determinations.model.change;

import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.DistrictResult;

/**
 * What became of one district from one run to another. Grain: one per district that either run has; immutable.
 *
 * @param name as the later run has it; as the earlier one when it vanished
 * @param before empty when it appeared
 * @param after empty when it vanished
 * @param levels whether it entered or left the ranks that the secondary analysis is about
 * @param causes empty when unchanged; else exactly one, or all that can be shown
 * @param moves every fact that differs, whether or not it is a cause; level, indicators, findings, decision,
 *     rejected rows
 */
public record DistrictChange(
        DistrictCode district,
        String name,
        ChangeKind kind,
        Optional<DistrictResult> before,
        Optional<DistrictResult> after,
        LevelsMove levels,
        List<ChangeCause> causes,
        List<FactMove> moves) {

    public DistrictChange {
        causes = List.copyOf(causes);
        moves = List.copyOf(moves);
    }

    /** Whether the result differs in any way. */
    public boolean isChange() {
        return kind != ChangeKind.UNCHANGED;
    }

    /** Facts moved and the result did not. */
    public boolean isNearMove() {
        return kind == ChangeKind.UNCHANGED && !moves.isEmpty();
    }

    /** Whether only one of the runs has it on the review list. */
    public boolean movesReviewList() {
        return before.filter(DistrictResult::onReviewList).isPresent()
                != after.filter(DistrictResult::onReviewList).isPresent();
    }

    /** The one cause; {@code several} for more than one; empty when unchanged. */
    public String causeWords() {
        if (causes.isEmpty()) {
            return "";
        }
        return causes.size() > 1 ? "several" : causes.get(0).kind().words();
    }
}
