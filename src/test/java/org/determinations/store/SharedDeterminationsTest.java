package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.result.Determination;
import org.determinations.store.result.DeterminationStore;
import org.determinations.store.result.ResultPortion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that share the rows of an earlier one: everybody who reads them finds what a run with all of its own rows has. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SharedDeterminationsTest extends OpenedRun {
    private List<Determination> all = List.of();

    SharedDeterminationsTest(TestDatabase kind) {
        super(kind);
    }

    /** Run 1 has a row of each of eight districts. */
    @BeforeEach
    void determined() {
        List<Determination> some = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            some.add(district("0" + i + "010000"));
        }
        all = some;
        stores.determinations().append(run, all);
    }

    /**
     * A run that determines the districts at some places of the earlier one and takes over all others.
     *
     * @param more districts that the earlier run does not have
     */
    private int later(int earlier, Set<Integer> moved, List<Determination> more) {
        DeterminationStore.ToCarry carry = stores.determinations().toCarry(earlier);
        List<Determination> own = new ArrayList<>(more);
        List<ResultPortion.Carried> carried = new ArrayList<>();
        for (int i = 0; i < carry.results().size(); i++) {
            if (moved.contains(i)) {
                own.add(all.get(i));
            } else {
                carried.add(carry.results().get(i));
            }
        }
        own.sort(Comparator.comparing(Determination::district));
        int later = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        stores.determinations()
                .append(later, List.of(new ResultPortion(own, carried)).iterator(), Optional.of(carry.whole()));
        return later;
    }

    private static Determination district(String code) {
        return Samples.determination(new DistrictCode(code), "District " + code);
    }

    private List<String> stored(int of) throws SQLException {
        return Planted.rows(
                database,
                "select district_code from determination where run_number = " + of + " order by district_code");
    }

    private void assertReadsAs(int later, List<Determination> expected) throws SQLException {
        DeterminationStore store = stores.determinations();
        assertThat(store.list(later)).isEqualTo(expected);
        assertThat(store.listDistricts(later))
                .isEqualTo(expected.stream().map(Determination::district).toList());
        assertThat(store.listWithoutRules(later))
                .extracting(Determination::district)
                .isEqualTo(store.listDistricts(later));
        assertThat(store.spans(later).list(all.get(2).district(), all.get(4).district()))
                .isEqualTo(all.subList(2, 5));
        assertThat(store.find(later, all.get(5).district())).contains(all.get(5));
        assertThat(store.search(later, "")).hasSameSizeAs(expected);
        assertThat(store.listResults(Set.of(run, later), List.of(all.get(3).district())))
                .extracting(DeterminationStore.Result::run)
                .containsExactly(run, later);
        for (String view : List.of("v_determination", "v_determined", "v_rule_result")) {
            String codes =
                    "select distinct district_code from " + view + " where run_number = " + later + " order by 1";
            assertThat(Planted.rows(database, codes))
                    .as(view)
                    .isEqualTo(expected.stream().map(d -> d.district().digits()).toList());
        }
    }

    @Test
    void only_what_moved_is_stored_and_all_is_read() throws SQLException {
        int second = later(run, Set.of(3), List.of());
        assertThat(stored(second)).containsExactly("04010000");
        assertThat(stores.determinations().findShared(second)).contains(run);
        assertThat(stores.determinations().findShared(run)).isEmpty();
        assertThat(stores.determinations().listAnswering(second)).containsExactly(run);
        assertReadsAs(second, all);
    }

    /** The rows of a run are shared that has all of its own: a correction of a correction stores what either of them moved. */
    @Test
    void a_third_run_shares_the_first_and_has_a_row_of_what_the_second_moved() throws SQLException {
        int second = later(run, Set.of(0), List.of());
        int third = later(second, Set.of(7), List.of());
        assertThat(stored(third)).containsExactly("01010000", "08010000");
        assertThat(stores.determinations().findShared(third)).contains(run);
        assertThat(stores.determinations().listAnswering(third)).containsExactly(run, second);
        assertReadsAs(third, all);
        DeterminationStore.ToCarry carry = stores.determinations().toCarry(third);
        assertThat(carry.contents()).containsOnlyKeys(run, third);
        assertThat(carry.contents().get(run).rows()).isEqualTo(8);
        assertThat(carry.contents().get(third).rows()).isEqualTo(2);
        assertThat(carry.results())
                .extracting(ResultPortion.Carried::rowOf)
                .containsExactly(third, run, run, run, run, run, run, third);
    }

    @Test
    void rows_are_shared_where_they_are_half_of_all_or_more() throws SQLException {
        assertThat(stored(later(run, Set.of(0, 1, 2), List.of()))).hasSize(3);
        int half = later(run, Set.of(0, 1, 2, 3), List.of());
        assertThat(stored(half)).hasSize(4);
        int fewer = later(run, Set.of(0, 1, 2, 3, 4), List.of());
        assertThat(stored(fewer)).hasSize(8);
        assertThat(stores.determinations().findShared(fewer)).isEmpty();
        assertReadsAs(half, all);
        assertReadsAs(fewer, all);
        assertThat(stores.determinations().findShared(later(fewer, Set.of(1), List.of())))
                .contains(fewer);
    }

    @Test
    void a_district_that_only_the_later_run_has_stands_in_its_place() throws SQLException {
        Determination between = district("04510000");
        int second = later(run, Set.of(), List.of(between));
        assertThat(stored(second)).containsExactly("04510000");
        List<Determination> expected = new ArrayList<>(all);
        expected.add(4, between);
        assertThat(stores.determinations().list(second)).isEqualTo(expected);
        assertThat(stores.determinations().findShared(second)).contains(run);
    }

    @Test
    void a_run_that_lacks_a_district_has_a_row_of_each_of_its_own() throws SQLException {
        DeterminationStore.ToCarry carry = stores.determinations().toCarry(run);
        int second = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        stores.determinations()
                .append(
                        second,
                        List.of(new ResultPortion(List.of(), carry.results().subList(1, 8)))
                                .iterator(),
                        Optional.of(run));
        assertThat(stored(second)).hasSize(7);
        assertThat(stores.determinations().findShared(second)).isEmpty();
        assertThat(stores.determinations().list(second)).isEqualTo(all.subList(1, 8));
    }
}
