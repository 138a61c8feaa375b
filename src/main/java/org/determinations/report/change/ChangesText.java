package org.determinations.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/** Which districts changed from one run to another, and why, on one screen. One per pair of runs. */
public final class ChangesText {
    private static final String REVIEW_LIST = "on the review list";

    private ChangesText() {}

    /**
     * The page.
     *
     * @param near whether to list near moves too: facts that moved without moving the result
     */
    public static String render(ChangeReport changes, boolean near, Style style) {
        Page page = TextPage.of(style);
        List<DistrictChange> changed = changes.listChanges();
        boolean confidential = changes.before().stage().isConfidential()
                || changes.after().stage().isConfidential();
        page.title(page.said(TextLines.counted(changed.size(), "district has", "districts have") + " another result")
                + (confidential ? " - " + ReleaseNames.CONFIDENTIAL : ""));
        page.facts(List.of(
                List.of("Since", ChangeWords.run(changes.before())),
                List.of("Now", ChangeWords.run(changes.after())),
                List.of("Statewide", page.said(statewide(changes)))));
        if (!changed.isEmpty()) {
            page.section("What changed, and why");
            page.table(
                    List.of("district", "from", "to", "why"),
                    changed.stream().map(ChangesText::row).toList());
        }
        nearMoves(page, changes.listNearMoves(), near);
        return page.text();
    }

    private static void nearMoves(Page page, List<DistrictChange> moves, boolean near) {
        String count = TextLines.counted(moves.size(), "near move", "near moves");
        page.section(count);
        if (!near || moves.isEmpty()) {
            page.paragraph(
                    moves.isEmpty()
                            ? "No fact moved without moving a result."
                            : "Facts moved, the result did not. --near lists them.");
            return;
        }
        page.table(
                List.of("district", "still", "what moved"),
                moves.stream()
                        .map(change -> List.of(
                                named(change),
                                ChangeWords.label(change.after()),
                                change.moves().stream().map(ChangeWords::move).collect(Collectors.joining("; "))))
                        .toList());
    }

    private static List<String> row(DistrictChange change) {
        return List.of(
                named(change),
                ChangeWords.label(change.before()),
                ChangeWords.label(change.after()),
                change.causes().stream().map(ChangeWords::cause).collect(Collectors.joining("; ")));
    }

    /** Only what differs, {@code NTA 64 -> 63}; nothing of compliance where one of the stages does not consider it. */
    public static String statewide(ChangeReport changes) {
        boolean compliance = changes.before().stage().considersCompliance()
                == changes.after().stage().considersCompliance();
        List<String> moved = new ArrayList<>();
        for (ChangeTotal total : changes.totals()) {
            boolean ofBoth = compliance || !total.counted().equals(REVIEW_LIST);
            if (total.difference() != 0 && ofBoth) {
                moved.add(total.counted() + " " + TextLines.number(total.before()) + " -> "
                        + TextLines.number(total.after()));
            }
        }
        return moved.isEmpty() ? "the same counts" : String.join(", ", moved);
    }

    private static String named(DistrictChange change) {
        return change.district().and(change.name());
    }
}
