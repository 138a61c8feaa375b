package org.determinations.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Verification;
import org.determinations.report.run.VerificationJson;

/** What a replay, a verification or a recovery found. */
public final class VerificationAnswer {
    private VerificationAnswer() {}

    /** For a person. */
    public static String text(Verification found) {
        List<String> text = new ArrayList<>(found.lines());
        found.differences().forEach(issue -> text.add(issue.listed()));
        return String.join("\n", text) + "\n";
    }

    /** For a program. */
    public static String json(Verification found) {
        return VerificationJson.render(found.kind(), found.lines(), found.differences());
    }
}
