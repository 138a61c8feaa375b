package org.determinations.cli.answer;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.report.form.TextLines;

/** What is wrong with the rows of a file, a line each: those that a person can read at once, and how many there are in all. */
final class IssueLines {
    private static final int SHOWN = 50;

    private IssueLines() {}

    static String of(List<Issue> issues) {
        StringBuilder text = new StringBuilder();
        issues.stream()
                .limit(SHOWN)
                .forEach(issue -> text.append(issue.listed()).append('\n'));
        if (issues.size() > SHOWN) {
            text.append("showing ")
                    .append(SHOWN)
                    .append(" of ")
                    .append(TextLines.number(issues.size()))
                    .append("; --json has all\n");
        }
        return text.toString();
    }
}
