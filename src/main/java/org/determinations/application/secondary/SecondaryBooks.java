package org.determinations.application.secondary;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.StateChecks;
import org.determinations.disproportionality.StateTotals;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.SchoolYear;

/**
 * The counts of a run as one book a school year, of the school years that are looked at together.
 *
 * @param byYear oldest first; empty when there is no count
 * @param copies school years whose counts are those of the year before; they count as missing
 * @param units whose counts are in the books
 */
record SecondaryBooks(SortedMap<SchoolYear, CountBook> byYear, Set<SchoolYear> copies, SecondaryUnits units) {

    SecondaryBooks {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        copies = Set.copyOf(copies);
    }

    /** Books of the newest school year up to the cycle's own, and of those before it that the window holds. */
    static SecondaryBooks of(
            PackedCounts counts, SchoolYear cycle, DisproportionalityParameters parameters, SecondaryUnits units) {
        SortedMap<SchoolYear, CountBook> books = new TreeMap<>();
        int window = parameters.years().window();
        List<SchoolYear> newestFirst = counts.years().stream()
                .filter(year -> year.compareTo(cycle) <= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (SchoolYear year : newestFirst) {
            if (books.isEmpty() || year.firstYear() > books.lastKey().firstYear() - window) {
                CountBook.read(counts, year, units::counts).ifPresent(book -> books.put(year, book));
            }
        }
        return new SecondaryBooks(books, copies(books), units);
    }

    private static Set<SchoolYear> copies(SortedMap<SchoolYear, CountBook> books) {
        Set<SchoolYear> copies = new TreeSet<>();
        books.forEach((year, book) -> before(books, year)
                .flatMap(older -> StateChecks.repeated(book, older))
                .ifPresent(issue -> copies.add(year)));
        return copies;
    }

    private static Optional<CountBook> before(SortedMap<SchoolYear, CountBook> books, SchoolYear year) {
        return Optional.ofNullable(books.get(year.previous()));
    }

    /** The book of the school year before; empty when there is none. */
    Optional<CountBook> before(SchoolYear year) {
        return before(byYear, year);
    }

    boolean isEmpty() {
        return byYear.isEmpty();
    }

    /** The school year that the answers are about. */
    SchoolYear newest() {
        return byYear.lastKey();
    }

    CountBook newestBook() {
        return Objects.requireNonNull(byYear.get(newest()));
    }

    /** The groups of the whole State; none when the book is only of the districts to be analysed. */
    StateTotals state(CountBook book) {
        return units.isStatewide(book) ? StateTotals.of(book) : StateTotals.NOT_IN_INPUT;
    }
}
