package org.determinations.followthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.ledger.FindingStatement;

/** What one statement about a finding says otherwise than another, in the words of the file's columns. */
public final class StatementDifferences {
    private StatementDifferences() {}

    /** In the order of the columns; empty when both say the same. */
    public static List<String> of(FindingStatement before, FindingStatement now) {
        List<String> differences = new ArrayList<>();
        compare(differences, "district_name", before.districtName(), now.districtName());
        compare(
                differences,
                "report_date",
                before.noticeOn().toString(),
                now.noticeOn().toString());
        compare(
                differences,
                "criterion",
                before.report().criterion(),
                now.report().criterion());
        compare(differences, "rating", before.report().rating(), now.report().rating());
        compare(
                differences,
                "correction_due_on",
                text(before.days().dueOn()),
                text(now.days().dueOn()));
        compare(
                differences,
                "corrected_on",
                text(before.days().correctedOn()),
                text(now.days().correctedOn()));
        compare(
                differences,
                "verified_on",
                text(before.days().verifiedOn()),
                text(now.days().verifiedOn()));
        compare(
                differences,
                "entered_on",
                text(before.days().enteredOn()),
                text(now.days().enteredOn()));
        return List.copyOf(differences);
    }

    private static void compare(List<String> differences, String column, String before, String now) {
        if (!before.equals(now)) {
            differences.add(column + ": " + shown(before) + " before, " + shown(now) + " now");
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "blank" : text;
    }

    private static String text(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }
}
