package org.determinations.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.determinations.model.secondary.FunnelGuide;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.PlacementShare;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;

/** What the core hands over for pictures alone: placements of every group and the lines of a funnel. */
class PictureInputsTest {
    private static final MeasureKey A1 = MeasureKey.lowIncome(MeasureKind.A1);

    @Test
    void every_group_has_a_share_in_every_placement_that_rows_name() {
        List<PlacementShare> shares =
                PlacementReading.of(CountBook.of(RandomState.YEAR, RandomState.of(7, 3)), RandomState.district(0));
        assertThat(shares).hasSize(10 * 5);
        for (RaceEthnicity race : RaceEthnicity.groups()) {
            List<OutcomeCount> row = shares.stream()
                    .filter(s -> s.race() == race)
                    .flatMap(s -> s.count().stream())
                    .toList();
            long placed = row.stream().mapToLong(OutcomeCount::outcome).sum();
            assertThat(row).hasSize(5).allMatch(c -> c.students() == placed);
        }
    }

    @Test
    void a_withheld_count_has_no_share_and_says_why() {
        Counts counts = Counts.of2011()
                .separation(0, RaceEthnicity.WHITE, 12, 40)
                .add(0, Counts.DISABLED.with(RaceEthnicity.ASIAN), 20)
                .suppressed(0, Counts.DISABLED.with(RaceEthnicity.ASIAN).with(Placement.SUBSTANTIALLY_SEPARATE), "*");
        List<PlacementShare> shares = PlacementReading.of(counts.book(), RandomState.district(0));
        assertThat(shares)
                .contains(new PlacementShare(
                        RaceEthnicity.WHITE,
                        IncomeGroup.ALL,
                        Placement.SUBSTANTIALLY_SEPARATE,
                        Optional.of(new OutcomeCount(12, 40)),
                        ""))
                .contains(new PlacementShare(
                        RaceEthnicity.ASIAN,
                        IncomeGroup.ALL,
                        Placement.SUBSTANTIALLY_SEPARATE,
                        Optional.empty(),
                        "a figure needed is withheld or blank"));
    }

    @Test
    void guides_run_from_one_to_twice_the_next_power_of_ten_and_agree_with_the_points() {
        CountBook book = Counts.of2011()
                .identification(0, 20, 100, 100, 900)
                .identification(1, 30, 150, 80, 700)
                .book();
        FunnelReading reading = new FunnelReading(SampleParameters.standard());
        StateFunnel funnel = reading.read(book, A1);
        List<FunnelGuide> guides = reading.guides(funnel);
        assertThat(guides.stream().map(FunnelGuide::students))
                .isSorted()
                .startsWith(1L, 2L)
                .endsWith(1000L, 2000L);
        FunnelPoint hundred = funnel.points().get(0);
        assertThat(guides).contains(new FunnelGuide(100, hundred.limits()));
    }

    @Test
    void a_state_without_students_has_no_guides() {
        FunnelReading reading = new FunnelReading(SampleParameters.standard());
        assertThat(reading.guides(reading.read(Counts.of2011().book(), A1))).isEmpty();
    }
}
