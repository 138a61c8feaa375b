package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.listOf;

import org.determinations.application.status.Checkup;
import org.determinations.report.form.JsonForm;
import org.determinations.report.run.IssuesJson;

/** What a look at the installation found. */
public final class CheckupAnswer {
    /** For a program. */
    public static final JsonForm<Checkup> FORM = JsonForm.<Checkup>document(
                    "checkup/1", "What a look at the installation found. Output of doctor with --json.")
            .has("looked_at", listOf(TEXT), Checkup::lines)
            .has("to_mend", listOf(IssuesJson.ISSUE), Checkup::issues)
            .says("Empty when all is well.");

    private CheckupAnswer() {}

    /** For a person. */
    public static String text(Checkup checkup) {
        StringBuilder text = new StringBuilder();
        checkup.lines().forEach(line -> text.append(line).append('\n'));
        checkup.issues().forEach(issue -> text.append(issue.listed()).append('\n'));
        return text.append(
                        checkup.sound()
                                ? "All is well.\n"
                                : "To fix: " + checkup.issues().size() + ".\n")
                .toString();
    }
}
