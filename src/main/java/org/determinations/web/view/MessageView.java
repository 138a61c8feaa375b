package org.determinations.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;

/** A page that says why something is not shown or was not done. */
public final class MessageView {
    /** Reasons that a page lists at most. */
    private static final int MOST_REASONS = 20;

    private MessageView() {}

    /** The refusal of a use case, in the words that its verb prints. */
    public static DeskPage refused(Around around, Refusal refusal) {
        return page(around, title(refusal), around.reasons(refusal));
    }

    /** Why something was refused, a line for each reason; of very many the first, and how many there are. In the words of a jurisdiction. */
    static List<String> reasons(Refusal refusal, UnitWords words) {
        List<Issue> all = refusal.issues();
        Stream<String> first = all.stream().limit(MOST_REASONS).map(words::in).map(Issue::line);
        return all.size() <= MOST_REASONS
                ? first.toList()
                : Stream.concat(
                                first,
                                Stream.of("These are the first " + MOST_REASONS + " of " + TextLines.number(all.size())
                                        + "."))
                        .toList();
    }

    private static String title(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.LOCKED) {
            return "This cannot be shown";
        }
        return refusal.issues().get(0).code() == IssueCode.STAGE_IN_USE
                ? "The stage is in use"
                : "The database is in use";
    }

    public static DeskPage page(Around around, String title, List<String> sentences) {
        return new DeskPage(
                around.shell(title, "", List.of()),
                "",
                List.of(new Block.Errors("What is wrong", sentences)),
                List.of());
    }
}
