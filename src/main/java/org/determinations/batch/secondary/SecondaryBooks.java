package org.determinations.batch.secondary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CodedCounts;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.StateChecks;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCount;

/**
 * The counts of a run as one book a school year, of the school years that are looked at together.
 *
 * @param byYear oldest first; empty when there is no count
 * @param copies school years whose counts are those of the year before; they count as missing
 */
record SecondaryBooks(SortedMap<SchoolYear, CountBook> byYear, Set<SchoolYear> copies) {

    SecondaryBooks {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        copies = Set.copyOf(copies);
    }

    /** Books of the newest school year up to the cycle's own, and of those before it that the window holds. */
    static SecondaryBooks of(
            Collection<StudentCount> counts, SchoolYear cycle, DisproportionalityParameters parameters) {
        SortedMap<SchoolYear, List<StudentCount>> ofYear = new TreeMap<>();
        CodedCounts.merge(counts).stream()
                .filter(c -> c.schoolYear().compareTo(cycle) <= 0)
                .forEach(c -> ofYear.computeIfAbsent(c.schoolYear(), y -> new ArrayList<>())
                        .add(c));
        SortedMap<SchoolYear, CountBook> books = new TreeMap<>();
        if (!ofYear.isEmpty()) {
            int oldest = ofYear.lastKey().firstYear() - parameters.years().window() + 1;
            ofYear.tailMap(new SchoolYear(oldest)).forEach((year, rows) -> books.put(year, CountBook.of(year, rows)));
        }
        return new SecondaryBooks(books, copies(books));
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
        return byYear.get(newest());
    }
}
