package org.determinations.scorecardfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.policyfile.YamlForm;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.ResultNames;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.TableRow;

/** Reads the sections {@code review list}, {@code labels} and {@code enforcement}. */
record ShowingForms(SectionReading reading) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    Scorecard.Showing read(YamlForm root, Cited above) {
        reading.names().define(ResultNames.FINAL, false, root.at(""));
        reading.names().define(ResultNames.STREAK, true, root.at(""));
        List<TableRow<String>> review = root.optionalForm("review list", IssueCode.SCORECARD_UNREADABLE)
                .map(form -> {
                    Cited cited = reading.cited(form, above);
                    List<TableRow<String>> rows = reading.rows(form, "rows", cited, row -> Optional.of("review"));
                    form.close();
                    return rows;
                })
                .orElse(List.of());
        List<TableRow<String>> labels = reading.rows(root, "labels", above, this::label);
        List<TableRow<Enforcement>> enforcement = reading.rows(root, "enforcement", above, ShowingForms::enforcement);
        return new Scorecard.Showing(labels, review, enforcement);
    }

    private static Optional<Enforcement> enforcement(YamlForm row) {
        String requires = row.optionalText(RowKeys.REQUIRES).orElse("");
        String permits = row.optionalText(RowKeys.PERMITS).orElse("");
        if (requires.isEmpty() && permits.isEmpty()) {
            row.problem("", "a row of the enforcement says nothing", "", "requires, permits, or both");
        }
        return Optional.of(new Enforcement(requires, permits));
    }

    private Optional<String> label(YamlForm row) {
        String form = row.text(RowKeys.LABEL);
        Matcher slots = SLOT.matcher(form);
        while (slots.find()) {
            if (!slots.group(1).equals("category")) {
                reading.names().check(slots.group(1), row.at(RowKeys.LABEL));
            }
        }
        return Optional.of(form);
    }
}
