package org.determinations.cli.answer;

import org.determinations.application.status.Checkup;
import org.determinations.report.run.RunJson;

/** What a look at the installation found. */
public final class CheckupAnswer {
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

    /** For a program. */
    public static String json(Checkup checkup) {
        return RunJson.checkup(checkup.lines(), checkup.issues());
    }
}
