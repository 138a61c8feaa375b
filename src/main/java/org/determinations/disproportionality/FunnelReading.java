package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.disproportionality.interval.FunnelLimits;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.model.DistrictCode;
import org.determinations.model.ExactRatio;
import org.determinations.model.secondary.FunnelGuide;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.secondary.StateFunnel;

/** Every district's focal risk against the State's, so that small districts are judged by their size. Needs all districts. */
public final class FunnelReading {
    private static final long TEN = 10;
    private static final List<Long> ROUND_TENTHS = List.of(10L, 12L, 15L, 20L, 25L, 30L, 40L, 50L, 60L, 80L);

    private final DisproportionalityParameters parameters;

    public FunnelReading(DisproportionalityParameters parameters) {
        this.parameters = parameters;
    }

    /** The funnel of one plain measure; a district without such students, or with withheld counts, has no point. */
    public StateFunnel read(CountBook book, MeasureKey key) {
        Map<DistrictCode, OutcomeCount> sized = sized(book, key);
        FunnelLimits funnel = limits(sized.values());
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

    /**
     * The limits of the same funnel at round sizes, from 1 to twice the power of ten that no district exceeds, so that they tell
     * no district's size. Empty without a district.
     */
    public List<FunnelGuide> guides(StateFunnel read) {
        List<OutcomeCount> sized =
                read.points().stream().map(FunnelPoint::count).toList();
        FunnelLimits funnel = limits(sized);
        long most = sized.stream().mapToLong(OutcomeCount::students).max().orElse(0);
        List<FunnelGuide> guides = new ArrayList<>();
        for (long ten = TEN; ten / TEN < most; ten *= TEN) {
            for (long tenths : ROUND_TENTHS) {
                if (ten * tenths % (TEN * TEN) == 0) {
                    guides.add(guide(ten * tenths / (TEN * TEN), funnel));
                }
            }
            if (ten >= most) {
                guides.add(guide(ten, funnel));
                guides.add(guide(ten * 2, funnel));
            }
        }
        return guides;
    }

    private FunnelGuide guide(long students, FunnelLimits funnel) {
        return new FunnelGuide(students, limitsAt(students, funnel));
    }

    private Map<DistrictCode, OutcomeCount> sized(CountBook book, MeasureKey key) {
        Map<DistrictCode, OutcomeCount> sized = new TreeMap<>();
        for (DistrictCode district : book.districts()) {
            MeasureCounts.Pair pair = new MeasureCounts(book).pair(district, key);
            if (pair.state() == Counted.State.PRESENT
                    && pair.consistent()
                    && pair.focal().students() > 0) {
                sized.put(district, pair.focal());
            }
        }
        return sized;
    }

    private FunnelLimits limits(Collection<OutcomeCount> sized) {
        return FunnelLimits.ofState(List.copyOf(sized), parameters.funnel().trimmedShare());
    }

    private FunnelPoint point(DistrictCode district, OutcomeCount count, FunnelLimits funnel) {
        ExactRatio risk = ExactRatio.of(count.outcome(), count.students());
        List<FunnelPoint.Limit> limits = limitsAt(count.students(), funnel);
        int above = (int) limits.stream().filter(l -> risk.isAbove(l.high())).count();
        int below =
                (int) limits.stream().filter(l -> risk.compareTo(l.low()) < 0).count();
        return new FunnelPoint(district, count, limits, above - below);
    }

    private List<FunnelPoint.Limit> limitsAt(long students, FunnelLimits funnel) {
        return parameters.funnel().confidences().stream()
                .map(confidence -> {
                    RatioInterval limit = funnel.limits(students, confidence)
                            .rounded(parameters.precision().limitPlaces());
                    return new FunnelPoint.Limit(
                            confidence, limit.low(), limit.high().orElseThrow());
                })
                .toList();
    }
}
