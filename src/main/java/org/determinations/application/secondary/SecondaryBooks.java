package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CodedCounts;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.StateChecks;
import org.determinations.disproportionality.StateTotals;
import org.determinations.disproportionality.UnreadableCounts;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;

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
            Collection<StudentCount> counts,
            SchoolYear cycle,
            DisproportionalityParameters parameters,
            SecondaryUnits units) {
        List<StudentCount> own = counts.stream()
                .filter(c -> c.schoolYear().compareTo(cycle) <= 0 && units.counts(c.district()))
                .toList();
        SortedMap<SchoolYear, List<StudentCount>> rejected = byYear(
                own.stream().filter(c -> !c.unreadableColumns().isEmpty()).toList());
        SortedMap<SchoolYear, List<StudentCount>> read = byYear(CodedCounts.merge(
                own.stream().filter(c -> c.unreadableColumns().isEmpty()).toList()));
        SortedMap<SchoolYear, CountBook> books = new TreeMap<>();
        if (!read.isEmpty()) {
            int oldest = read.lastKey().firstYear() - parameters.years().window() + 1;
            read.tailMap(new SchoolYear(oldest))
                    .forEach((year, rows) -> books.put(
                            year,
                            CountBook.of(year, UnreadableCounts.spread(rows, rejected.getOrDefault(year, List.of())))));
        }
        return new SecondaryBooks(books, copies(books), units);
    }

    private static SortedMap<SchoolYear, List<StudentCount>> byYear(Collection<StudentCount> counts) {
        SortedMap<SchoolYear, List<StudentCount>> byYear = new TreeMap<>();
        counts.forEach(c ->
                byYear.computeIfAbsent(c.schoolYear(), y -> new ArrayList<>()).add(c));
        return byYear;
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
