package org.determinations.report.run;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.report.form.Json;

/** What a replay, a verification or a recovery found, for programs. One per command. */
public final class VerificationJson {
    private VerificationJson() {}

    /**
     * Indented.
     *
     * @param kind name and version of the document, such as {@code run-replay/1}
     * @param lines what was looked at and how it is
     * @param differences everything that is not as it should be, in the order found
     */
    public static String render(String kind, List<String> lines, List<Issue> differences) {
        return Json.pretty(json -> {
            json.writeStringProperty("kind", kind);
            json.writeBooleanProperty("sound", differences.isEmpty());
            Json.strings(json, "looked_at", lines);
            Json.objects(json, "differences", differences, RunJson::issue);
        });
    }
}
