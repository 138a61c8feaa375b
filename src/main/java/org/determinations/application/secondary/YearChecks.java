package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentCount;

/**
 * Whether the counts are of the school years that the analysis looks at. Makes {@code IN-027}, {@code IN-045} and
 * {@code CR-040}.
 */
final class YearChecks {
    private static final SourceRef FOLDER = SourceRef.ofFile("secondary/");

    private YearChecks() {}

    /** What counts of one file, or of some school years, are of. */
    private static final class Seen {
        private final SortedSet<SchoolYear> years = new TreeSet<>();
        private int counts;
        private boolean ofRecords = true;

        void add(StudentCount count) {
            years.add(count.schoolYear());
            counts++;
            ofRecords &= count.source().row().row() == 0;
        }

        /** {@code 12 counts of 2009-10, 2010-11}. */
        String text(String what) {
            return String.format(
                    Locale.ROOT,
                    "%,d %s%s of %s",
                    counts,
                    what,
                    counts == 1 ? "" : "s",
                    String.join(", ", years.stream().map(SchoolYear::text).toList()));
        }
    }

    /**
     * Each file without a count of a school year that is looked at: those of the window that ends with the newest school year up
     * to the cycle's own, and never one before the window that ends with the data year. Such a file was not given.
     */
    static List<Issue> notGiven(PackedCounts counts, SchoolYear cycle, int window) {
        SortedMap<String, Seen> byFile = new TreeMap<>();
        counts.forEach(count -> {
            if (count.unreadableColumns().isEmpty()) {
                byFile.computeIfAbsent(count.source().row().file(), f -> new Seen())
                        .add(count);
            }
        });
        int newest = byFile.values().stream()
                .flatMap(seen -> seen.years.stream())
                .filter(y -> y.compareTo(cycle) <= 0)
                .mapToInt(SchoolYear::firstYear)
                .max()
                .orElse(cycle.firstYear());
        SchoolYear oldest = new SchoolYear(Math.max(newest, cycle.previous().firstYear()) - window + 1);
        return byFile.entrySet().stream()
                .filter(file -> file.getValue().years.stream()
                        .noneMatch(y -> y.compareTo(oldest) >= 0 && y.compareTo(cycle) <= 0))
                .map(file -> notGiven(file.getKey(), file.getValue(), oldest, cycle))
                .toList();
    }

    private static Issue notGiven(String file, Seen seen, SchoolYear oldest, SchoolYear cycle) {
        return Issue.of(
                IssueCode.NO_ROW_OF_CYCLE,
                SourceRef.ofFile(file),
                "no row of the file is for a school year that the analysis reads, so the file counts as missing",
                seen.text(seen.ofRecords ? "count" : "row"),
                "school years from " + oldest + " to " + cycle,
                "Put the counts of those school years into the folder, or take this file out.");
    }

    /** Counts of school years after the cycle's own, which are left out. */
    static List<Issue> later(PackedCounts counts, SchoolYear cycle) {
        if (counts.years().stream().allMatch(year -> year.compareTo(cycle) <= 0)) {
            return List.of();
        }
        Seen later = new Seen();
        counts.forEach(count -> {
            if (count.schoolYear().compareTo(cycle) > 0) {
                later.add(count);
            }
        });
        return List.of(Issue.of(
                IssueCode.OTHER_YEAR,
                FOLDER,
                "counts of school years after the cycle are left out",
                later.text("count"),
                "school years up to " + cycle,
                "Nothing to do, unless the school year is a typing error."));
    }

    /** The data year when it is not there, and gaps between the school years that are. */
    static List<Issue> missing(SecondaryBooks books, SchoolYear cycle) {
        List<Issue> issues = new ArrayList<>();
        if (books.newest().compareTo(cycle.previous()) < 0) {
            issues.add(issue(
                    "the newest student counts are older than the cycle's data year",
                    "counts of " + books.newest() + ", none of " + cycle.previous(),
                    "Give the counts of " + cycle.previous() + "; until then the answers are about " + books.newest()
                            + "."));
        }
        SchoolYear oldest = books.byYear().firstKey();
        for (SchoolYear year = books.newest().previous(); year.compareTo(oldest) > 0; year = year.previous()) {
            if (!books.byYear().containsKey(year)) {
                issues.add(issue(
                        "there are no student counts of " + year,
                        "counts of " + books.newest() + " and of " + oldest,
                        "Give the counts of " + year + ", or leave the gap: a run of school years is broken there."));
            }
        }
        return issues;
    }

    private static Issue issue(String wrong, String found, String action) {
        return Issue.of(IssueCode.SCHOOL_YEAR_MISSING, FOLDER, wrong, found, "", action);
    }
}
