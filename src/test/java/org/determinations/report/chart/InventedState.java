package org.determinations.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.FunnelGuide;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.model.secondary.StateFunnel;

/** An invented State of four districts, two of them in scope, and its funnel. */
final class InventedState {
    private InventedState() {}

    static SecondaryState state() {
        List<SecondaryStateRow> rows = new ArrayList<>();
        rows.add(new SecondaryStateRow(
                InventedSecondary.DISTRICT,
                InventedSecondary.NAME,
                "Level 4",
                InventedSecondary.answers(),
                List.of(),
                InventedSecondary.measures()));
        rows.add(new SecondaryStateRow(
                new DistrictCode("09020000"),
                "Sampleham",
                "Level 3",
                List.of(),
                List.of(),
                List.of(InventedSecondary.notJudged(
                        2011, InventedSecondary.A1, MeasureStatus.NOT_CALCULATED, "the group has 3 students"))));
        return new SecondaryState(
                PracticeSecondary.heading(),
                rows,
                List.of(InventedSecondary.A1),
                List.of(funnel(List.of(
                        point("09010000", 120, 300, 2),
                        point("09020000", 3, 41, 0),
                        point("09030000", 20, 90, 0),
                        point("09040000", 4, 200, -1)))),
                new TreeMap<>(Map.of(new DistrictCode("09030000"), "Otherwich")));
    }

    static FunnelPoint point(String district, long count, long students, int outside) {
        return new FunnelPoint(
                new DistrictCode(district), new OutcomeCount(count, students), limits(students), outside);
    }

    private static List<FunnelPoint.Limit> limits(long students) {
        BigDecimal half = new BigDecimal(Long.toString(1000 / (students + 9))).movePointLeft(2);
        BigDecimal centre = new BigDecimal("0.2");
        return List.of(
                new FunnelPoint.Limit(
                        new BigDecimal("0.95"), centre.subtract(half).max(BigDecimal.ZERO), centre.add(half)),
                new FunnelPoint.Limit(
                        new BigDecimal("0.998"),
                        centre.subtract(half).subtract(half).max(BigDecimal.ZERO),
                        centre.add(half).add(half)));
    }

    static SecondaryFunnel funnel(List<FunnelPoint> points) {
        return new SecondaryFunnel(
                new StateFunnel(InventedSecondary.A1, new BigDecimal("0.2"), BigDecimal.ONE, BigDecimal.ZERO, points),
                Stream.of(1L, 10L, 20L, 50L, 100L, 200L, 500L, 1000L, 2000L)
                        .map(n -> new FunnelGuide(n, limits(n)))
                        .toList());
    }
}
