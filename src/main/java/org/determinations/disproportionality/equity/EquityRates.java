package org.determinations.disproportionality.equity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.determinations.disproportionality.interval.Limits;
import org.determinations.disproportionality.interval.ShareInterval;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityRate;
import org.determinations.model.equity.EquityReading;
import org.determinations.model.equity.EquityShare;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.secondary.OutcomeCount;
import org.determinations.model.secondary.RatioInterval;
import org.determinations.model.student.EquityDimension;

/**
 * Shares of identification and placement with their intervals, each beside that of the other groups and beside an earlier school
 * year. Looks only at counts that its reader has: what follows from a withheld one is withheld. A group is held against the other
 * groups of its dimension together, so that nobody is on both sides; everybody of a part of the State against the rest of it.
 */
public final class EquityRates {
    private final SortedMap<SchoolYear, EquityBook> books = new TreeMap<>();
    private final Function<EquityPlace, Optional<Long>> counts;
    private final EquityRules rules;

    private EquityRates(Collection<EquityBook> books, Function<EquityPlace, Optional<Long>> counts, EquityRules rules) {
        books.forEach(book -> this.books.put(book.year(), book));
        this.counts = counts;
        this.rules = rules;
    }

    /**
     * Every share, the newest school year first, by area, group and outcome.
     *
     * @param told the places that the reader is told of at all
     * @param counts what the reader has; empty for a count that is withheld
     */
    public static List<EquityRate> of(
            Collection<EquityBook> books,
            Predicate<EquityPlace> told,
            Function<EquityPlace, Optional<Long>> counts,
            EquityRules rules) {
        EquityRates rates = new EquityRates(books, counts, rules);
        List<EquityRate> all = new ArrayList<>();
        List<EquityBook> newestFirst = new ArrayList<>(rates.books.values());
        Collections.reverse(newestFirst);
        newestFirst.forEach(book -> rates.places(book).filter(told).forEach(place -> all.add(rates.rate(book, place))));
        return List.copyOf(all);
    }

    /** Every area, group and outcome, in order. */
    private Stream<EquityPlace> places(EquityBook book) {
        return book.areas().stream()
                .flatMap(area -> book.dimensions().stream()
                        .flatMap(dimension -> book.groups(dimension).stream()
                                .flatMap(group -> outcomes(book, dimension).stream()
                                        .map(outcome -> new EquityPlace(book.year(), area, group, outcome)))));
    }

    private List<EquityStudents> outcomes(EquityBook book, EquityDimension dimension) {
        return EquityStudents.outcomes().stream()
                .filter(book.students(dimension)::contains)
                .filter(o -> book.students(of(dimension, o)).contains(o.whole()))
                .toList();
    }

    /** The dimension of the students of whom the share is taken: categories of disability are shares of everybody enrolled. */
    private static EquityDimension of(EquityDimension dimension, EquityStudents outcome) {
        return outcome.isPlacement() || dimension.isOfEverybody() ? dimension : EquityDimension.ALL;
    }

    private EquityRate rate(EquityBook book, EquityPlace place) {
        Optional<EquityShare> share = share(place);
        Optional<Beside> beside = beside(book, place);
        Optional<EquityShare> others = beside.flatMap(b -> others(place, b));
        Optional<SchoolYear> since = since(place);
        Optional<EquityShare> then = since.flatMap(year -> share(place.with(year)));
        boolean known = isKnown(place)
                && beside.filter(b -> b.places().stream().allMatch(this::isKnown))
                        .isPresent();
        return new EquityRate(
                place,
                share,
                others,
                reading(share, others, beside.isPresent(), known),
                since,
                change(place, share, since, then),
                book.districts(place));
    }

    /**
     * What a share is held against.
     *
     * @param without whether it is what the places have beside the share's own students; their sum otherwise
     */
    private record Beside(List<EquityPlace> places, boolean without) {}

    /**
     * The other groups, or the rest of the State; empty for everybody of the State, and for a category of disability among everybody
     * enrolled. Where everybody is in a group, the others are everybody without the group: so they can be told where two other groups are
     * withheld.
     */
    private static Optional<Beside> beside(EquityBook book, EquityPlace place) {
        EquityDimension dimension = place.group().dimension();
        if (dimension == EquityDimension.ALL) {
            EquityPlace state = new EquityPlace(place.year(), EquityArea.STATE, place.group(), place.students());
            return place.equals(state) ? Optional.empty() : Optional.of(new Beside(List.of(state), true));
        }
        List<EquityPlace> others = book.groups(dimension).stream()
                .filter(g -> !g.equals(place.group()))
                .map(place::with)
                .toList();
        if (of(dimension, place.students()) != dimension || others.isEmpty()) {
            return Optional.empty();
        }
        boolean whole =
                book.isWhole(place) && book.isWhole(place.with(place.students().whole()));
        return Optional.of(whole ? new Beside(List.of(place.with(EquityGroup.ALL)), true) : new Beside(others, false));
    }

    private Optional<EquityShare> others(EquityPlace place, Beside beside) {
        Optional<OutcomeCount> sum = beside.places().stream()
                .map(this::count)
                .reduce(Optional.of(OutcomeCount.NONE), (a, b) -> a.flatMap(one -> b.map(one::plus)));
        return (beside.without() ? sum.flatMap(s -> count(place).flatMap(s::without)) : sum).flatMap(this::share);
    }

    private boolean isKnown(EquityPlace place) {
        return count(place).isPresent();
    }

    private Optional<OutcomeCount> count(EquityPlace place) {
        EquityPlace whole = place.with(place.students().whole());
        EquityPlace of = of(place.group().dimension(), place.students()) == EquityDimension.ALL
                ? whole.with(EquityGroup.ALL)
                : whole;
        return counts.apply(place).flatMap(outcome -> counts.apply(of).map(all -> new OutcomeCount(outcome, all)));
    }

    private Optional<EquityShare> share(EquityPlace place) {
        return count(place).flatMap(this::share);
    }

    private Optional<EquityShare> share(OutcomeCount count) {
        if (count.students() == 0) {
            return Optional.empty();
        }
        Limits limits = ShareInterval.of(count, rules.confidence());
        RatioInterval rounded = limits.rounded(rules.places());
        return Optional.of(new EquityShare(count, rounded.low(), rounded.high().orElseThrow()));
    }

    private EquityReading reading(
            Optional<EquityShare> share, Optional<EquityShare> others, boolean hasOthers, boolean known) {
        if (!hasOthers) {
            return EquityReading.NOTHING_TO_COMPARE;
        }
        if (!known) {
            return EquityReading.NOT_SHOWN;
        }
        return share.isEmpty() || others.isEmpty() ? EquityReading.TOO_FEW : beside(share.get(), others.get());
    }

    private EquityReading beside(EquityShare one, EquityShare other) {
        boolean few = Stream.of(one, other).anyMatch(s -> s.count().students() < rules.least());
        return few ? EquityReading.TOO_FEW : one.beside(other);
    }

    /** The earliest school year that has the place at all; a later one where low income has another definition since. */
    private Optional<SchoolYear> since(EquityPlace place) {
        List<SchoolYear> earlier = books.headMap(place.year()).keySet().stream()
                .filter(year -> Objects.requireNonNull(books.get(year)).counts().containsKey(place.with(year)))
                .toList();
        return Stream.concat(earlier.stream().filter(year -> isSameDefinition(place, year)), earlier.stream())
                .findFirst();
    }

    private boolean isSameDefinition(EquityPlace place, SchoolYear year) {
        return place.group().dimension() != EquityDimension.INCOME
                || rules.incomeDefinition()
                        .apply(year)
                        .equals(rules.incomeDefinition().apply(place.year()));
    }

    private EquityReading change(
            EquityPlace place, Optional<EquityShare> share, Optional<SchoolYear> since, Optional<EquityShare> then) {
        if (since.isEmpty()) {
            return EquityReading.NOTHING_TO_COMPARE;
        }
        if (!isSameDefinition(place, since.get())) {
            return EquityReading.OTHER_DEFINITION;
        }
        if (!isKnown(place) || !isKnown(place.with(since.get()))) {
            return EquityReading.NOT_SHOWN;
        }
        return share.isEmpty() || then.isEmpty() ? EquityReading.TOO_FEW : beside(share.get(), then.get());
    }
}
