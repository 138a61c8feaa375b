package org.determinations.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * What is wrong with records: one issue for each kind of problem, with its first row and the number of rows. Shows nothing of a
 * record but a code of at most three letters or digits; anything longer is told by its length.
 */
final class RecordIssues {
    /** Different unlisted codes told one by one; further ones are counted together. */
    private static final int MOST_CODES = 50;

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,3}");

    private final String file;
    private final Map<Problem, Seen> rejected = new TreeMap<>();
    private final Map<Unlisted, Seen> unlisted = new TreeMap<>();

    /** Why a whole record cannot be counted. */
    enum Problem {
        RAGGED(
                "rows with another number of cells than the header",
                "Look for a comma in a cell without quotation marks."),
        SCHOOL_YEAR("rows whose school_year is no school year", "Write a school year such as 2011-12."),
        DISTRICT("rows whose district_code is no district", "Write eight digits that end in 0000.");

        private final String words;
        private final String action;

        Problem(String words, String action) {
            this.words = words;
            this.action = action;
        }
    }

    private record Unlisted(String element, String schoolYear, String shown, String allowed)
            implements Comparable<Unlisted> {
        @Override
        public int compareTo(Unlisted other) {
            return (element + schoolYear + shown).compareTo(other.element + other.schoolYear + other.shown);
        }
    }

    private record Seen(int firstRow, int rows) {
        Seen again() {
            return new Seen(firstRow, rows + 1);
        }
    }

    RecordIssues(String file) {
        this.file = file;
    }

    void rejected(int row, Problem problem) {
        rejected.merge(problem, new Seen(row, 1), (before, one) -> before.again());
    }

    void unlisted(int row, String element, String code, YearCodes codes) {
        Unlisted which = new Unlisted(
                element,
                codes.schoolYear().text(),
                unlisted.size() < MOST_CODES ? shown(code) : "further codes",
                String.join(", ", codes.allowed(element)));
        unlisted.merge(which, new Seen(row, 1), (before, one) -> before.again());
    }

    private static String shown(String code) {
        if (code.isEmpty()) {
            return "a blank";
        }
        return CODE.matcher(code).matches() ? "\"" + code + "\"" : "a value of " + code.length() + " characters";
    }

    List<Issue> list() {
        List<Issue> issues = new ArrayList<>();
        unlisted.forEach((which, seen) -> issues.add(Issue.of(
                IssueCode.CODE_NOT_LISTED,
                SourceRef.ofRow(file, seen.firstRow()).at(which.element()),
                "a code is not in the list of " + which.element() + " for " + which.schoolYear(),
                which.shown() + " in " + number(seen.rows()) + " rows, this one the first",
                which.allowed(),
                "Correct the records, or add the code with its meaning and source to jobs/codelists/" + which.element()
                        + ".csv.")));
        rejected.forEach((problem, seen) -> issues.add(Issue.of(
                IssueCode.RECORDS_REJECTED,
                SourceRef.ofRow(file, seen.firstRow()),
                problem.words,
                number(seen.rows()) + " rows, this one the first",
                "",
                problem.action)));
        return issues;
    }

    private static String number(int rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }
}
