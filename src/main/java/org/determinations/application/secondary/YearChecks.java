package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * Each file without a count of a school year that is looked at: those of the window that ends with the newest school year up
     * to the cycle's own, and never one before the window that ends with the data year. Such a file was not given.
     */
    static List<Issue> notGiven(List<StudentCount> counts, SchoolYear cycle, int window) {
        Map<String, List<StudentCount>> byFile = new TreeMap<>();
        counts.stream()
                .filter(c -> c.unreadableColumns().isEmpty())
                .forEach(c -> byFile.computeIfAbsent(c.source().row().file(), f -> new ArrayList<>())
                        .add(c));
        int newest = counts.stream()
                .filter(c -> c.unreadableColumns().isEmpty())
                .map(StudentCount::schoolYear)
                .filter(y -> y.compareTo(cycle) <= 0)
                .mapToInt(SchoolYear::firstYear)
                .max()
                .orElse(cycle.firstYear());
        SchoolYear oldest = new SchoolYear(Math.max(newest, cycle.previous().firstYear()) - window + 1);
        return byFile.entrySet().stream()
                .filter(file -> file.getValue().stream()
                        .map(StudentCount::schoolYear)
                        .noneMatch(y -> y.compareTo(oldest) >= 0 && y.compareTo(cycle) <= 0))
                .map(file -> notGiven(file.getKey(), file.getValue(), oldest, cycle))
                .toList();
    }

    private static Issue notGiven(String file, List<StudentCount> counts, SchoolYear oldest, SchoolYear cycle) {
        String what = counts.stream().allMatch(c -> c.source().row().row() == 0) ? "count" : "row";
        return Issue.of(
                IssueCode.NO_ROW_OF_CYCLE,
                SourceRef.ofFile(file),
                "no row of the file is for a school year that the analysis reads, so the file counts as missing",
                String.format(
                        Locale.ROOT,
                        "%,d %s%s of %s",
                        counts.size(),
                        what,
                        counts.size() == 1 ? "" : "s",
                        years(counts)),
                "school years from " + oldest + " to " + cycle,
                "Put the counts of those school years into the folder, or take this file out.");
    }

    private static String years(List<StudentCount> counts) {
        return String.join(
                ", ",
                counts.stream().map(StudentCount::schoolYear).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(SchoolYear::text)
                        .toList());
    }

    /** Counts of school years after the cycle's own, which are left out. */
    static List<Issue> later(List<StudentCount> counts, SchoolYear cycle) {
        List<StudentCount> later =
                counts.stream().filter(c -> c.schoolYear().compareTo(cycle) > 0).toList();
        if (later.isEmpty()) {
            return List.of();
        }
        return List.of(Issue.of(
                IssueCode.OTHER_YEAR,
                FOLDER,
                "counts of school years after the cycle are left out",
                String.format(Locale.ROOT, "%,d counts of %s", later.size(), years(later)),
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
