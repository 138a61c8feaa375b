package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.FunnelPoint;
import org.determinations.model.secondary.SecondaryFunnel;
import org.determinations.model.secondary.SecondaryState;
import org.determinations.model.secondary.SecondaryStateRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What each kind of picture must draw, and the small parts they are made of. */
class PictureTest {
    private static Element picture(String name) {
        return PageReading.parse(InventedSecondary.page(InventedSecondary.district())
                .files()
                .getOrDefault("secondary-09010000-" + name + ".svg", ""));
    }

    @Test
    void a_forest_keeps_every_row_and_says_why_one_has_no_ratio() {
        List<String> texts = PageReading.texts(picture("question-b"), "text");
        assertThat(texts)
                .contains(
                        "Low-income",
                        "Asian",
                        "Two or more races",
                        "no such student",
                        "contradictory data",
                        "withheld or blank")
                .contains("2.9997 (0.998 to 8.80)", "compared with State", "watch (fragile)");
        assertThat(String.join(" ", texts)).contains("The group has 3 students with the outcome of 41;");
    }

    @Test
    void limits_beyond_the_axis_are_arrows_with_words() {
        List<String> texts = PageReading.texts(picture("question-b"), "text");
        assertThat(texts)
                .contains("no upper limit", "from 0.00", "0.00 (0.00 to 0.27)", "30.00 (9.50 to no upper limit)");
    }

    @Test
    void the_line_stops_at_a_gap_and_at_a_break() {
        List<String> first = PageReading.texts(picture("years-a"), "text");
        assertThat(String.join(" ", first))
                .contains(
                        "Double line: not comparable before 2010-11: definition of low income changed from one to another");
        assertThat(connections(picture("years-a"))).isEqualTo(1);
        List<String> second = PageReading.texts(picture("years-b"), "text");
        assertThat(String.join(" ", second)).contains("no data for this year").contains("too few students to judge");
        assertThat(connections(picture("years-b"))).isZero();
    }

    /** Lines between school years: the only ones of that weight that are not upright or level bars. */
    private static long connections(Element svg) {
        return PageReading.all(svg, "line").stream()
                .filter(l -> l.getAttribute("stroke-width").equals("2"))
                .filter(l -> !l.getAttribute("x1").equals(l.getAttribute("x2")))
                .count();
    }

    @Test
    void every_cell_of_the_placement_table_has_a_number_or_says_that_there_is_none() {
        assertThat(PageReading.texts(picture("placements"), "text"))
                .contains("75.0%", "150 of 200", "48.3%", "6.7%", "no student", "no figure");
    }

    @ParameterizedTest
    @CsvSource({"0.2,0.2", "0.3,0.25", "0.5,0.5", "0.51,0.5", "0.001,0.1"})
    void an_axis_starts_at_a_round_number_at_or_below_the_least_ratio(String least, double start) {
        assertThat(Axis.ofRatios(List.of(new BigDecimal(least)), 0, 100).low()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"3,4", "4,4", "4.01,5", "20,20", "700,20"})
    void an_axis_ends_at_a_round_number_at_or_above_the_greatest_ratio(String greatest, double end) {
        assertThat(Axis.ofRatios(List.of(new BigDecimal(greatest)), 0, 100).high())
                .isEqualTo(end);
    }

    @Test
    void equal_factors_are_equal_distances_on_the_axis() {
        Axis axis = new Axis(0.5, 8, 0, 100);
        assertThat(axis.place(1)).isEqualTo(25);
        assertThat(axis.place(2)).isEqualTo(50);
        assertThat(axis.place(0.1)).isZero();
        assertThat(axis.place(99)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"12.34,12.3", "12.35,12.4", "12,12", "-0.04,0", "-1.26,-1.3", "1000000,1000000"})
    void a_place_is_printed_to_a_tenth(double place, String printed) {
        assertThat(Markup.number(place)).isEqualTo(printed);
    }

    @Test
    void what_is_no_element_is_escaped() {
        assertThat(new Markup().element("p", "a<b>&\"'\u0001", "title", "\"x\"").text())
                .isEqualTo("<p title=\"&quot;x&quot;\">a&lt;b&gt;&amp;&quot;&#39;\ufffd</p>\n");
        assertThatThrownBy(() -> new Markup().open("p").text()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_table_with_a_short_row_is_refused() {
        assertThatThrownBy(() -> new FigureTable("t", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labels_of_ninety_crowded_points_do_not_lie_over_one_another_or_outside() {
        long seed = 20121015;
        Random random = new Random(seed);
        LabelPlaces.Box within = new LabelPlaces.Box(500, 230, 800, 400);
        LabelPlaces places = new LabelPlaces(within);
        List<LabelPlaces.Box> boxes = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            boxes.add(places.place(480 + 60 * random.nextDouble(), 220 + 40 * random.nextDouble(), 19, 14));
        }
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.get(i).inside(within)).as("seed " + seed).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("seed " + seed)
                        .isFalse();
            }
        }
    }

    @Test
    void every_district_in_scope_of_a_crowded_funnel_has_its_number_and_its_line_in_the_key() {
        long seed = 4;
        Random random = new Random(seed);
        List<FunnelPoint> points = new ArrayList<>();
        List<SecondaryStateRow> rows = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            DistrictCode own = new DistrictCode(String.format(Locale.ROOT, i < 80 ? "%04d0000" : "4%04d000", 900 + i));
            long students = Math.round(Math.exp(3 + 5.5 * random.nextDouble()));
            long outcome = Math.round(students * (0.12 + 0.16 * random.nextDouble()));
            points.add(InventedState.point(own.digits(), outcome, students, i % 7 == 0 ? 1 : 0));
            if (i < 80) {
                rows.add(new SecondaryStateRow(
                        own, "Invented Regional District " + i, "Level 3", List.of(), List.of(), List.of()));
            }
        }
        SecondaryState state = new SecondaryState(
                PracticeSecondary.heading(), rows, List.of(), List.of(InventedState.funnel(points)), new TreeMap<>());
        Element svg = PageReading.parse(
                InventedSecondary.page(state).files().getOrDefault("secondary-state-funnel-a1-low-income.svg", ""));
        List<LabelPlaces.Box> boxes = PageReading.all(svg, "rect").stream()
                .filter(r -> r.getAttribute("class").equals("label"))
                .map(r -> new LabelPlaces.Box(
                        number(r, "x") + number(r, "width") / 2,
                        number(r, "y"),
                        number(r, "width"),
                        number(r, "height")))
                .toList();
        assertThat(boxes).hasSize(79);
        for (int i = 0; i < boxes.size(); i++) {
            LabelPlaces.Box one = boxes.get(i);
            assertThat(boxes.subList(0, i)).as("seed " + seed).noneMatch(one::overlaps);
        }
        assertThat(PageReading.texts(svg, "text").stream().filter(t -> t.contains("Invented Regional District")))
                .hasSize(79);
    }

    @Test
    void of_more_than_a_hundred_districts_the_ones_outside_the_most_limits_and_then_the_largest_carry_their_number() {
        List<FunnelPoint> points = new ArrayList<>();
        List<SecondaryStateRow> rows = new ArrayList<>();
        for (int i = 1; i <= 103; i++) {
            DistrictCode own = new DistrictCode(String.format(Locale.ROOT, "%04d0000", 900 + i));
            points.add(InventedState.point(own.digits(), 20 + i / 10, 100 + i, i == 1 ? -2 : i == 2 ? 1 : 0));
            rows.add(new SecondaryStateRow(own, "Invented " + i, "Level 3", List.of(), List.of(), List.of()));
        }
        SecondaryFunnel funnel = InventedState.funnel(points);
        SecondaryState state =
                new SecondaryState(PracticeSecondary.heading(), rows, List.of(), List.of(funnel), new TreeMap<>());
        List<FunnelEntry> named =
                FunnelEntry.named(state, funnel.funnel(), Printing.of(PracticeSecondary.heading(), Optional.empty()));
        assertThat(FunnelEntry.numbered(named.subList(0, 100))).isEqualTo(named.subList(0, 100));
        assertThat(FunnelEntry.numbered(named).stream().map(FunnelEntry::number))
                .startsWith(1, 2, 6, 7)
                .endsWith(102, 103)
                .hasSize(100);
        SecondaryContent page = InventedSecondary.page(state);
        Element svg = PageReading.parse(page.files().getOrDefault("secondary-state-funnel-a1-low-income.svg", ""));
        assertThat(PageReading.all(svg, "rect").stream()
                        .filter(r -> r.getAttribute("class").equals("label")))
                .hasSize(100);
        assertThat(PageReading.texts(svg, "text").stream().filter(t -> t.contains("Invented ")))
                .hasSize(100)
                .noneMatch(t -> t.startsWith("3  "));
        assertThat(page.files().getOrDefault("secondary-state.html", ""))
                .contains("Of the 103 districts in scope 100 carry their number: those outside the most limits");
        assertThat(svg.getTextContent())
                .contains(
                        "103 districts in scope, 100 of them numbered as in the key below the picture, 2 of them outside");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
