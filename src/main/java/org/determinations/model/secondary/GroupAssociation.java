package org.determinations.model.secondary;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.student.StudentOutcome;

/**
 * Whether an outcome is related to the seven groups at all (measure B-G): Pearson's chi-square over all groups at once.
 * Grain: one per subject and outcome. Informs, never decides.
 *
 * @param reason why there is no figure; empty when there is
 * @param chiSquare 0 or more
 * @param degreesOfFreedom groups with a student, less one
 * @param p 0 to 1
 * @param cramersV 0 to 1
 * @param dissimilarity share of students with the outcome who would have to belong to another group; 0 to 1, exact
 */
public record GroupAssociation(
        MeasureSubject subject,
        StudentOutcome outcome,
        String reason,
        Optional<BigDecimal> chiSquare,
        int degreesOfFreedom,
        Optional<BigDecimal> p,
        Optional<BigDecimal> cramersV,
        Optional<ExactRatio> dissimilarity) {

    /** As printed and stored: {@code B1-G}. */
    public String code() {
        return outcome == StudentOutcome.SUBSTANTIALLY_SEPARATE ? "B1-G" : "B2-G";
    }
}
