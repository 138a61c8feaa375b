package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars of districts: long as their counts, each with its number, told apart without colour. */
class BarChartTest {

    private static BarChart chart(List<BarChart.Row> rows, int series) {
        return new BarChart("c", "Districts", "foot", Collections.nCopies(series, "s <1>"), rows, true);
    }

    @Test
    void bars_are_as_long_as_their_counts_and_say_their_number_and_share() {
        String svg = chart(List.of(new BarChart.Row("A", List.of(10)), new BarChart.Row("B", List.of(5))), 1)
                .svg();
        assertThat(svg)
                .contains("width=\"362\" height=\"22\"", "width=\"181\" height=\"22\"")
                .contains(">10 (66.7%)<", ">5 (33.3%)<", "url(#c-p0)", "s &lt;1&gt;");
    }

    @Test
    void the_description_says_every_number_of_the_picture() {
        String svg = chart(List.of(new BarChart.Row("A", List.of(3, 0, 1))), 3).svg();
        assertThat(svg).contains("A: 4 (100.0%) (s &lt;1&gt; 3, s &lt;1&gt; 1).");
    }

    @Test
    void no_district_at_all_is_drawn_without_a_share() {
        assertThat(chart(List.of(new BarChart.Row("A", List.of(0))), 1).svg()).contains("A: 0.", ">0<");
    }

    @Test
    void more_series_than_patterns_are_refused() {
        assertThat(chart(List.of(), BarChart.MOST).svg()).contains("c-p5");
        assertThatThrownBy(() -> chart(List.of(), BarChart.MOST + 1)).hasMessageContaining("7 series");
    }

    /** The first signs of a long label stood outside the picture. */
    @Test
    void a_long_label_stands_in_two_lines_and_one_that_is_longer_is_cut() {
        String fits = "Needs Substantial Intervention (NSI)";
        String longer = "Compliance 75 with Results not counted";
        String longest = "Compliance 75 with Results not counted, the cooperative being too small for either of them";
        String svg = chart(
                        List.of(
                                new BarChart.Row(fits, List.of(1)),
                                new BarChart.Row(longer, List.of(1)),
                                new BarChart.Row(longest, List.of(1))),
                        1)
                .svg();
        assertThat(fits).hasSize(36);
        assertThat(svg)
                .contains(">" + fits + "<")
                .contains(">Compliance 75 with Results not<", ">counted<", ">counted, the cooperative being too…<")
                .doesNotContain(">" + longer + "<");
    }
}
