package org.determinations.disproportionality.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityRate;
import org.determinations.model.equity.EquityReading;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.RaceEthnicity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of shares: a difference only where intervals part, and nothing that rests on a withheld count. */
class EquityRatesTest {
    private static final SchoolYear YEAR = new SchoolYear(2011);
    private static final EquityGroup LOW = EquityGroup.of(IncomeGroup.LOW_INCOME);
    private static final EquityGroup OTHER = EquityGroup.of(IncomeGroup.NOT_LOW_INCOME);
    private static final EquityGroup WHITE = EquityGroup.of(RaceEthnicity.WHITE);
    private static final EquityGroup BLACK = EquityGroup.of(RaceEthnicity.BLACK);
    private static final EquityGroup ASIAN = EquityGroup.of(RaceEthnicity.ASIAN);

    private static EquityRules rules(int least) {
        return new EquityRules(
                least, new BigDecimal("0.95"), 8, year -> year.firstYear() < 2011 ? "lunch" : "disadvantaged");
    }

    private static EquityBook book(SchoolYear year, Tally... tallies) {
        return EquityBook.of(year, List.of(tallies).stream().map(Tally::made).toList(), EquityAreas.STATE_ALONE);
    }

    private static EquityPlace place(EquityGroup group) {
        return new EquityPlace(YEAR, EquityArea.STATE, group, EquityStudents.DISABLED);
    }

    private static EquityRate rate(List<EquityBook> books, Set<EquityPlace> withheld, int least, EquityPlace place) {
        List<EquityRate> rates = EquityRates.of(
                books,
                p -> true,
                p -> books.stream()
                        .flatMap(b -> Optional.ofNullable(b.counts().get(p)).stream())
                        .filter(n -> !withheld.contains(p))
                        .findFirst(),
                rules(least));
        return rates.stream().filter(r -> r.place().equals(place)).findFirst().orElseThrow();
    }

    private static EquityBook incomes(long low, long lowDisabled, long other, long otherDisabled) {
        return book(
                YEAR,
                new Tally("09010000")
                        .group(EquityGroup.ALL, low + other, lowDisabled + otherDisabled)
                        .group(LOW, low, lowDisabled)
                        .group(OTHER, other, otherDisabled));
    }

    @ParameterizedTest
    @CsvSource({
        // Wilson 95 percent: 200 of 1000 from 0.1764; 153 of 1000 to 0.1766, 152 of 1000 to 0.1756
        "1000, 200, 1000, 153, NOT_TOLD_APART",
        "1000, 200, 1000, 152, HIGHER",
        "1000, 153, 1000, 200, NOT_TOLD_APART",
        "1000, 152, 1000, 200, LOWER",
        "1000, 0, 1000, 0, NOT_TOLD_APART",
        "30, 30, 1000, 200, HIGHER",
        "29, 29, 1000, 200, TOO_FEW",
        "1000, 200, 29, 0, TOO_FEW",
        "0, 0, 1000, 200, TOO_FEW"
    })
    void a_difference_is_stated_only_where_intervals_part(
            long low, long lowDisabled, long other, long otherDisabled, EquityReading reading) {
        EquityRate rate = rate(List.of(incomes(low, lowDisabled, other, otherDisabled)), Set.of(), 30, place(LOW));
        assertThat(rate.reading()).isEqualTo(reading);
    }

    @Test
    void the_others_are_everybody_else_where_everybody_is_in_a_group() {
        EquityBook book = book(
                YEAR,
                new Tally("09010000")
                        .group(EquityGroup.ALL, 1000, 160)
                        .group(WHITE, 600, 80)
                        .group(BLACK, 300, 70)
                        .group(ASIAN, 100, 10));
        EquityRate rate = rate(List.of(book), Set.of(place(ASIAN)), 30, place(WHITE));
        assertThat(rate.others().orElseThrow().count()).isEqualTo(new OutcomeCount(80, 400));
        assertThat(rate.reading()).isEqualTo(EquityReading.LOWER);
        EquityRate hidden = rate(List.of(book), Set.of(place(ASIAN)), 30, place(ASIAN));
        assertThat(hidden.share()).isEmpty();
        assertThat(hidden.others()).isEmpty();
        assertThat(hidden.reading()).isEqualTo(EquityReading.NOT_SHOWN);
    }

    @Test
    void students_of_no_known_group_are_on_neither_side_and_then_every_other_group_must_be_shown() {
        EquityBook book = book(
                YEAR,
                new Tally("09010000")
                        .group(EquityGroup.ALL, 1000, 160)
                        .group(WHITE, 600, 80)
                        .group(BLACK, 200, 50)
                        .group(ASIAN, 100, 10));
        assertThat(rate(List.of(book), Set.of(), 30, place(WHITE))
                        .others()
                        .orElseThrow()
                        .count())
                .isEqualTo(new OutcomeCount(60, 300));
        EquityRate withheld = rate(List.of(book), Set.of(place(ASIAN)), 30, place(WHITE));
        assertThat(withheld.share()).isPresent();
        assertThat(withheld.others()).isEmpty();
        assertThat(withheld.reading()).isEqualTo(EquityReading.NOT_SHOWN);
    }

    @Test
    void a_category_of_disability_is_a_share_of_everybody_and_is_held_against_nobody() {
        EquityGroup autism = EquityGroup.ofDisability("autism");
        EquityBook book = book(
                YEAR,
                new Tally("09010000")
                        .group(EquityGroup.ALL, 1000, 160, 100, 30, 20, 10)
                        .group(autism, 0, 40, 10, 10, 15, 5)
                        .group(EquityGroup.ofDisability("health"), 0, 120, 90, 20, 5, 5));
        EquityRate rate = rate(List.of(book), Set.of(), 30, place(autism));
        assertThat(rate.share().orElseThrow().count()).isEqualTo(new OutcomeCount(40, 1000));
        assertThat(rate.reading()).isEqualTo(EquityReading.NOTHING_TO_COMPARE);
        EquityRate placed = rate(List.of(book), Set.of(), 30, place(autism).with(EquityStudents.INSIDE_80));
        assertThat(placed.share().orElseThrow().count()).isEqualTo(new OutcomeCount(10, 40));
        assertThat(placed.others().orElseThrow().count()).isEqualTo(new OutcomeCount(90, 120));
        assertThat(placed.reading()).isEqualTo(EquityReading.LOWER);
    }

    @Test
    void a_part_of_the_state_is_held_against_the_rest_of_it() {
        List<EquityBook> books = List.of(EquityBook.of(
                YEAR,
                List.of(
                        new Tally("09010000").group(EquityGroup.ALL, 500, 100).made(),
                        new Tally("09020000").group(EquityGroup.ALL, 2000, 200).made()),
                new EquityAreas(new TreeSet<>(List.of(0, 1000)), Map.of())));
        EquityPlace small = new EquityPlace(
                YEAR, EquityArea.ofSize(0, Optional.of(1000)), EquityGroup.ALL, EquityStudents.DISABLED);
        EquityRate rate = rate(books, Set.of(), 30, small);
        assertThat(rate.others().orElseThrow().count()).isEqualTo(new OutcomeCount(200, 2000));
        assertThat(rate.reading()).isEqualTo(EquityReading.HIGHER);
        assertThat(rate.districts()).isEqualTo(1);
        assertThat(rate(books, Set.of(), 30, place(EquityGroup.ALL)).reading())
                .isEqualTo(EquityReading.NOTHING_TO_COMPARE);
    }

    private static EquityBook year(int firstYear, long disabled) {
        return book(
                new SchoolYear(firstYear),
                new Tally("09010000")
                        .group(EquityGroup.ALL, 2000, disabled)
                        .group(LOW, 1000, disabled / 2)
                        .group(OTHER, 1000, disabled - disabled / 2));
    }

    @Test
    void a_school_year_is_held_against_the_earliest_one_and_low_income_only_under_one_definition() {
        List<EquityBook> books = new ArrayList<>(List.of(year(2009, 200), year(2010, 300), year(2011, 400)));
        EquityRate all = rate(books, Set.of(), 30, place(EquityGroup.ALL));
        assertThat(all.since()).contains(new SchoolYear(2009));
        assertThat(all.change()).isEqualTo(EquityReading.HIGHER);
        EquityRate low = rate(books, Set.of(), 30, place(LOW));
        assertThat(low.change()).isEqualTo(EquityReading.OTHER_DEFINITION);
        EquityRate before = rate(books, Set.of(), 30, place(LOW).with(new SchoolYear(2010)));
        assertThat(before.since()).contains(new SchoolYear(2009));
        assertThat(before.change()).isEqualTo(EquityReading.HIGHER);
        EquityRate first = rate(books, Set.of(), 30, place(EquityGroup.ALL).with(new SchoolYear(2009)));
        assertThat(first.since()).isEmpty();
        assertThat(first.change()).isEqualTo(EquityReading.NOTHING_TO_COMPARE);
        EquityRate withheld =
                rate(books, Set.of(place(EquityGroup.ALL).with(new SchoolYear(2009))), 30, place(EquityGroup.ALL));
        assertThat(withheld.change()).isEqualTo(EquityReading.NOT_SHOWN);
    }
}
