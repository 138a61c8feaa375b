package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.disproportionality.CountBook;
import org.determinations.disproportionality.CountChecks;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.StateChecks;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.facts.UnknownUnits;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.student.StateCount;

/** What counts and decisions show only together. A contradiction refuses the measures that rest on it, never the whole run. */
final class SecondaryCheck {
    private final SecondaryBooks books;
    private final DisproportionalityParameters parameters;
    private final List<Issue> issues = new ArrayList<>();

    private SecondaryCheck(SecondaryBooks books, DisproportionalityParameters parameters) {
        this.books = books;
        this.parameters = parameters;
    }

    /** In the order of school years and checks. */
    static List<Issue> counts(
            SecondaryBooks books, PackedCounts counts, SchoolYear cycle, DisproportionalityParameters parameters) {
        SecondaryCheck check = new SecondaryCheck(books, parameters);
        check.countedTwice(counts);
        if (!check.issues.isEmpty()) {
            return check.issues;
        }
        check.issues.addAll(
                YearChecks.notGiven(counts, cycle, parameters.years().window()));
        if (!check.issues.isEmpty()) {
            return check.issues;
        }
        check.issues.addAll(YearChecks.later(counts, cycle));
        if (books.isEmpty()) {
            check.issues.add(Issue.of(
                    IssueCode.INPUT_MISSING,
                    SourceRef.ofFile("secondary/"),
                    "there are no student counts to analyze",
                    "",
                    "counts of every district of the State",
                    "Give the counts of the whole State, though only some districts are reported."));
            return check.issues;
        }
        books.byYear().forEach(check::year);
        check.issues.addAll(YearChecks.missing(books, cycle));
        check.issues.addAll(
                StateChecks.withoutCounts(books.newestBook(), books.units().districts()));
        books.byYear().values().forEach(book -> check.issues.addAll(UnitChecks.state(book, books.units())));
        return check.issues;
    }

    /** The State's own rows, as control totals of the school years that are looked at. */
    static List<Issue> ofState(SecondaryBooks books, List<StateCount> ofState) {
        return books.byYear().values().stream()
                .flatMap(book -> StateChecks.aboveState(
                        book,
                        ofState.stream()
                                .filter(state -> state.schoolYear().equals(book.schoolYear()))
                                .toList())
                        .stream())
                .toList();
    }

    /**
     * Counts from a file and counts from records would contradict or double each other, and so would records of one district in two
     * files. Files of records that have no district in common, such as one for each state of a nation, count nobody twice.
     */
    private void countedTwice(PackedCounts counts) {
        Map<SchoolYear, SortedSet<String>> rows = new TreeMap<>();
        Map<SchoolYear, Map<DistrictCode, SortedSet<String>>> records = new TreeMap<>();
        counts.forEach(count -> {
            SourceRef where = count.source().row();
            if (where.row() == 0) {
                records.computeIfAbsent(count.schoolYear(), y -> new TreeMap<>())
                        .computeIfAbsent(count.district(), d -> new TreeSet<>())
                        .add(where.file());
            } else {
                rows.computeIfAbsent(count.schoolYear(), y -> new TreeSet<>()).add(where.file());
            }
        });
        records.forEach((schoolYear, districts) -> {
            SortedSet<String> beside = rows.getOrDefault(schoolYear, new TreeSet<>());
            SortedSet<String> twice = new TreeSet<>(beside);
            districts.values().stream()
                    .filter(files -> files.size() > 1 || !beside.isEmpty())
                    .forEach(twice::addAll);
            if (!twice.isEmpty()) {
                issues.add(Issue.of(
                        IssueCode.COUNTED_TWICE,
                        SourceRef.ofFile(files(districts).first()),
                        "the students of " + schoolYear + " are counted from more than one file",
                        String.join(", ", twice),
                        "files of records without a district in common, or files of counts, for a school year",
                        "Remove one of them from the folder."));
            }
        });
    }

    private static SortedSet<String> files(Map<DistrictCode, SortedSet<String>> districts) {
        SortedSet<String> all = new TreeSet<>();
        districts.values().forEach(all::addAll);
        return all;
    }

    private void year(SchoolYear schoolYear, CountBook book) {
        issues.addAll(book.issues());
        for (DistrictCode district : book.districts()) {
            issues.addAll(CountChecks.of(book, district).issues());
        }
        books.before(schoolYear).ifPresent(older -> {
            StateChecks.repeated(book, older).ifPresent(issues::add);
            String before = parameters.years().definitionIn(older.schoolYear());
            String now = parameters.years().definitionIn(schoolYear);
            if (!before.equals(now)) {
                issues.add(Issue.of(
                        IssueCode.DEFINITION_CHANGED,
                        SourceRef.ofFile("secondary/"),
                        "measures of low income are not compared across " + schoolYear,
                        before + ", then " + now,
                        "",
                        "Nothing to do: earlier school years are left out of the comparison."));
            }
        });
    }

    /** Rows that the analysis reads about districts that it does not have, and two decisions on one question. */
    static List<Issue> units(SecondaryCounts counts, List<SecondaryDecision> decisions, SecondaryUnits units) {
        List<Issue> issues = new ArrayList<>(UnknownUnits.check(counts.outside(units), units::counts, List.of()));
        issues.addAll(UnknownUnits.check(decisions, units::asks, List.of()));
        Set<List<Object>> seen = new HashSet<>();
        for (SecondaryDecision decision : decisions) {
            if (!seen.add(List.of(decision.district(), decision.question()))) {
                issues.add(Issue.of(
                                IssueCode.TWO_DECISIONS,
                                decision.source().of("question"),
                                "there are two decisions on question " + decision.question(),
                                "",
                                "one decision for each district and question",
                                "Remove one of them.")
                        .inDistrict(decision.district().digits()));
            }
        }
        return issues;
    }
}
