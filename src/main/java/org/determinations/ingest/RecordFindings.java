package org.determinations.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;

/**
 * What is wrong with the records of one part of a file, by kind: the first row, the number of rows, the districts. Knows nothing
 * of a record but a code of at most two digits or capital letters; anything else is told by its length.
 */
final class RecordFindings implements Serializable {
    /** Different unlisted codes told one by one; further ones are counted together. */
    static final int MOST_CODES = 50;

    private static final long serialVersionUID = 1L;

    /** What a code of these elements can look like; no name, number or date of a student does. */
    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}|[A-Z]{2}");

    private final int mostCodes;
    private final EnumMap<RecordProblem, Seen> problems = new EnumMap<>(RecordProblem.class);
    private final LinkedHashMap<String, Unlisted> unlisted = new LinkedHashMap<>();

    /** Rows with the same problem. */
    static final class Seen implements Serializable {
        private static final long serialVersionUID = 1L;

        private final int firstRow;
        private int rows;

        private Seen(int firstRow) {
            this.firstRow = firstRow;
        }

        int firstRow() {
            return firstRow;
        }

        int rows() {
            return rows;
        }
    }

    /**
     * A code that its list does not name.
     *
     * @param shown what may be told of it
     * @param allowed the codes of the list, for a message
     */
    record Unlisted(
            String element,
            String schoolYear,
            String shown,
            String allowed,
            boolean lostZero,
            Seen seen,
            TreeSet<String> districts)
            implements Serializable {
        private static final String FURTHER = "further codes";

        private String key() {
            return element + schoolYear + shown;
        }

        private Unlisted from(int row) {
            return new Unlisted(element, schoolYear, shown, allowed, lostZero, new Seen(row), new TreeSet<>());
        }

        private Unlisted further() {
            return new Unlisted(element, schoolYear, FURTHER, allowed, false, seen, districts);
        }
    }

    /** @param mostCodes different unlisted codes that are kept apart */
    RecordFindings(int mostCodes) {
        this.mostCodes = mostCodes;
    }

    void problem(int row, RecordProblem problem) {
        problems.computeIfAbsent(problem, p -> new Seen(row)).rows++;
    }

    /**
     * A record that is not counted because of a code.
     *
     * @param district whose counts are not complete without it
     */
    void unlisted(int row, String element, String code, YearCodes codes, DistrictCode district) {
        String schoolYear = codes.schoolYear().text();
        String shown = shown(code);
        Unlisted which = unlisted.computeIfAbsent(
                element + schoolYear + shown,
                key -> new Unlisted(
                        element,
                        schoolYear,
                        shown,
                        String.join(", ", codes.allowed(element)),
                        code.length() == 1 && codes.names(element, "0" + code),
                        new Seen(row),
                        new TreeSet<>()));
        which.seen().rows++;
        which.districts().add(district.digits());
    }

    private static String shown(String code) {
        if (code.isEmpty()) {
            return "a blank";
        }
        return CODE.matcher(code).matches() ? "\"" + code + "\"" : "a value of " + code.length() + " characters";
    }

    /** Adds what was found in the part that follows, whose rows are numbered from behind the given one. */
    void append(RecordFindings next, int rowsBefore) {
        next.problems.forEach((problem, seen) ->
                problems.computeIfAbsent(problem, p -> new Seen(rowsBefore + seen.firstRow)).rows += seen.rows);
        for (Unlisted theirs : next.unlisted.values()) {
            boolean own = unlisted.containsKey(theirs.key()) || unlisted.size() < mostCodes;
            Unlisted which = own ? theirs : theirs.further();
            Unlisted ours = unlisted.computeIfAbsent(
                    which.key(), key -> which.from(rowsBefore + theirs.seen().firstRow()));
            ours.seen().rows += theirs.seen().rows();
            ours.districts().addAll(theirs.districts());
        }
    }

    Map<RecordProblem, Seen> problems() {
        return problems;
    }

    /** By element, school year and code. */
    List<Unlisted> unlisted() {
        return new ArrayList<>(new TreeMap<>(unlisted).values());
    }
}
