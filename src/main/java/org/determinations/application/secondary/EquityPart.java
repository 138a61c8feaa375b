package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import org.determinations.disproportionality.EquityCounts;
import org.determinations.disproportionality.equity.EquityAreas;
import org.determinations.disproportionality.equity.EquityBook;
import org.determinations.disproportionality.equity.GroupTallies;
import org.determinations.issue.Issue;
import org.determinations.model.equity.EquitySettings;

/**
 * The counts of a run as equity over the State adds them up: every school year of the State, and the newest by size and type of
 * district too. Nothing when the counts are not of the whole State.
 *
 * @param books newest last
 * @param issues what is wrong with group counts
 */
record EquityPart(List<EquityBook> books, List<Issue> issues) {

    EquityPart {
        books = List.copyOf(books);
        issues = List.copyOf(issues);
    }

    static EquityPart of(SecondaryBooks books, SecondaryCounts counts, EquitySettings settings) {
        List<EquityBook> read = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        if (books.isEmpty() || !books.units().isStatewide(books.newestBook())) {
            return new EquityPart(read, issues);
        }
        books.byYear().forEach((year, book) -> {
            if (!books.copies().contains(year)) {
                GroupTallies tallies = GroupTallies.of(
                        year,
                        EquityCounts.of(book, settings.inside80(), settings.inside40To79()),
                        counts.groups(year, books.units()));
                boolean newest = year.equals(books.newest());
                issues.addAll(tallies.issues());
                read.add(EquityBook.of(
                        year,
                        tallies.tallies(),
                        newest ? new EquityAreas(settings.sizes(), tallies.types()) : EquityAreas.STATE_ALONE));
            }
        });
        return new EquityPart(read, issues);
    }

    /** Whether there is a count to be shown. */
    boolean isEmpty() {
        return books.stream().allMatch(book -> book.counts().isEmpty());
    }

    EquityBook newest() {
        return books.get(books.size() - 1);
    }
}
