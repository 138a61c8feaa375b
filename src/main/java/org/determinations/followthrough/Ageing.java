package org.determinations.followthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.model.FindingSource;

/**
 * How old what is uncorrected is. One per source, and one for all of them. Unit: findings.
 *
 * @param source empty for all of them
 * @param open not past their day
 * @param overdue by how long
 * @param continuing of the overdue those that were uncorrected in more than one school year
 */
public record Ageing(
        Optional<FindingSource> source, int open, Overdue overdue, int continuing, int toVerify, int closed) {
    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    /**
     * The overdue ones by how long.
     *
     * @param upToQuarter for 1 to 90 days
     * @param upToYear for 91 to 365 days
     * @param longer for more than 365 days
     */
    public record Overdue(int upToQuarter, int upToYear, int longer) {
        public int all() {
            return upToQuarter + upToYear + longer;
        }
    }

    /** Every source in its order, the total last. */
    public static List<Ageing> of(List<FindingStanding> standings) {
        List<Ageing> rows = new ArrayList<>();
        for (FindingSource source : FindingSource.values()) {
            rows.add(of(
                    Optional.of(source),
                    standings.stream()
                            .filter(standing -> standing.statement().source() == source)
                            .toList()));
        }
        rows.add(of(Optional.empty(), standings));
        return List.copyOf(rows);
    }

    private static Ageing of(Optional<FindingSource> source, List<FindingStanding> of) {
        return new Ageing(
                source,
                count(of, standing -> standing.state() == FindingState.OPEN),
                new Overdue(
                        count(of, standing -> isWithin(standing, 1, QUARTER)),
                        count(of, standing -> isWithin(standing, QUARTER + 1, YEAR)),
                        count(of, standing -> standing.daysOverdue() > YEAR)),
                count(of, FindingStanding::isContinuing),
                count(of, standing -> standing.state() == FindingState.TO_VERIFY),
                count(of, standing -> standing.state() == FindingState.CLOSED));
    }

    private static boolean isWithin(FindingStanding standing, int from, int to) {
        return standing.daysOverdue() >= from && standing.daysOverdue() <= to;
    }

    private static int count(List<FindingStanding> of, Predicate<FindingStanding> which) {
        return Math.toIntExact(of.stream().filter(which).count());
    }
}
