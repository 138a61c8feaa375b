package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Verification;
import org.determinations.report.form.JsonForm;
import org.determinations.report.run.IssuesJson;

/** What a replay, a verification or a recovery found. */
public final class VerificationAnswer {
    /** For a program, by the kind of what was looked at. */
    public static final List<JsonForm<Verification>> FORMS = List.of(
            form(
                    "run-verification/1",
                    "What holding audit trail, store and files against each other found. Output of runs verify with --json."),
            form("run-replay/1", "What computing a past run again gave. Output of runs replay with --json."),
            form(
                    "run-recovery/1",
                    "Outcome of recovering runs whose process is gone. Output of runs recover with --json."));

    private VerificationAnswer() {}

    /** For a person. */
    public static String text(Verification found) {
        List<String> text = new ArrayList<>(found.lines());
        found.differences().forEach(issue -> text.add(issue.listed()));
        return String.join("\n", text) + "\n";
    }

    /** For a program. */
    public static String json(Verification found) {
        return FORMS.stream()
                .filter(form -> form.kind().equals(found.kind()))
                .findFirst()
                .orElseThrow()
                .render(found);
    }

    private static JsonForm<Verification> form(String kind, String says) {
        return JsonForm.<Verification>document(kind, says)
                .has("sound", YES_NO, Verification::sound)
                .has("looked_at", listOf(TEXT), Verification::lines)
                .has("differences", listOf(IssuesJson.ISSUE), Verification::differences)
                .says("Everything that is not as it should be.");
    }
}
