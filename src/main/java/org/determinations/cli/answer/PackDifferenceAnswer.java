package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.application.policy.PackDifference;
import org.determinations.report.form.JsonForm;

/** What two policy packs say differently. */
public final class PackDifferenceAnswer {
    private static final JsonForm<PackDifference.Change> CHANGE = JsonForm.<PackDifference.Change>of()
            .has("kind", word(PackDifference.Kind.class, PackDifference.Kind::word), PackDifference.Change::kind)
            .has("where", TEXT, PackDifference.Change::where)
            .says("Section, part and what is stated.")
            .has("was", TEXT_OR_NULL, PackDifference.Change::was)
            .has("is", TEXT_OR_NULL, PackDifference.Change::is);

    /** For programs. */
    public static final JsonForm<PackDifference> FORM = JsonForm.<PackDifference>document(
                    "policy-difference/1", "What two policy packs say differently. Output of policy diff with --json.")
            .has("before", TEXT, PackDifference::before)
            .says("Id of the first pack.")
            .has("after", TEXT, PackDifference::after)
            .says("Id of the second pack.")
            .has("changes", listOf(CHANGE), PackDifference::changes)
            .says("In the order of the first pack, then what only the second says.");

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
}
