package org.determinations.followthrough;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.ledger.FindingStatement;

/**
 * What a review file adds to the ledger. The same finding again is not added again, and what a row says otherwise is told.
 *
 * @param added findings that the ledger does not have, with their rows
 * @param changed findings of which the file says something else than before
 * @param unchanged number of findings that the ledger has just so
 * @param leftOut rows whose rating says that nothing is wrong, by rating
 * @param issues one for each row that is refused
 */
public record ImportPlan(
        List<Read> added,
        List<Changed> changed,
        int unchanged,
        SortedMap<String, Integer> leftOut,
        List<Issue> issues) {

    /** A statement with the row that makes it. */
    public record Read(FindingStatement statement, int row) {}

    /**
     * A finding that is said otherwise.
     *
     * @param differences each as {@code corrected_on: blank before, 2012-03-01 now}
     */
    public record Changed(Read read, List<String> differences) {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    public ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        leftOut = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        issues = List.copyOf(issues);
    }

    /**
     * Holds the accepted rows of a file against the ledger.
     *
     * @param clear whether a rating says that nothing is wrong
     */
    public static ImportPlan of(
            String file, List<Read> rows, Map<String, FindingStatement> ledger, Predicate<String> clear) {
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        List<Issue> issues = new ArrayList<>();
        List<Read> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        for (Read read : once(file, rows, issues)) {
            FindingStatement now = read.statement();
            Optional<FindingStatement> before = Optional.ofNullable(ledger.get(now.findingId()));
            if (before.isEmpty() && clear.test(now.report().rating())) {
                leftOut.merge(now.report().rating(), 1, Integer::sum);
            } else if (before.isEmpty()) {
                added.add(read);
            } else if (before.get().equals(now)) {
                unchanged++;
            } else if (isOfAnother(before.get(), now)) {
                issues.add(ofAnother(file, read, before.get()));
            } else {
                changed.add(new Changed(read, StatementDifferences.of(before.get(), now)));
            }
        }
        return new ImportPlan(added, changed, unchanged, leftOut, issues);
    }

    /** Each finding of the file once; of rows that contradict each other none. */
    private static List<Read> once(String file, List<Read> rows, List<Issue> issues) {
        Map<String, List<Read>> byId = new LinkedHashMap<>();
        rows.forEach(read -> byId.computeIfAbsent(read.statement().findingId(), id -> new ArrayList<>())
                .add(read));
        List<Read> once = new ArrayList<>();
        byId.forEach((id, all) -> {
            Read first = all.get(0);
            List<Read> others = all.stream()
                    .filter(read -> !read.statement().equals(first.statement()))
                    .toList();
            if (others.isEmpty()) {
                once.add(first);
            } else {
                all.forEach(read -> issues.add(contradicting(file, read, all)));
            }
        });
        return once;
    }

    private static boolean isOfAnother(FindingStatement before, FindingStatement now) {
        return !before.district().equals(now.district()) || before.source() != now.source();
    }

    private static Issue contradicting(String file, Read read, List<Read> all) {
        return Issue.of(
                        IssueCode.CONTRADICTING_ROWS,
                        SourceRef.ofRow(file, read.row()),
                        "the file has finding " + read.statement().findingId()
                                + " more than once, saying different things",
                        "rows "
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .map(r -> Integer.toString(r.row()))
                                                .toList()),
                        "one row for each finding",
                        "Keep the row that is right, and import the file again.")
                .inDistrict(read.statement().district().digits());
    }

    private static Issue ofAnother(String file, Read read, FindingStatement before) {
        FindingStatement now = read.statement();
        return Issue.of(
                        IssueCode.FINDING_OF_ANOTHER,
                        SourceRef.ofRow(file, read.row()),
                        "finding " + now.findingId() + " stands in the ledger for another district or source",
                        now.district().digits() + ", " + now.source(),
                        before.district().digits() + ", " + before.source(),
                        "Give the finding an id of its own, or correct the district or source.")
                .inDistrict(now.district().digits());
    }
}
