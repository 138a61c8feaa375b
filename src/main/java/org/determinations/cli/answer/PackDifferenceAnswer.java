package org.determinations.cli.answer;

import org.determinations.application.policy.PackDifference;
import org.determinations.report.form.JsonObject;

/** What two policy packs say differently. */
public final class PackDifferenceAnswer {
    private PackDifferenceAnswer() {}

    /** For a person: each difference with what was and what is. */
    public static String text(PackDifference difference) {
        int number = difference.changes().size();
        StringBuilder text = new StringBuilder(difference.before())
                .append(" -> ")
                .append(difference.after())
                .append(": ")
                .append(number == 0 ? "the two say the same" : number + (number == 1 ? " difference" : " differences"))
                .append('\n');
        for (PackDifference.Change change : difference.changes()) {
            text.append('\n')
                    .append(change.kind().word())
                    .append("  ")
                    .append(change.where())
                    .append('\n');
            if (change.kind() != PackDifference.Kind.ADDED) {
                text.append("  was  ").append(change.was()).append('\n');
            }
            if (change.kind() != PackDifference.Kind.REMOVED) {
                text.append("  is   ").append(change.is()).append('\n');
            }
        }
        return text.toString();
    }

    /** For programs: {@code policy-difference/1}. */
    public static String json(PackDifference difference) {
        return JsonObject.document(
                "policy-difference/1",
                json -> json.text("before", difference.before())
                        .text("after", difference.after())
                        .objects(
                                "changes",
                                difference.changes(),
                                (j, change) -> j.text("kind", change.kind().word())
                                        .text("where", change.where())
                                        .textOrNull("was", change.was())
                                        .textOrNull("is", change.is())));
    }
}
