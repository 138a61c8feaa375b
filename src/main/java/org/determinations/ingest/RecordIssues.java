package org.determinations.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;

/**
 * What is wrong with records: one issue for each kind of problem, with its first row and the number of rows. Shows nothing of a
 * record but a code of at most two digits or capital letters; anything else is told by its length.
 */
final class RecordIssues {
    /** Different unlisted codes told one by one; further ones are counted together. */
    private static final int MOST_CODES = 50;

    /** What a code of these elements can look like; no name, number or date of a student does. */
    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}|[A-Z]{2}");

    private final String file;
    private final Jurisdiction jurisdiction;
    private final Map<Problem, Seen> problems = new TreeMap<>();
    private final Map<Unlisted, SeenIn> unlisted = new TreeMap<>();

    /** What is wrong with a whole record. */
    enum Problem {
        RAGGED(
                IssueCode.RECORDS_REJECTED,
                "rows with more or fewer cells than the header; the measures of their districts are refused",
                "Look for a comma in a cell without quotation marks."),
        SCHOOL_YEAR(
                IssueCode.RECORDS_REJECTED,
                "rows whose school_year is not a school year, or is outside the plausible range",
                "Write a school year such as %2$s."),
        DISTRICT(IssueCode.RECORDS_REJECTED, "rows whose district_code is not a district", "Write %1$s."),
        CHARACTERS(
                IssueCode.CHARACTERS_READ,
                "records with look-alike or invisible characters, which are read as plain ones",
                "Nothing to do, if the records say what they seem to say."),
        OTHER_LIST(
                IssueCode.PLACEMENT_LISTS_DISAGREE,
                "records with a placement code from the list for a different age group",
                "Grade PK is counted under DOE032 and other grades under DOE034; a kindergarten child with a DOE032"
                        + " placement alone is without placement from 2020-21 on. Correct the records.");

        private final IssueCode code;
        private final String words;
        private final String action;

        Problem(IssueCode code, String words, String action) {
            this.code = code;
            this.words = words;
            this.action = action;
        }
    }

    private record Unlisted(String element, String schoolYear, String shown, String allowed, boolean lostZero)
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

    private record SeenIn(Seen seen, Set<DistrictCode> districts) {}

    RecordIssues(String file, Jurisdiction jurisdiction) {
        this.file = file;
        this.jurisdiction = jurisdiction;
    }

    void problem(int row, Problem problem) {
        problems.merge(problem, new Seen(row, 1), (before, one) -> before.again());
    }

    /**
     * A record that is not counted because of a code.
     *
     * @param district whose counts are not complete without it
     */
    void unlisted(int row, String element, String code, YearCodes codes, DistrictCode district) {
        String allowed = String.join(", ", codes.allowed(element));
        boolean lostZero = code.length() == 1 && codes.names(element, "0" + code);
        Unlisted own = new Unlisted(element, codes.schoolYear().text(), shown(code), allowed, lostZero);
        Unlisted which = unlisted.containsKey(own) || unlisted.size() < MOST_CODES
                ? own
                : new Unlisted(element, codes.schoolYear().text(), "further codes", allowed, false);
        SeenIn before = unlisted.get(which);
        Set<DistrictCode> districts = before == null ? new HashSet<>() : before.districts();
        districts.add(district);
        unlisted.put(
                which,
                new SeenIn(before == null ? new Seen(row, 1) : before.seen().again(), districts));
    }

    private static String shown(String code) {
        if (code.isEmpty()) {
            return "a blank";
        }
        return CODE.matcher(code).matches() ? "\"" + code + "\"" : "a value of " + code.length() + " characters";
    }

    List<Issue> list() {
        List<Issue> issues = new ArrayList<>();
        unlisted.forEach((which, in) -> issues.add(Issue.of(
                IssueCode.CODE_NOT_LISTED,
                SourceRef.ofRow(file, in.seen().firstRow()).at(which.element()),
                "a code is not in the list of " + which.element() + " for " + which.schoolYear()
                        + ", so the records are not counted and the measures of their districts are refused",
                which.shown() + " in " + counted(in.seen().rows(), "row", "rows") + " of "
                        + counted(in.districts().size(), "district", "districts")
                        + (in.seen().rows() == 1 ? "" : ", this one the first"),
                which.allowed(),
                which.lostZero()
                        ? "The code lost its leading zero, as in a spreadsheet: export the records again with codes as text."
                        : "Correct the records, or add the code with its meaning and source to jobs/codelists/"
                                + which.element() + ".csv.")));
        problems.forEach((problem, seen) -> issues.add(Issue.of(
                problem.code,
                SourceRef.ofRow(file, seen.firstRow()),
                problem.words,
                counted(seen.rows(), "row", "rows") + (seen.rows() == 1 ? "" : ", this one the first"),
                "",
                action(problem))));
        return issues.stream().map(jurisdiction.words()::in).toList();
    }

    private String action(Problem problem) {
        return String.format(
                Locale.ROOT,
                problem.action,
                jurisdiction.codes().words().form(),
                jurisdiction.years().example(2011));
    }

    private static String counted(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
