package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.determinations.model.secondary.FunnelGuide;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.StateFunnel;
import org.junit.jupiter.api.Test;

/** Which districts have a point, on which side of the limits, and at which sizes the guides stand. */
class FunnelReadingTest {
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);
    private static final FunnelReading READING = new FunnelReading(SampleParameters.standard());

    private static List<Long> guides(int students) {
        StateFunnel funnel = READING.read(
                Counts.of2011().identification(0, 1, students, 1, 1000).book(), A1);
        return READING.guides(funnel).stream().map(FunnelGuide::students).toList();
    }

    /** A size that is a power of ten is exceeded by nobody; one more student needs the next. */
    @Test
    void guides_end_at_twice_the_power_of_ten_that_no_district_exceeds() {
        assertThat(guides(10)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 8L, 10L, 20L);
        assertThat(guides(11))
                .containsExactly(
                        1L, 2L, 3L, 4L, 5L, 6L, 8L, 10L, 12L, 15L, 20L, 25L, 30L, 40L, 50L, 60L, 80L, 100L, 200L);
        assertThat(guides(100)).endsWith(80L, 100L, 200L);
        assertThat(guides(101)).endsWith(800L, 1000L, 2000L);
    }

    /** Ten districts of 400 with a tenth; one with 100, one with 5 of 400, and one with nobody of the group. */
    @Test
    void a_point_counts_the_limits_it_lies_above_and_below() {
        Counts counts = Counts.of2011();
        for (int i = 0; i < 10; i++) {
            counts.identification(i, 40, 400, 10, 1000);
        }
        counts.identification(10, 100, 400, 10, 1000)
                .identification(11, 5, 400, 10, 1000)
                .identification(12, 0, 0, 10, 1000);
        StateFunnel funnel = READING.read(counts.book(), A1);
        assertThat(funnel.points()).hasSize(12);
        assertThat(position(funnel, 0)).isZero();
        assertThat(position(funnel, 10)).isEqualTo(2);
        assertThat(position(funnel, 11)).isEqualTo(-2);
    }

    private static int position(StateFunnel funnel, int district) {
        return funnel.points().stream()
                .filter(p -> p.district().equals(RandomState.district(district)))
                .mapToInt(FunnelPoint::outside)
                .findFirst()
                .orElseThrow();
    }
}
