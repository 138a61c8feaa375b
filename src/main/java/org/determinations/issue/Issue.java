package org.determinations.issue;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One problem with one file, row or value. Grain: one per problem found; immutable. A record, never an exception.
 *
 * @param code stable code, which carries severity and title
 * @param where file, row and column
 * @param district code of the district when the row names one, else empty
 * @param wrong what is wrong, in the present tense
 * @param found what was found, quoted as it stands; of a personal column only its length
 * @param allowed everything that is allowed, not only the nearest; empty when the code says it all
 * @param action what to do, and who
 */
public record Issue(
        IssueCode code, SourceRef where, String district, String wrong, String found, String allowed, String action) {

    public Issue {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(district);
        Objects.requireNonNull(wrong);
        Objects.requireNonNull(found);
        Objects.requireNonNull(allowed);
        Objects.requireNonNull(action);
    }

    /** An issue of a file or row that names no district. */
    public static Issue of(IssueCode code, SourceRef where, String wrong, String found, String allowed, String action) {
        return new Issue(code, where, "", wrong, found, allowed, action);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The same issue for a district. */
    public Issue inDistrict(String districtCode) {
        return new Issue(code, where, districtCode, wrong, found, allowed, action);
    }

    /** The same issue of another place. */
    public Issue at(SourceRef place) {
        return new Issue(code, place, district, wrong, found, allowed, action);
    }

    /** The same issue with its sentences in other words; place and value found stay, and so do names of which one is to be chosen. */
    public Issue saying(UnaryOperator<String> words) {
        boolean isChoice = code == IssueCode.AMBIGUOUS || code == IssueCode.NOT_FOUND;
        String allowedThen = isChoice ? allowed : words.apply(allowed);
        return new Issue(code, where, district, words.apply(wrong), found, allowedThen, words.apply(action));
    }

    /** The line as it stands in a list: its severity first. */
    public String listed() {
        return severity().name() + " " + line();
    }

    /** One line: where, code, what is wrong, what was found or asked for, everything allowed, what to do. */
    public String line() {
        StringBuilder line = new StringBuilder(where.text())
                .append(": ")
                .append(code.code())
                .append(' ')
                .append(wrong);
        if (!found.isEmpty()) {
            // Where nothing was found, what is named there was asked for.
            line.append("; ")
                    .append(code == IssueCode.NOT_FOUND ? "asked for " : "found ")
                    .append(found);
        }
        if (!allowed.isEmpty()) {
            line.append("; allowed: ").append(allowed);
        }
        return line.append("; ").append(action).toString();
    }
}
