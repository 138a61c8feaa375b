package org.determinations.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.determinations.model.review.SampleStatement;
import org.determinations.model.review.Stratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample is random within strata, the same for the same list and seed, and one in five is read twice. */
class SampleDrawTest {

    private static List<SampleStatement> list(int elementary, int high) {
        List<SampleStatement> list = new ArrayList<>();
        IntStream.rangeClosed(1, elementary + high)
                .forEach(i -> list.add(Given.listed(i, i <= elementary ? Given.ELEMENTARY : Given.HIGH)));
        return list;
    }

    private static Map<Stratum, Long> drawn(SampleDraw draw) {
        return draw.drawn().stream()
                .collect(Collectors.groupingBy(SampleStatement::stratum, TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "9,9", "10,10", "11,10", "99,10", "100,12", "199,12", "1499,38", "1500,40", "9000,40"})
    void ten_and_two_for_each_full_hundred_are_drawn_at_most_forty_or_all(int listed, int size) {
        assertThat(SampleDraw.usualSize(listed)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,1", "6,2", "10,2", "11,3", "40,8"})
    void a_fifth_rounded_up_is_read_twice(int drawn, int twice) {
        assertThat(SampleDraw.readTwice(drawn)).isEqualTo(twice);
        SampleDraw draw = SampleDraw.of(list(40, 20), 3, drawn);
        assertThat(draw.drawn()).hasSize(drawn);
        assertThat(draw.statements().stream().filter(of -> of.selection().readTwice()))
                .hasSize(twice)
                .allMatch(of -> of.how().isRolledUp());
    }

    @Test
    void the_same_list_and_seed_give_the_same_sample_in_any_order_and_another_seed_another_one() {
        List<SampleStatement> list = list(60, 40);
        SampleDraw first = SampleDraw.of(list, 20121, 12);
        Collections.reverse(list);
        assertThat(SampleDraw.of(list, 20121, 12)).isEqualTo(first);
        assertThat(SampleDraw.of(list, 20122, 12).drawn()).isNotEqualTo(first.drawn());
        assertThat(first.statements()).hasSize(100);
    }

    /** Computed with Python 3.11, hashlib.sha256: see the page. Anybody can draw again without this program. */
    @Test
    void the_sample_is_the_one_that_another_program_draws() {
        assertThat(SampleDraw.number("draw", 20121, Given.record(1)))
                .isEqualTo("6772b51ce9694543b207a80e1d37c8e553122f5700a7e133e3378d81730d2ca5");
        assertThat(SampleDraw.of(list(60, 40), 20121, 12).drawn().stream()
                        .map(of -> of.record().number() + (of.selection().readTwice() ? " twice" : ""))
                        .toList())
                .containsExactly(
                        "R-9",
                        "R-12",
                        "R-20",
                        "R-31 twice",
                        "R-39 twice",
                        "R-55 twice",
                        "R-60",
                        "R-65",
                        "R-67",
                        "R-68",
                        "R-81",
                        "R-96");
    }

    @Test
    void each_stratum_gives_its_share_and_the_largest_remainder_one_more() {
        assertThat(drawn(SampleDraw.of(list(60, 40), 1, 12)))
                .isEqualTo(Map.of(Given.ELEMENTARY, 7L, Given.HIGH, 5L)); // 7.2 and 4.8
        assertThat(drawn(SampleDraw.of(list(50, 50), 1, 11)))
                .isEqualTo(Map.of(Given.ELEMENTARY, 6L, Given.HIGH, 5L)); // 5.5 and 5.5: equally large, in their order
    }

    @Test
    void a_stratum_too_small_for_a_record_is_named() {
        SampleDraw draw = SampleDraw.of(list(98, 2), 1, 10);
        assertThat(drawn(draw)).isEqualTo(Map.of(Given.ELEMENTARY, 10L));
        assertThat(draw.without()).containsExactly(Given.HIGH);
        assertThat(SampleDraw.of(list(3, 2), 1, 5).without()).isEmpty();
    }
}
