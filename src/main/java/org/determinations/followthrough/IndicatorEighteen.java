package org.determinations.followthrough;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.determinations.model.FindingSource;
import org.determinations.model.SchoolYear;

/**
 * Indicator 18: percent of the findings of a year whose correction was verified within one year of written notice. The printed
 * day does not matter to it. Findings of July to June are reported in the year after. By year, then source, the total last.
 *
 * @param on the day as of which it is told
 */
public record IndicatorEighteen(LocalDate on, List<Figure> figures) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /**
     * One year and source.
     *
     * @param identifiedIn school year of the written notices
     * @param source empty for all of them
     * @param findings that were identified
     * @param inTime that were verified as corrected on the day of the notice a year later, or before
     * @param pending that are neither, and whose year has not passed
     * @param unverified that were corrected within the year as recorded or as their file says, and not verified in it
     */
    public record Figure(
            SchoolYear identifiedIn,
            Optional<FindingSource> source,
            int findings,
            int inTime,
            int pending,
            int unverified) {

        public SchoolYear reportedIn() {
            return identifiedIn.next();
        }

        /** With two places; empty when there is no finding, and while the year of one has not passed. */
        public Optional<BigDecimal> percent() {
            return findings == 0 || pending > 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(inTime)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(findings), PLACES, RoundingMode.HALF_UP));
        }

        /** The percentage, or why there is none. */
        public String words() {
            if (findings == 0) {
                return "no findings";
            }
            return percent()
                    .map(value -> value.toPlainString() + " percent")
                    .orElse("not computable yet: the year of " + pending + " has not passed");
        }
    }

    public IndicatorEighteen {
        figures = List.copyOf(figures);
    }

    /** Every year from the first notice to the last, with every source. */
    public static IndicatorEighteen of(List<FindingStanding> standings, LocalDate on) {
        List<Figure> figures = new ArrayList<>();
        List<Integer> years = standings.stream()
                .map(standing -> LedgerYears.of(standing.statement().noticeOn()).firstYear())
                .sorted()
                .toList();
        int from = years.isEmpty() ? 0 : years.get(0);
        int to = years.isEmpty() ? -1 : years.get(years.size() - 1);
        for (int first = from; first <= to; first++) {
            SchoolYear year = new SchoolYear(first);
            List<FindingStanding> ofYear = standings.stream()
                    .filter(standing ->
                            LedgerYears.of(standing.statement().noticeOn()).equals(year))
                    .toList();
            for (FindingSource source : FindingSource.values()) {
                figures.add(figure(
                        year,
                        Optional.of(source),
                        ofYear.stream()
                                .filter(standing -> standing.statement().source() == source)
                                .toList()));
            }
            figures.add(figure(year, Optional.empty(), ofYear));
        }
        return new IndicatorEighteen(on, figures);
    }

    private static Figure figure(SchoolYear year, Optional<FindingSource> source, List<FindingStanding> of) {
        return new Figure(
                year,
                source,
                of.size(),
                count(of, IndicatorEighteen::isInTime),
                count(of, standing -> !isInTime(standing) && isPending(standing)),
                count(
                        of,
                        standing -> !isInTime(standing)
                                && standing.correction()
                                        .correctedOn()
                                        .filter(day -> !day.isAfter(
                                                standing.statement().yearAfterNotice()))
                                        .isPresent()));
    }

    private static int count(List<FindingStanding> of, Predicate<FindingStanding> which) {
        return Math.toIntExact(of.stream().filter(which).count());
    }

    private static boolean isInTime(FindingStanding standing) {
        return standing.correction()
                .closedOn()
                .filter(day -> !day.isAfter(standing.statement().yearAfterNotice()))
                .isPresent();
    }

    private static boolean isPending(FindingStanding standing) {
        return !standing.statement().yearAfterNotice().isBefore(standing.on());
    }
}
