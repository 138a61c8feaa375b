package org.determinations.followthrough;

import java.util.stream.Collectors;

/** What is known of the two proofs of a correction, and who must act next, in words. */
public final class Proofs {
    private static final String FACTOR_3 = "factor 3 within its years";

    private Proofs() {}

    /** The first proof: each child's case. */
    public static String ofCases(FindingStanding standing) {
        FindingStanding.Concerns concerns = standing.concerns();
        if (concerns.cases().isEmpty()) {
            return concerns.noCase() ? "no child's case is concerned" : "no child's case is recorded";
        }
        String open = concerns.cases().stream()
                .filter(ChildCase::isOpen)
                .map(ChildCase::number)
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? "each child's case is corrected, or the child has left: "
                        + concerns.cases().size()
                : "cases to be corrected: " + open;
    }

    /** The second proof: updated data at 100 percent. */
    public static String ofData(FindingStanding standing) {
        return standing.data()
                .map(data -> data.shown().isComplete()
                        ? "updated data at 100 percent: " + data.shown().text() + " on " + data.on()
                                + (data.since().isBefore(data.on()) ? ", and since " + data.since() : "")
                        : "updated data below 100 percent: " + data.shown().text() + " on " + data.on())
                .orElse("no updated data are recorded");
    }

    /** Who must act now, and what about. */
    public static String next(FindingStanding standing) {
        return switch (standing.state()) {
            case CLOSED -> "nobody";
            case TO_VERIFY ->
                standing.isProved()
                        ? "the department: somebody who recorded no proof verifies and closes it"
                        : "the department: both proofs are to be recorded; its file says corrected";
            case OPEN -> lacking(standing) + " by " + standing.statement().dueOn();
            case OVERDUE ->
                lacking(standing) + ", due since " + standing.statement().dueOn();
        };
    }

    private static String lacking(FindingStanding standing) {
        if (!standing.correction().casesProved()) {
            return standing.data().filter(data -> data.shown().isComplete()).isPresent()
                    ? "the district: each child's case"
                    : "the district: each child's case, and updated data at 100 percent";
        }
        return "the district: updated data at 100 percent";
    }

    /**
     * Which factor of non-compliance an uncorrected finding is evidence for, by its source; empty for any other. How many years a factor
     * looks back is a number of the pack, which is not asked here.
     */
    public static String evidenceFor(FindingStanding standing) {
        if (!standing.state().isUncorrected()) {
            return "";
        }
        boolean review = standing.statement().source().isReview();
        if (standing.isContinuing()) {
            return review ? FACTOR_3 + "; factor 4 as continuing" : "factor 4, continuing";
        }
        return review ? FACTOR_3 : "factor 4";
    }
}
