package org.determinations.report.form;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;

/**
 * A run as one audience is handed it: whether the copy is confidential, and since when it amends an earlier one. What is not
 * released is confidential, whatever its stage; what holds unsuppressed counts or evidence always is. Immutable.
 *
 * @param amendedOn day of the amendment, for a copy that takes the place of an earlier one; empty for every other
 */
public record Edition(RunHeader run, boolean confidential, Optional<LocalDate> amendedOn) {

    /** The department's own: it holds evidence, names and reasons, which no release gives away. */
    public static Edition department(RunHeader run) {
        return new Edition(run, true, Optional.empty());
    }

    /** What one district is given: in confidence until the results are public. */
    public static Edition district(RunHeader run, ReleaseStanding standing, Optional<LocalDate> amendedOn) {
        boolean released = standing.state() == ReleaseState.RELEASED;
        return new Edition(run, run.stage().isConfidential() || !released, amendedOn);
    }

    /** What a release puts out: public at the stages whose results become so. */
    public static Edition released(RunHeader run) {
        return new Edition(run, !run.stage().isPublicOnceReleased(), Optional.empty());
    }
}
