package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.disproportionality.interval.FunnelLimits;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.FunnelPoint;
import org.determinations.model.MeasureKey;
import org.determinations.model.OutcomeCount;
import org.determinations.model.RatioInterval;
import org.determinations.model.StateFunnel;

/** Every district's focal risk against the State's, so that small districts are judged by their size. Needs all districts. */
public final class FunnelReading {
    private final DisproportionalityParameters parameters;

    public FunnelReading(DisproportionalityParameters parameters) {
        this.parameters = parameters;
    }

    /** The funnel of one plain measure; a district without such students, or with withheld counts, has no point. */
    public StateFunnel read(CountBook book, MeasureKey key) {
        MeasureCounts counts = new MeasureCounts(book);
        Map<DistrictCode, OutcomeCount> sized = new TreeMap<>();
        for (DistrictCode district : book.districts()) {
            MeasureCounts.Pair pair = counts.pair(district, key);
            if (pair.state() == Counted.State.PRESENT
                    && pair.consistent()
                    && pair.focal().students() > 0) {
                sized.put(district, pair.focal());
            }
        }
        FunnelLimits funnel = FunnelLimits.ofState(
                List.copyOf(sized.values()), parameters.funnel().trimmedShare());
        List<FunnelPoint> points = new ArrayList<>();
        sized.forEach((district, count) -> points.add(point(district, count, funnel)));
        int places = parameters.precision().limitPlaces();
        return new StateFunnel(
                key,
                Limits.decimal(funnel.centre(), places),
                Limits.decimal(funnel.dispersion(), places),
                Limits.decimal(funnel.between(), places),
                points);
    }

    private FunnelPoint point(DistrictCode district, OutcomeCount count, FunnelLimits funnel) {
        ExactRatio risk = ExactRatio.of(count.outcome(), count.students());
        List<FunnelPoint.Limit> limits = parameters.funnel().confidences().stream()
                .map(confidence -> {
                    RatioInterval limit = funnel.limits(count.students(), confidence)
                            .rounded(parameters.precision().limitPlaces());
                    return new FunnelPoint.Limit(
                            confidence, limit.low(), limit.high().orElseThrow());
                })
                .toList();
        int above = (int) limits.stream().filter(l -> risk.isAbove(l.high())).count();
        int below =
                (int) limits.stream().filter(l -> risk.compareTo(l.low()) < 0).count();
        return new FunnelPoint(district, count, limits, above - below);
    }
}
