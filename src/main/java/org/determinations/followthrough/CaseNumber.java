package org.determinations.followthrough;

import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/**
 * Pseudonyms of children's cases. What could be a name, or a state's number of a student, is none: seven
 * digits and more in a row are refused.
 */
final class CaseNumber {
    private static final Pattern FORM = Pattern.compile("[A-Z]{0,3}[-.]?[0-9]{1,6}([-.][0-9]{1,4})?");

    private CaseNumber() {}

    /** Refused with {@code FT-004} when the text is not the number of a case. The text itself is not repeated. */
    static void demand(String text) {
        if (!FORM.matcher(text).matches()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.CASE_NUMBER_REFUSED,
                    "findings case",
                    "the number of a case must not tell which child it is",
                    "(not repeated)",
                    "up to three capital letters and six digits, such as C-01; never a name or a student's number",
                    "use the number that the case has in the review");
        }
    }
}
