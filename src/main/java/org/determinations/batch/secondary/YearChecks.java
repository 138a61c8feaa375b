package org.determinations.batch.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCount;

/** Whether the counts are of the school years that the analysis looks at. Makes {@code IN-027} and {@code CR-040}. */
final class YearChecks {
    private static final SourceRef FOLDER = SourceRef.ofFile("secondary/");

    private YearChecks() {}

    /** Counts of school years after the cycle's own, which are left out. */
    static List<Issue> later(List<StudentCount> counts, SchoolYear cycle) {
        List<SchoolYear> later = counts.stream()
                .map(StudentCount::schoolYear)
                .filter(y -> y.compareTo(cycle) > 0)
                .toList();
        if (later.isEmpty()) {
            return List.of();
        }
        String years = String.join(
                ", ", new TreeSet<>(later).stream().map(SchoolYear::text).toList());
        return List.of(Issue.of(
                IssueCode.OTHER_YEAR,
                FOLDER,
                "counts of school years after the cycle are left out",
                String.format(Locale.ROOT, "%,d counts of %s", later.size(), years),
                "school years up to " + cycle,
                "Nothing to do, unless the school year is a slip of the pen."));
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
